package io.complaintrules.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.complaint.Fault;
import io.complaintrules.complaint.InvalidComplaintException;
import io.complaintrules.engine.TextTooLongException;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class FaultTextTest {
    private static final Fault FAULT = new Fault("$.a", "错了", "is wrong", "Maybe b", "可能是乙");

    @Test
    void each_fault_has_a_text_and_how_many_more_there_are_stands_last() {
        InvalidComplaintException refused = new InvalidComplaintException(Collections.nCopies(53, FAULT));
        assertThat(FaultText.of(refused, Language.ZH))
                .hasSize(51)
                .startsWith(FAULT.inChinese())
                .endsWith("另有 3 处");
        assertThat(FaultText.of(new InvalidComplaintException(List.of(FAULT)), Language.EN))
                .containsExactly(FAULT.inEnglish());
    }

    @Test
    void a_limit_is_told_in_both_languages() {
        TextTooLongException refused = new TextTooLongException(12, 10);
        assertThat(FaultText.of(refused, Language.ZH)).containsExactly(refused.zh());
        assertThat(FaultText.of(refused, Language.EN)).containsExactly(refused.getMessage());
    }

    @Test
    void a_fault_of_the_program_is_told_without_its_message() {
        assertThat(FaultText.of(new IllegalStateException("张三 13800138000"), Language.EN))
                .hasSize(1)
                .allMatch(text -> text.contains("IllegalStateException at io.complaintrules.report.FaultTextTest"))
                .noneMatch(text -> text.contains("张三"));
    }
}
