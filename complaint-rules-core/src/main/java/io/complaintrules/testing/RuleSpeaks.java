package io.complaintrules.testing;

import io.complaintrules.verdict.Finding;
import io.complaintrules.verdict.Verdict;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A rule has to speak, or to keep silent.
 *
 * @param rule id of the rule
 * @param authority the body that it has to speak of, as in {@code jurisdiction.competent @ court}; null where any will do
 * @param fires whether it has to speak
 */
public record RuleSpeaks(String rule, @Nullable String authority, boolean fires) implements Expectation {
    /**
     * Returns whether the rule does on these findings what it has to do.
     *
     * @param findings what the rules found
     */
    public boolean holds(List<Finding> findings) {
        return fires == findings.stream().anyMatch(this::isMeant);
    }

    private boolean isMeant(Finding finding) {
        return finding.rule().equals(rule)
                && (authority == null || finding.routes().contains(authority));
    }

    /** Where the rule speaks and should not, what it matched; where it should and does not, which rules of its file do. */
    @Override
    public List<Difference> differences(Verdict verdict, @Nullable String text) {
        if (holds(verdict.findings())) {
            return List.of();
        }
        return List.of(new Difference(
                rule, fires ? "fires" : "silent", fires ? others(verdict.findings()) : because(verdict.findings())));
    }

    private String because(List<Finding> findings) {
        return "fires: "
                + findings.stream()
                        .filter(this::isMeant)
                        .flatMap(finding -> finding.because().stream())
                        .map(one -> one.fact() + "( " + one.condition() + " )")
                        .collect(Collectors.joining("; "));
    }

    private String others(List<Finding> findings) {
        String family = rule.substring(0, rule.indexOf('.') + 1);
        return "silent; "
                + findings.stream()
                        .map(Finding::rule)
                        .filter(one -> one.startsWith(family))
                        .distinct()
                        .collect(Collectors.joining(" "));
    }
}
