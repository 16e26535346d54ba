/** What a text says, read once, with the places where it says it. */
@Internal
@NullMarked
package io.complaintrules.reading.narrative;

import io.complaintrules.api.Internal;
import org.jspecify.annotations.NullMarked;
