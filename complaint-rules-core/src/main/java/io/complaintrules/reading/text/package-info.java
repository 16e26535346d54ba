/** Text and its normal form: what stands where, before any phrase is looked for. */
@NullMarked
package io.complaintrules.reading.text;

import org.jspecify.annotations.NullMarked;
