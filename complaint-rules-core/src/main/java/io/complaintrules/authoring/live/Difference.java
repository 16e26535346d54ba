package io.complaintrules.authoring.live;

import io.complaintrules.verdict.CompensationReview;
import io.complaintrules.verdict.Finding;
import io.complaintrules.verdict.LanguageReview;
import io.complaintrules.verdict.Question;
import io.complaintrules.verdict.Route;
import io.complaintrules.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One thing in which two verdicts on one complaint differ. Immutable.
 *
 * @param part what differs, as {@code rule court.venue}, {@code route court}, {@code outcome}
 * @param before how it was; null where it was not there
 * @param after how it is; null where it is there no more
 */
public record Difference(String part, @Nullable String before, @Nullable String after) {
    /**
     * Compares two verdicts, but for their receipts.
     *
     * @param before the one
     * @param after the other
     * @return what differs, sorted; empty when nothing does
     */
    public static List<Difference> between(Verdict before, Verdict after) {
        Map<String, String> old = parts(before);
        Map<String, String> young = parts(after);
        TreeSet<String> all = new TreeSet<>(old.keySet());
        all.addAll(young.keySet());
        List<Difference> changes = new ArrayList<>();
        for (String part : all) {
            if (!Objects.equals(old.get(part), young.get(part))) {
                changes.add(new Difference(part, old.get(part), young.get(part)));
            }
        }
        return changes;
    }

    private static Map<String, String> parts(Verdict verdict) {
        Map<String, String> parts = new TreeMap<>();
        parts.put("outcome", verdict.outcome().status().name());
        parts.put("recommended", String.valueOf(verdict.jurisdiction().recommended()));
        parts.put("order", String.join(", ", verdict.jurisdiction().order()));
        for (Route route : verdict.routes()) {
            parts.put(
                    "route " + route.authority(),
                    route.competence() + " " + route.status() + day(" from ", route.from())
                            + day(" until ", route.until()));
        }
        for (Finding finding : verdict.findings()) {
            parts.merge("rule " + finding.rule(), finding.message().zh(), (one, other) -> one + " / " + other);
        }
        for (Question question : verdict.questions()) {
            parts.put("question " + question.field(), question.question().zh());
        }
        for (CompensationReview.Head head : verdict.compensation().heads()) {
            parts.put(
                    "head " + head.head(),
                    head.eligibility() + " " + head.claimed() + " " + head.supported() + " " + head.statutory());
        }
        for (LanguageReview.Flag flag : verdict.language().flags()) {
            parts.put("flag " + flag.start() + "-" + flag.end(), flag.category() + " " + flag.severity());
        }
        return parts;
    }

    private static String day(String word, @Nullable Object day) {
        return day == null ? "" : word + day;
    }

    /** Returns {@code + part: after}, {@code - part: before} or {@code ~ part: before -> after}. */
    @Override
    public String toString() {
        if (before == null) {
            return "+ " + part + ": " + after;
        }
        return after == null ? "- " + part + ": " + before : "~ " + part + ": " + before + " -> " + after;
    }
}
