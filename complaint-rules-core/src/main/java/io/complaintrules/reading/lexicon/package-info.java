/** Phrases of the lexicon, and finding them in a text. */
@NullMarked
package io.complaintrules.reading.lexicon;

import org.jspecify.annotations.NullMarked;
