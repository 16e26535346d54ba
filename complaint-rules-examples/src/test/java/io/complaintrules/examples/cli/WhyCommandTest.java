package io.complaintrules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WhyCommandTest {
    private static final byte[] COMPLAINT = Run.utf8(
            "{\"filedOn\":\"2026-11-23\",\"matters\":[\"charge-dispute\"],\"priorComplaint\":{\"made\":\"NO\"}}");

    @Test
    void each_condition_is_told_with_what_the_complaint_has() {
        Run silent = Run.of(COMPLAINT, "rules", "why", "--lang", "en", "miit-appeal.company-silent", "-");
        assertThat(silent.code()).isZero();
        assertThat(silent.out())
                .startsWith("miit-appeal.company-silent: is silent\n")
                .contains("  - ", "[prior.complained == Answer.YES]");
        assertThat(Run.of(COMPLAINT, "rules", "why", "miit-appeal.not-yet-complained", "-")
                        .out())
                .startsWith("miit-appeal.not-yet-complained：成立\n");
    }

    @Test
    void a_rule_that_is_not_there_is_wrong_usage_and_the_nearest_is_told() {
        Run run = Run.of(COMPLAINT, "rules", "why", "miit-appeal.company-silnt", "-");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("miit-appeal.company-silent").doesNotContain("Exception");
    }
}
