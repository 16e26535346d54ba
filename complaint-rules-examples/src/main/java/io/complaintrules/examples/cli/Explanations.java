package io.complaintrules.examples.cli;

import io.complaintrules.ComplaintRules;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.verdict.Verdict;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What to explain of a complaint instead of reporting on it. */
final class Explanations {
    @Option(names = "--why", paramLabel = "BODY")
    private @Nullable String why;

    @Option(names = "--why-not", paramLabel = "BODY")
    private @Nullable String whyNot;

    @Option(names = "--why-rule", paramLabel = "RULE")
    private @Nullable String whyRule;

    /** Refuses a body that does not exist. */
    void check(ComplaintRules rules, Words words) {
        body("--why", why, rules, words);
        body("--why-not", whyNot, rules, words);
    }

    private static void body(String option, @Nullable String id, ComplaintRules rules, Words words) {
        if (id != null && rules.law().findAuthority(id).isEmpty()) {
            throw words.noBody(option, rules.law());
        }
    }

    /** The page that was asked for; null when none was. */
    @Nullable String page(ComplaintRules rules, Complaint complaint, Words words) {
        boolean chinese = words.chinese();
        if (why != null) {
            return rules.explain(rules.assess(complaint), why).text(chinese, complaint.text());
        }
        if (whyNot != null) {
            return rules.whyNot(complaint, whyNot).text(chinese);
        }
        return whyRule == null ? null : rules.why(complaint, whyRule).text(chinese);
    }

    /** What is different in the second of two verdicts, a line for each difference. */
    static String compared(Verdict one, Verdict other, Words words) {
        return one.diff(other).changes().stream()
                .map(change ->
                        (words.chinese() ? change.text().zh() : change.text().en()) + "\n")
                .collect(Collectors.joining());
    }
}
