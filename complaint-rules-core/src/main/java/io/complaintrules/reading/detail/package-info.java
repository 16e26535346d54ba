/** Which kinds of detail a text gives. */
@NullMarked
package io.complaintrules.reading.detail;

import org.jspecify.annotations.NullMarked;
