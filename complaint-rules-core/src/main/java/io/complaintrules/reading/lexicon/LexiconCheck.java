package io.complaintrules.reading.lexicon;

import io.complaintrules.authoring.Diagnostics;
import io.complaintrules.authoring.Kinds;
import io.complaintrules.authoring.Place;
import io.complaintrules.law.ContactPoint;
import io.complaintrules.law.LawBook;
import java.util.HashSet;
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
        Diagnostics faults = new Diagnostics();
        for (Phrase phrase : lexicon.phrases()) {
            if (phrase.matter() != null) {
                resolve(phrase, "matter", phrase.matter(), law, faults);
            }
            if (phrase.detail() != null) {
                resolve(phrase, "detail", phrase.detail(), law, faults);
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
        if (faults.failed()) {
            throw new LexiconException(faults.errors());
        }
    }

    private static String lastWord(Phrase phrase) {
        String value = String.valueOf(phrase.value());
        return value.substring(value.lastIndexOf(' ') + 1);
    }

    private static void resolve(Phrase phrase, String kind, String id, LawBook law, Diagnostics faults) {
        Set<String> known = law.ids(kind);
        if (!known.contains(id)) {
            int colon = phrase.at().lastIndexOf(':');
            int line = Integer.parseInt(phrase.at().substring(colon + 1));
            Place place = new Place(phrase.at().substring(0, colon), line, 0, 0, "");
            faults.near("unknown-id", place, id, known, Kinds.name(kind), id);
        }
    }
}
