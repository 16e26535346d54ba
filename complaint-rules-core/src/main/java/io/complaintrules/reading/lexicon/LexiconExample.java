package io.complaintrules.reading.lexicon;

import io.complaintrules.authoring.Place;
import io.complaintrules.reading.text.NormalForm;
import java.util.List;

/**
 * A sentence under a line of the lexicon, in which a phrase of that line is found or is not.
 *
 * @param text the sentence
 * @param found whether it is to be found
 * @param place where the sentence stands
 * @param at {@code file:line} of the line of phrases above it
 */
record LexiconExample(String text, boolean found, Place place, String at) {
    /** Whether it holds of the phrases of its line; others have no say in what these find. */
    boolean holds(List<Phrase> line) {
        NormalForm form = NormalForm.of(text);
        return found == line.stream().anyMatch(phrase -> foundAt(form, phrase) >= 0);
    }

    /** Where a phrase is first found under its conditions, -1 where it is not. */
    static int foundAt(NormalForm form, Phrase phrase) {
        Conditions when = phrase.conditions();
        int length = phrase.text().length();
        for (int from = 0; from + length <= form.length(); from++) {
            if (stands(form, phrase.text(), from) && when.holds(form, from, from + length) > 0) {
                return from;
            }
        }
        return -1;
    }

    private static boolean stands(NormalForm form, String words, int at) {
        for (int i = 0; i < words.length(); i++) {
            if (form.charAt(at + i) != words.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
