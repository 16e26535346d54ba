package io.complaintrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.verdict.Conclusion;
import io.complaintrules.verdict.Finding;
import io.complaintrules.verdict.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds a body back or weakens a claim says what can be done about it, or that nothing can. */
class RemediesTest {
    @Test
    void every_finding_that_holds_a_body_back_or_weakens_a_claim_names_its_remedies() {
        List<Finding> holding = Scenario.all().stream()
                .filter(Scenario::fires)
                .flatMap(one ->
                        BundledRules.findings(BundledRules.BASE, one.complaint(), BundledRules.facts(one.complaint()))
                                .stream())
                .filter(one -> one.conclusion() instanceof Conclusion.Hinders
                        || (!one.routes().isEmpty() && Status.of(one.effect()) != Status.OPEN))
                .toList();
        assertThat(holding).isNotEmpty().allSatisfy(one -> assertThat(one.remedies())
                .as(one.rule() + " needs @remedy")
                .isNotEmpty());
    }

    @Test
    void nothing_stands_beside_none() {
        assertThat(BundledRules.BASE.rules().stream()
                        .filter(rule -> rule.remedies().contains("none"))
                        .map(rule -> rule.remedies().size()))
                .isNotEmpty()
                .containsOnly(1);
    }
}
