package io.complaintrules.reading.lexicon;

import io.complaintrules.authoring.Place;
import io.complaintrules.reading.text.NormalForm;

/**
 * A sentence under a line of the lexicon, in which a phrase of that line is found or is not.
 *
 * @param text the sentence
 * @param found whether it is to be found
 * @param place where the sentence stands
 * @param at {@code file:line} of the line of phrases above it
 */
record LexiconExample(String text, boolean found, Place place, String at) {
    boolean holds(Lexicon lexicon) {
        return found
                == lexicon.scan(NormalForm.of(text)).stream()
                        .anyMatch(hit -> hit.phrase().at().equals(at));
    }
}
