package io.complaintrules.testing;

import io.complaintrules.verdict.Citation;
import io.complaintrules.verdict.CompensationReview;
import io.complaintrules.verdict.Finding;
import io.complaintrules.verdict.LanguageReview.Flag;
import io.complaintrules.verdict.Milestone;
import io.complaintrules.verdict.Question;
import io.complaintrules.verdict.Route;
import io.complaintrules.verdict.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A verdict as lines of plain text to be kept beside a test: one line for one thing, ids and days and sums, no sentence, no digest and no
 * version. So an update of the law shows as the lines that it changes. Thread-safe.
 */
public final class VerdictSnapshot {
    private VerdictSnapshot() {}

    /**
     * Returns the lines of a verdict, each with its line end.
     *
     * @param verdict the verdict
     */
    public static String of(Verdict verdict) {
        List<String> lines = new ArrayList<>();
        if (verdict.safety() != null) {
            verdict.safety().concerns().forEach(one -> lines.add("danger " + one.kind()));
        }
        lines.add("status " + verdict.outcome().status());
        lines.add("recommended " + verdict.jurisdiction().recommended());
        lines.add("order " + String.join(" ", verdict.jurisdiction().order()));
        verdict.jurisdiction().matters().forEach(one -> lines.add("matter " + one.matter()));
        verdict.routes().forEach(route -> lines.add(route(route)));
        verdict.compensation().heads().forEach(head -> lines.add(head(head)));
        lines.add("evidence " + verdict.evidence().grade());
        verdict.evidence().points().forEach(point -> lines.add("point " + point.point() + " " + point.state()));
        lines.add("missing details " + String.join(" ", verdict.specificity().missing()));
        verdict.language().flags().forEach(flag -> lines.add(flag(flag)));
        verdict.questions().stream().map(Question::field).distinct().forEach(field -> lines.add("asks " + field));
        verdict.timeline().stream().map(VerdictSnapshot::step).distinct().forEach(lines::add);
        verdict.findings().stream().map(VerdictSnapshot::finding).distinct().forEach(lines::add);
        return lines.stream().map(line -> line.stripTrailing() + "\n").collect(Collectors.joining());
    }

    /**
     * Returns the lines of one snapshot that are not in the other, with {@code -} before those that are gone and {@code +} before new
     * ones.
     *
     * @param before the snapshot that was kept
     * @param after the one of today
     */
    public static String difference(String before, String after) {
        Set<String> gone = new LinkedHashSet<>(before.lines().toList());
        Set<String> come = new LinkedHashSet<>(after.lines().toList());
        List<String> lines = new ArrayList<>();
        gone.stream().filter(line -> !come.contains(line)).forEach(line -> lines.add("- " + line));
        come.stream().filter(line -> !gone.contains(line)).forEach(line -> lines.add("+ " + line));
        return String.join("\n", lines);
    }

    private static String route(Route route) {
        return "route " + route.authority() + " " + route.competence() + " " + route.status()
                + labelled("from", route.from()) + labelled("until", route.until());
    }

    private static String head(CompensationReview.Head head) {
        return "head " + head.head() + " " + head.eligibility() + sum("claimed", head.claimed())
                + sum("supported", head.supported()) + sum("statutory", head.statutory());
    }

    private static String flag(Flag flag) {
        return "flag " + flag.start() + "-" + flag.end() + " " + flag.category() + " " + flag.severity();
    }

    private static String step(Milestone step) {
        return "day " + (step.on() == null ? "unknown" : step.on()) + labelled("rolled", step.rolled()) + " "
                + step.kind() + " " + step.authority();
    }

    private static String finding(Finding finding) {
        return "finding " + finding.rule() + " " + finding.effect() + " "
                + finding.citations().stream().map(Citation::provision).collect(Collectors.joining(" "));
    }

    private static String sum(String name, @Nullable BigDecimal sum) {
        return labelled(name, sum == null ? null : sum.stripTrailingZeros().toPlainString());
    }

    private static String labelled(String name, @Nullable Object value) {
        return value == null ? "" : " " + name + " " + value;
    }
}
