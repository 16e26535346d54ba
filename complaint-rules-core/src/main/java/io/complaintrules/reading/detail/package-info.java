/** Which kinds of detail a text gives. */
@Internal
@NullMarked
package io.complaintrules.reading.detail;

import io.complaintrules.api.Internal;
import org.jspecify.annotations.NullMarked;
