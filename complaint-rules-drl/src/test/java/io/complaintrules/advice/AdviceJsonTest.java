package io.complaintrules.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.complaintrules.ComplaintRules;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.json.AdviceForm;
import io.complaintrules.json.AdviceJson;
import io.complaintrules.json.ChangeForm;
import io.complaintrules.verdict.Status;
import io.complaintrules.verdict.Verdict;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AdviceJsonTest {
    private static final ComplaintRules RULES = ComplaintRules.standard();
    private static final Complaint COMPLAINT = Complaint.builder()
            .filedOn(Generated.FILED)
            .text("联通宽带断网，11月2日我投诉过10010，没人管，真是一群骗子。")
            .build();

    @Test
    void advice_is_read_back_as_it_was_written_and_holds_nothing_that_was_told() {
        Advice advice = RULES.advise(COMPLAINT);
        String json = AdviceJson.write(advice);
        AdviceForm read = AdviceJson.readAdvice(json);
        assertThat(read.body()).isEqualTo(advice.body());
        assertThat(read.plans()).hasSameSizeAs(advice.plans()).isNotEmpty();
        assertThat(read.plans().get(0).steps())
                .extracting(AdviceForm.StepForm::remedy)
                .containsExactlyElementsOf(advice.plans().get(0).steps().stream()
                        .map(step -> step.remedy().how().id())
                        .toList());
        assertThat(read.plans().get(0).then()).isEqualTo(Status.OPEN);
        assertThat(json).doesNotContain("10010", "骗子");
    }

    @Test
    void advice_in_one_language_has_nothing_of_the_other() {
        Advice advice = RULES.advise(COMPLAINT);
        assertThat(AdviceJson.write(advice, Locale.ENGLISH))
                .doesNotContain("写明")
                .contains("Write down");
        assertThat(AdviceJson.write(advice, Locale.CHINA)).contains("写明").doesNotContain("Write down");
    }

    @Test
    void what_changed_is_read_back() {
        Verdict before = RULES.assess(COMPLAINT);
        Advice advice = RULES.advise(COMPLAINT);
        Verdict after = advice.plans().get(0).after();
        ChangeForm read = AdviceJson.readChange(AdviceJson.write(before.diff(after)));
        assertThat(read.changes()).isEqualTo(before.diff(after).changes()).isNotEmpty();
        assertThat(AdviceJson.readChange(AdviceJson.write(before.diff(before))).changes())
                .isEmpty();
    }

    @Test
    void a_replay_tells_what_differs() {
        Verdict verdict = RULES.assess(COMPLAINT);
        assertThat(AdviceJson.readReplay(AdviceJson.write(RULES.replay(verdict.receipt(), COMPLAINT)))
                        .same())
                .isTrue();
        Complaint other = COMPLAINT.toBuilder().text("移动账单多扣了30元。").build();
        assertThat(AdviceJson.readReplay(AdviceJson.write(RULES.replay(verdict.receipt(), other)))
                        .differs())
                .isEqualTo(List.of("input"));
    }

    @Test
    void another_form_is_refused_and_not_quoted() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AdviceJson.readAdvice("{\"form\":\"PD-甲\"}"))
                .withMessageNotContaining("PD-");
    }
}
