/** What a text says, read once, with the places where it says it. */
@NullMarked
package io.complaintrules.reading.narrative;

import org.jspecify.annotations.NullMarked;
