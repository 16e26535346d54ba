/** Days and clock times in a text. */
@Internal
@NullMarked
package io.complaintrules.reading.day;

import io.complaintrules.api.Internal;
import org.jspecify.annotations.NullMarked;
