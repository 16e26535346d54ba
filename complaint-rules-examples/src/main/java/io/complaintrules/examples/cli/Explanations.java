package io.complaintrules.examples.cli;

import io.complaintrules.ComplaintRules;
import io.complaintrules.advice.WhyNot;
import io.complaintrules.authoring.Nearest;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.engine.UnknownRuleException;
import io.complaintrules.law.Authority;
import io.complaintrules.law.ClaimHead;
import io.complaintrules.verdict.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What to explain of a complaint instead of reporting on it. */
final class Explanations {
    /** What a person can want; nobody wants to be barred. */
    private static final List<Status> OUTCOMES =
            List.of(Status.OPEN, Status.REVISE, Status.ASK, Status.WAIT, Status.REVIEW);

    @Option(names = "--why", paramLabel = "BODY")
    private @Nullable String why;

    @Option(names = "--why-not", paramLabel = "ID")
    private @Nullable String whyNot;

    @Option(names = "--why-rule", paramLabel = "RULE")
    private @Nullable String whyRule;

    /** Refuses what does not exist, and names what comes closest. */
    void check(ComplaintRules rules, Words words) {
        List<String> bodies =
                rules.law().authorities().stream().map(Authority::id).toList();
        known("--why", why, bodies, words);
        List<String> wanted = new ArrayList<>(bodies);
        rules.law().heads().stream().map(ClaimHead::id).forEach(wanted::add);
        OUTCOMES.forEach(status -> wanted.add(status.name().toLowerCase(Locale.ROOT)));
        known("--why-not", whyNot, wanted, words);
    }

    private static void known(String option, @Nullable String id, List<String> all, Words words) {
        if (id != null && !all.contains(id)) {
            throw words.wrong("id.none", option, id, String.join(", ", Nearest.of(id, all)));
        }
    }

    /** The page that was asked for; null when none was. */
    @Nullable String page(ComplaintRules rules, Complaint complaint, Words words, boolean full) {
        boolean chinese = words.chinese();
        if (why != null) {
            return rules.explain(rules.assess(complaint), why).text(chinese, complaint.text(), full);
        }
        if (whyNot != null) {
            return whyNot(rules, complaint, whyNot).text(chinese, full);
        }
        try {
            return whyRule == null ? null : rules.why(complaint, whyRule).text(chinese);
        } catch (UnknownRuleException e) {
            throw words.wrong("rule.none", chinese ? e.zh() : String.valueOf(e.getMessage()));
        }
    }

    private static WhyNot whyNot(ComplaintRules rules, Complaint complaint, String wanted) {
        return OUTCOMES.stream()
                .filter(status -> status.name().equalsIgnoreCase(wanted))
                .findFirst()
                .map(status -> rules.whyNot(complaint, status))
                .orElseGet(() -> rules.whyNot(complaint, wanted));
    }
}
