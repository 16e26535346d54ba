/** Phrases of the lexicon, and finding them in a text. */
@Internal
@NullMarked
package io.complaintrules.reading.lexicon;

import io.complaintrules.api.Internal;
import org.jspecify.annotations.NullMarked;
