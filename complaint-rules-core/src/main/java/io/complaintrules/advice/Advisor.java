package io.complaintrules.advice;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.law.Bilingual;
import io.complaintrules.law.LawBook;
import io.complaintrules.verdict.Finding;
import io.complaintrules.verdict.Remedy;
import io.complaintrules.verdict.Suggestion;
import io.complaintrules.verdict.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Tries what the findings suggest, all at once, and offers what removed the finding that suggested it. */
public final class Advisor {
    private Advisor() {}

    /**
     * Assesses a complaint, tries the remedies of its findings, and adds those that held to the verdict.
     *
     * @param complaint the complaint
     * @param filedOn day of filing
     * @param law the law it is assessed with
     * @param assess the way from a complaint and its day of filing to a verdict without suggestions
     */
    public static Verdict advised(
            Complaint complaint, LocalDate filedOn, LawBook law, BiFunction<Complaint, LocalDate, Verdict> assess) {
        Verdict verdict = assess.apply(complaint, filedOn);
        Map<String, Bilingual> actions = new TreeMap<>();
        verdict.findings().stream()
                .map(Finding::remedy)
                .filter(remedy -> remedy != null)
                .forEach(remedy -> actions.putIfAbsent(remedy.patch(), remedy.action()));
        if (actions.isEmpty()) {
            return verdict;
        }
        Complaint amended = complaint;
        for (String id : actions.keySet()) {
            Patch patch = Patch.of(id).orElse(null);
            amended = patch == null ? amended : patch.applyTo(amended, verdict, law);
        }
        Verdict after = assess.apply(amended, amended.filedOn() == null ? filedOn : amended.filedOn());
        return withSuggestions(verdict, after, actions);
    }

    private static Verdict withSuggestions(Verdict before, Verdict after, Map<String, Bilingual> actions) {
        Set<String> left = after.findings().stream().map(Finding::rule).collect(Collectors.toSet());
        Map<String, TreeSet<String>> removed = new LinkedHashMap<>();
        for (Finding finding : before.findings()) {
            Remedy remedy = finding.remedy();
            if (remedy != null && !left.contains(finding.rule())) {
                removed.computeIfAbsent(remedy.patch(), id -> new TreeSet<>()).add(finding.rule());
            }
        }
        List<Suggestion> suggestions = new ArrayList<>();
        actions.forEach((patch, action) -> {
            Set<String> rules = removed.get(patch);
            if (rules != null) {
                suggestions.add(new Suggestion(
                        action,
                        patch,
                        List.copyOf(rules),
                        before.admissibility().status(),
                        after.admissibility().status()));
            }
        });
        return before.withSuggestions(suggestions);
    }
}
