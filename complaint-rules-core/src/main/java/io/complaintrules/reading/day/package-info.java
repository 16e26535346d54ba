/** Days and clock times in a text. */
@NullMarked
package io.complaintrules.reading.day;

import org.jspecify.annotations.NullMarked;
