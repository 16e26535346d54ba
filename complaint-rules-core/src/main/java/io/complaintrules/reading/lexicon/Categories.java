package io.complaintrules.reading.lexicon;

import io.complaintrules.complaint.RequestKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The categories that the reading looks for, each with the values that it tells apart. */
final class Categories {
    private static final Map<String, Set<String>> KNOWN = new TreeMap<>();

    static {
        free("insult", "profanity", "exaggeration", "venting", "sarcasm", "threat", "exposure-for-money", "accusation");
        free(
                "term",
                "negation",
                "reporter",
                "name",
                "crime",
                "heat",
                "degree",
                "tail",
                "word",
                "setting",
                "towards",
                "empty");
        free("cue", "detail", "day", "danger", "body", "act", "turn", "done", "plan", "refused", "condition");
        free("consequence", "going-on", "circumstance", "head", "lasts", "price", "paid", "offer");
        closed("address", "plea");
        closed("answer", "none", "bad", "good");
        closed("apart", "plea", "sent");
        closed("asked", requests());
        closed("asking", "demand", "inside");
        closed("complaint", "appeal");
        closed("money", "back");
        closed("number", "order", "ticket");
        closed("outcome", "accepted", "refused", "went");
        closed("person", "age", "agent", "business", "minor");
        closed("settlement", "performed", "reached", "unperformed");
        closed("sum", "compensation", "multiple", "refund");
        closed("undone", "alone");
    }

    private Categories() {}

    static Set<String> names() {
        return KNOWN.keySet();
    }

    /** The values that a category tells apart; empty where it takes any, or nobody knows it. */
    static Set<String> values(String category) {
        return KNOWN.getOrDefault(category, Set.of());
    }

    private static void free(String... categories) {
        for (String category : categories) {
            KNOWN.put(category, Set.of());
        }
    }

    private static void closed(String category, String... values) {
        KNOWN.put(category, new TreeSet<>(Arrays.asList(values)));
    }

    private static String[] requests() {
        return Arrays.stream(RequestKind.values())
                .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toArray(String[]::new);
    }
}
