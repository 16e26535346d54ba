package io.complaintrules.reading.lexicon;

import io.complaintrules.law.ContactPoint;
import io.complaintrules.law.LawBook;
import io.complaintrules.law.UnknownLawIdException;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Checks a lexicon against the law data: every matter and every body that a phrase points to is there. */
public final class LexiconCheck {
    private static final Set<String> OF_BODIES = Set.of("body", "act");

    private LexiconCheck() {}

    /**
     * Checks every phrase.
     *
     * @param lexicon the phrases
     * @param law the law data
     * @throws LexiconException with every id that does not resolve
     */
    public static void check(Lexicon lexicon, LawBook law) {
        Set<String> contacts = new HashSet<>();
        for (ContactPoint point : law.contactPoints()) {
            contacts.add(point.value());
            contacts.addAll(point.aliases());
        }
        Set<String> faults = new LinkedHashSet<>();
        for (Phrase phrase : lexicon.phrases()) {
            if (phrase.matter() != null) {
                resolve(phrase, "matter", phrase.matter(), law, faults);
            }
            if (phrase.category().equals("danger")) {
                resolve(phrase, "danger", String.valueOf(phrase.value()), law, faults);
            }
            if (phrase.category().equals("head")) {
                resolve(phrase, "head", String.valueOf(phrase.value()), law, faults);
            }
            if (phrase.category().equals("circumstance")) {
                resolve(phrase, "field", "circumstances." + lastWord(phrase), law, faults);
            }
            if (phrase.category().equals("lasts")) {
                resolve(phrase, "field", "figures." + lastWord(phrase), law, faults);
            }
            if (OF_BODIES.contains(phrase.category()) && phrase.value() != null && !contacts.contains(phrase.value())) {
                resolve(phrase, "authority", phrase.value(), law, faults);
            }
        }
        if (!faults.isEmpty()) {
            throw new LexiconException(List.copyOf(faults));
        }
    }

    private static String lastWord(Phrase phrase) {
        String value = String.valueOf(phrase.value());
        return value.substring(value.lastIndexOf(' ') + 1);
    }

    private static void resolve(Phrase phrase, String kind, String id, LawBook law, Set<String> faults) {
        try {
            law.require(kind, id);
        } catch (UnknownLawIdException e) {
            faults.add(phrase.at() + ": " + e.getMessage());
        }
    }
}
