package io.complaintrules.authoring.compare;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.InvalidComplaintException;
import io.complaintrules.verdict.CompensationReview;
import io.complaintrules.verdict.LanguageReview;
import io.complaintrules.verdict.Route;
import io.complaintrules.verdict.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The smallest complaint that still shows a change, and the scenario of it: what the new rules say. */
final class Witness {
    /** Parts of a text are left out at these signs. */
    private static final String ENDS = "。！？；，\n";

    private final Pair pair;
    private final Key key;
    private int tries;

    Witness(Pair pair, Key key, int tries) {
        this.pair = pair;
        this.key = key;
        this.tries = tries;
    }

    /** Leaves out what the change does not need. */
    Sample shrunk(Sample sample) {
        Sample best = sample;
        boolean again = true;
        while (again && tries > 0) {
            again = false;
            for (Map<String, @Nullable Object> less : smaller(best.tree())) {
                Sample one = new Sample(sample.source(), less);
                if (tries-- > 0 && shows(one)) {
                    best = one;
                    again = true;
                    break;
                }
            }
        }
        return best;
    }

    private boolean shows(Sample sample) {
        try {
            return pair.changes(sample.complaint()).keys().contains(key);
        } catch (InvalidComplaintException e) {
            return false;
        }
    }

    /** The tree with each of its parts left out in turn, whole parts first; the day of filing stays. */
    private static List<Map<String, @Nullable Object>> smaller(Map<String, @Nullable Object> tree) {
        List<Map<String, @Nullable Object>> all = new ArrayList<>();
        tree.keySet().stream().filter(name -> !name.equals("filedOn")).forEach(name -> {
            Map<String, @Nullable Object> without = new LinkedHashMap<>(tree);
            without.remove(name);
            all.add(without);
        });
        tree.forEach((name, value) -> smaller(value).forEach(less -> {
            Map<String, @Nullable Object> with = new LinkedHashMap<>(tree);
            with.put(name, less);
            all.add(with);
        }));
        return all;
    }

    @SuppressWarnings("unchecked")
    private static List<?> smaller(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return smaller((Map<String, @Nullable Object>) map);
        }
        List<Object> all = new ArrayList<>();
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                List<@Nullable Object> without = new ArrayList<>(list);
                without.remove(i);
                all.add(without);
                for (Object less : smaller(list.get(i))) {
                    List<@Nullable Object> with = new ArrayList<>(list);
                    with.set(i, less);
                    all.add(with);
                }
            }
        } else if (value instanceof String text && text.length() > 1) {
            for (int at = 0; at < text.length() - 1; at++) {
                if (ENDS.indexOf(text.charAt(at)) >= 0) {
                    all.add(text.substring(at + 1));
                    all.add(text.substring(0, at + 1));
                }
            }
        }
        return all;
    }

    /** A scenario file that holds with the new rules. */
    String scenario(Sample sample) {
        Complaint complaint = sample.complaint();
        Verdict verdict = pair.after(complaint);
        String title = key.part() + " " + key.change().name().toLowerCase(java.util.Locale.ROOT);
        return "cases:\n  " + FlowYaml.of(title) + ":\n    given: " + FlowYaml.of(sample.tree()) + "\n    expect: "
                + FlowYaml.of(verdict == null ? Map.of() : expected(verdict, complaint.text())) + "\n";
    }

    private Map<String, Object> expected(Verdict verdict, @Nullable String text) {
        String id = key.id();
        if (key.isRule()) {
            return Map.of(key.change() == RuleChange.SILENT ? "silent" : "speaks", List.of(id));
        }
        Map<String, Object> expected = new LinkedHashMap<>();
        switch (key.kind()) {
            case "outcome" -> expected.put("outcome", verdict.outcome().status().name());
            case "recommended" ->
                expected.put(
                        "recommended", String.valueOf(verdict.jurisdiction().recommended()));
            case "order" -> {
                expected.put("order", verdict.jurisdiction().order());
                expected.put("exactly", List.of("order"));
            }
            case "route" ->
                expected.put(
                        "routes",
                        Map.of(id, verdict.route(id).<Object>map(Witness::route).orElse("none")));
            case "head" ->
                expected.put(
                        "heads",
                        Map.of(id, verdict.head(id).<Object>map(Witness::head).orElse("none")));
            case "question" -> {
                expected.put(
                        "questions",
                        verdict.questions().stream()
                                .map(one -> one.field())
                                .distinct()
                                .toList());
                expected.put("exactly", List.of("questions"));
            }
            default -> {
                expected.put(
                        "flags",
                        verdict.language().flags().stream()
                                .map(one -> flag(one, text))
                                .toList());
                expected.put("exactly", List.of("flags"));
            }
        }
        return expected;
    }

    private static Map<String, Object> route(Route route) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("status", route.status().name());
        row.put("competence", route.competence().name());
        put(row, "from", route.from());
        put(row, "until", route.until());
        return row;
    }

    private static Map<String, Object> head(CompensationReview.Head head) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("eligibility", head.eligibility().name());
        put(row, "claimed", head.claimed());
        put(row, "supported", head.supported());
        put(row, "statutory", head.statutory());
        return row;
    }

    private static void put(Map<String, Object> row, String name, @Nullable Object value) {
        if (value != null) {
            row.put(name, value instanceof java.math.BigDecimal ? value : value.toString());
        }
    }

    private static Map<String, Object> flag(LanguageReview.Flag flag, @Nullable String text) {
        Map<String, Object> row = new LinkedHashMap<>();
        put(row, "text", text == null ? null : text.substring(flag.start(), flag.end()));
        row.put("category", flag.category().name());
        row.put("severity", flag.severity());
        return row;
    }
}
