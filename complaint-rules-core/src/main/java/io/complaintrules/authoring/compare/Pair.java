package io.complaintrules.authoring.compare;

import io.complaintrules.ComplaintRules;
import io.complaintrules.authoring.live.Difference;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.engine.LimitExceededException;
import io.complaintrules.engine.RuleFailedException;
import io.complaintrules.verdict.Finding;
import io.complaintrules.verdict.Verdict;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Two rule sets that assess the same complaints, on the same day. Thread-safe. */
final class Pair {
    private final ComplaintRules before;
    private final ComplaintRules after;

    Pair(RuleSet before, RuleSet after) {
        Clock day = Clock.fixed(before.rules().law().asOf().atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        this.before = before.rules().at(day);
        this.after = after.rules().at(day);
    }

    /** What differs on one complaint, each with whether the outcome does too; rules alone where a rule does. */
    record Changes(List<Key> keys, boolean outcome) {}

    Changes changes(Complaint complaint) {
        Verdict old = verdict(before, complaint);
        Verdict young = verdict(after, complaint);
        if (old == null || young == null) {
            return new Changes(old != null ? List.of(new Key("verdict", RuleChange.FAILS)) : List.of(), old != null);
        }
        if (old.findings().equals(young.findings()) && sameRoutes(old, young)) {
            return new Changes(List.of(), false);
        }
        List<Key> rules = rules(old, young);
        List<Difference> parts = Difference.between(old, young);
        boolean outcome = !old.outcome().status().equals(young.outcome().status());
        return rules.isEmpty() ? new Changes(parts(parts), outcome) : new Changes(rules, outcome);
    }

    private static boolean sameRoutes(Verdict old, Verdict young) {
        return old.routes().equals(young.routes())
                && old.compensation().equals(young.compensation())
                && old.questions().equals(young.questions())
                && old.language().equals(young.language())
                && old.jurisdiction().equals(young.jurisdiction());
    }

    @Nullable Verdict after(Complaint complaint) {
        return verdict(after, complaint);
    }

    private static @Nullable Verdict verdict(ComplaintRules rules, Complaint complaint) {
        try {
            return rules.assess(complaint);
        } catch (LimitExceededException | RuleFailedException e) {
            return null;
        }
    }

    private static List<Key> rules(Verdict old, Verdict young) {
        Map<String, String> was = said(old);
        Map<String, String> is = said(young);
        TreeSet<String> all = new TreeSet<>(was.keySet());
        all.addAll(is.keySet());
        return all.stream()
                .filter(rule -> !Objects.equals(was.get(rule), is.get(rule)))
                .map(rule -> new Key(
                        "rule " + rule,
                        !was.containsKey(rule)
                                ? RuleChange.SPEAKS
                                : is.containsKey(rule) ? RuleChange.DIFFERS : RuleChange.SILENT))
                .toList();
    }

    /** What each rule says: effect, bodies, words and law. */
    private static Map<String, String> said(Verdict verdict) {
        Map<String, String> said = new TreeMap<>();
        for (Finding finding : verdict.findings()) {
            String law =
                    finding.citations().stream().map(one -> one.provision()).collect(Collectors.joining(" "));
            said.merge(
                    finding.rule(),
                    finding.effect() + " " + finding.routes() + " " + finding.message() + " " + law + " "
                            + finding.conclusion(),
                    (one, other) -> one + "\n" + other);
        }
        return said;
    }

    private static List<Key> parts(List<Difference> parts) {
        return parts.stream()
                .map(one -> new Key(
                        one.part(),
                        one.before() == null
                                ? RuleChange.SPEAKS
                                : one.after() == null ? RuleChange.SILENT : RuleChange.DIFFERS))
                .toList();
    }
}
