package io.complaintrules.testing;

import io.complaintrules.verdict.CompensationReview;
import io.complaintrules.verdict.Finding;
import io.complaintrules.verdict.MatterRouting;
import io.complaintrules.verdict.Question;
import io.complaintrules.verdict.Route;
import io.complaintrules.verdict.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A verdict has to hold certain parts, and of those named under {@code exactly} no others.
 *
 * @param parts what is expected, by part, as YAML has it
 */
public record VerdictHas(Map<String, @Nullable Object> parts) implements Expectation {
    private static final String NOTHING = "-";
    private static final String NONE = "none";

    @Override
    public List<Difference> differences(Verdict verdict, @Nullable String text) {
        List<Difference> all = new ArrayList<>();
        List<Object> exactly = list(parts.get("exactly"));
        parts.forEach((part, expected) -> {
            boolean whole = exactly.contains(part);
            switch (part) {
                case "outcome" -> same(part, expected, verdict.outcome().status(), all);
                case "recommended" ->
                    same(part, expected, verdict.jurisdiction().recommended(), all);
                case "order" -> order(list(expected), verdict.jurisdiction().order(), whole, all);
                case "matters" ->
                    ids(
                            part,
                            expected,
                            verdict.jurisdiction().matters().stream()
                                    .map(MatterRouting::matter)
                                    .toList(),
                            whole,
                            all);
                case "questions" -> ids(part, expected, questions(verdict), whole, all);
                case "speaks" -> ids(part, expected, rules(verdict), false, all);
                case "silent" ->
                    list(expected).stream()
                            .filter(rules(verdict)::contains)
                            .forEach(rule -> all.add(new Difference(part, rule.toString(), "fires")));
                case "routes" -> routes(MergePatch.map(expected), verdict, whole, all);
                case "heads" -> heads(MergePatch.map(expected), verdict, whole, all);
                case "flags" -> all.addAll(Flags.differences(list(expected), verdict, text, whole));
                default -> {
                    // says how to compare
                }
            }
        });
        return all;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(@Nullable Object tree) {
        return tree instanceof List<?> list ? (List<Object>) list : List.of();
    }

    private static List<String> questions(Verdict verdict) {
        return verdict.questions().stream().map(Question::field).distinct().toList();
    }

    private static List<String> rules(Verdict verdict) {
        return verdict.findings().stream().map(Finding::rule).distinct().toList();
    }

    /** Numbers are the same whatever their zeros. */
    private static void same(String what, @Nullable Object expected, @Nullable Object found, List<Difference> all) {
        boolean alike = found instanceof BigDecimal sum
                ? expected instanceof Number && sum.compareTo(new BigDecimal(expected.toString())) == 0
                : Objects.equals(told(expected), told(found));
        if (!alike) {
            all.add(new Difference(what, told(expected), told(found)));
        }
    }

    private static String told(@Nullable Object value) {
        if (value instanceof BigDecimal sum) {
            return sum.toPlainString();
        }
        return value == null ? NOTHING : value.toString();
    }

    /** These in this order; others may stand between them unless the whole order is told. */
    private static void order(List<Object> expected, List<String> found, boolean whole, List<Difference> all) {
        List<String> kept =
                whole ? found : found.stream().filter(expected::contains).toList();
        if (!kept.equals(expected)) {
            all.add(new Difference("order", expected.toString(), found.toString()));
        }
    }

    private static void ids(
            String part, @Nullable Object expected, List<String> found, boolean whole, List<Difference> all) {
        List<Object> wanted = list(expected);
        for (Object one : wanted) {
            if (!found.contains(one)) {
                all.add(new Difference(part, one.toString(), found.isEmpty() ? NOTHING : String.join(" ", found)));
            }
        }
        if (whole) {
            found.stream()
                    .filter(one -> !wanted.contains(one))
                    .forEach(one -> all.add(new Difference(part, NOTHING, one)));
        }
    }

    private static void routes(
            Map<String, @Nullable Object> expected, Verdict verdict, boolean whole, List<Difference> all) {
        expected.forEach((body, row) -> {
            Route route = verdict.route(body).orElse(null);
            if (isThere("routes." + body, row, route, all) && route != null) {
                MergePatch.map(row).forEach((field, value) -> {
                    Object found =
                            switch (field) {
                                case "status" -> route.status();
                                case "competence" -> route.competence();
                                case "from" -> route.from();
                                default -> route.until();
                            };
                    same("routes." + body + "." + field, value, found, all);
                });
            }
        });
        others(
                "routes",
                expected,
                verdict.routes().stream().map(Route::authority).toList(),
                whole,
                all);
    }

    private static void heads(
            Map<String, @Nullable Object> expected, Verdict verdict, boolean whole, List<Difference> all) {
        expected.forEach((id, row) -> {
            CompensationReview.Head head = verdict.head(id).orElse(null);
            if (isThere("heads." + id, row, head, all) && head != null) {
                MergePatch.map(row).forEach((field, value) -> {
                    Object found =
                            switch (field) {
                                case "eligibility" -> head.eligibility();
                                case "claimed" -> head.claimed();
                                case "supported" -> head.supported();
                                default -> head.statutory();
                            };
                    same("heads." + id + "." + field, value, found, all);
                });
            }
        });
        List<String> found = verdict.compensation().heads().stream()
                .map(CompensationReview.Head::head)
                .toList();
        others("heads", expected, found, whole, all);
    }

    private static boolean isThere(String what, @Nullable Object row, @Nullable Object found, List<Difference> all) {
        boolean unwanted = NONE.equals(row);
        if (unwanted != (found == null)) {
            all.add(new Difference(what, unwanted ? NOTHING : "+", unwanted ? "+" : NOTHING));
        }
        return !unwanted && found != null;
    }

    private static void others(
            String part,
            Map<String, @Nullable Object> expected,
            List<String> found,
            boolean whole,
            List<Difference> all) {
        if (whole) {
            found.stream()
                    .filter(one -> !expected.containsKey(one))
                    .forEach(one -> all.add(new Difference(part, NOTHING, one)));
        }
    }
}
