/** Text and its normal form: what stands where, before any phrase is looked for. */
@Internal
@NullMarked
package io.complaintrules.reading.text;

import io.complaintrules.api.Internal;
import org.jspecify.annotations.NullMarked;
