package io.complaintrules.verdict;

import io.complaintrules.law.Bilingual;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is different between two verdicts. Immutable and thread-safe.
 *
 * @param changes in order: outcome, recommended body, routes, heads of claim, findings
 */
public record VerdictChange(List<Change> changes) {
    /** Copies the list. */
    public VerdictChange {
        changes = List.copyOf(changes);
    }

    /**
     * One difference.
     *
     * @param of {@code outcome}, {@code recommended}, {@code route}, {@code head} or {@code finding}
     * @param id of what changed; empty where there is but one
     * @param before what it was, null when it was not there
     * @param after what it is, null when it is no longer there
     * @param text in words
     */
    public record Change(String of, String id, @Nullable String before, @Nullable String after, Bilingual text) {}

    /** Returns whether nothing is different. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    static VerdictChange of(Verdict before, Verdict after) {
        List<Change> changes = new ArrayList<>();
        add(
                changes,
                "outcome",
                Map.of("", before.outcome().status().name()),
                Map.of("", after.outcome().status().name()));
        add(changes, "recommended", recommended(before), recommended(after));
        add(changes, "route", routes(before), routes(after));
        add(changes, "head", heads(before), heads(after));
        add(changes, "finding", findings(before), findings(after));
        return new VerdictChange(changes);
    }

    private static Map<String, String> recommended(Verdict verdict) {
        String body = verdict.jurisdiction().recommended();
        return body == null ? Map.of() : Map.of("", body);
    }

    private static Map<String, String> routes(Verdict verdict) {
        Map<String, String> routes = new TreeMap<>();
        verdict.routes()
                .forEach(route -> routes.put(
                        route.authority(), route.status() + (route.from() == null ? "" : " " + route.from())));
        return routes;
    }

    private static Map<String, String> heads(Verdict verdict) {
        Map<String, String> heads = new TreeMap<>();
        verdict.compensation()
                .heads()
                .forEach(head -> heads.put(head.head(), head.eligibility().name()));
        return heads;
    }

    private static Map<String, String> findings(Verdict verdict) {
        Map<String, String> findings = new TreeMap<>();
        verdict.findings()
                .forEach(
                        finding -> findings.put(finding.rule(), finding.effect().name()));
        return findings;
    }

    private static void add(List<Change> changes, String of, Map<String, String> before, Map<String, String> after) {
        TreeSet<String> ids = new TreeSet<>(before.keySet());
        ids.addAll(after.keySet());
        for (String id : ids) {
            String was = before.get(id);
            String is = after.get(id);
            if (!Objects.equals(was, is)) {
                changes.add(new Change(of, id, was, is, text(of, id, was, is)));
            }
        }
    }

    private static Bilingual text(String of, String id, @Nullable String was, @Nullable String is) {
        String zh =
                switch (of) {
                    case "outcome" -> "结果";
                    case "recommended" -> "建议的机构";
                    case "route" -> "途径";
                    case "head" -> "请求项目";
                    default -> "结论";
                };
        String what = id.isEmpty() ? "" : " " + id;
        return new Bilingual(
                zh + what + "：" + (was == null ? "无" : was) + " → " + (is == null ? "无" : is),
                of + what + ": " + (was == null ? "none" : was) + " -> " + (is == null ? "none" : is));
    }
}
