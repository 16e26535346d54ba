package io.complaintrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.complaint.EvidenceForm;
import io.complaintrules.complaint.EvidenceKind;
import io.complaintrules.complaint.Shows;
import io.complaintrules.law.LawBook;
import io.complaintrules.report.Labels;
import io.complaintrules.report.Language;
import io.complaintrules.verdict.EvidenceGrade;
import io.complaintrules.verdict.Status;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {
    private static final LawBook LAW = BundledRules.LAW;
    private static final Labels LABELS = Labels.in(LAW);

    @ParameterizedTest
    @ValueSource(
            strings = {"authority", "matter", "head", "field", "point", "detail", "material", "danger", "provision"})
    void every_id_of_the_law_data_has_a_label_in_both_languages(String kind) {
        Set<String> ids = LAW.ids(kind);
        assertThat(ids).isNotEmpty().allSatisfy(id -> {
            assertThat(LABELS.of(id, Language.ZH)).isNotEqualTo(id);
            assertThat(LABELS.of(kind, id, Language.ZH)).isNotEqualTo(id).isNotBlank();
            assertThat(LABELS.of(kind, id, Language.EN)).isNotBlank().isNotEqualTo(LABELS.of(kind, id, Language.ZH));
        });
    }

    @Test
    void every_choice_that_the_law_data_name_has_a_label() {
        assertThat(Stream.<Enum<?>[]>of(
                                EvidenceKind.values(), EvidenceForm.values(), Shows.values(), EvidenceGrade.values())
                        .flatMap(Arrays::stream))
                .allSatisfy(choice -> assertThat(LABELS.of(choice, Language.ZH)).isNotEqualTo(choice.name()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void what_nothing_is_called_stays_as_it_is(Language language) {
        assertThat(LABELS.of("no-such-id", language)).isEqualTo("no-such-id");
        assertThat(LABELS.of("matter", "miit-appeal", language)).isEqualTo("miit-appeal");
    }

    @Test
    void a_label_is_what_a_report_says() {
        assertThat(LABELS.of(Bodies.COURT, Language.EN)).isEqualTo("People's courts");
        assertThat(LABELS.of(Status.WAIT, Language.ZH)).isEqualTo("还早");
        assertThat(LABELS.of("浙江", Language.EN)).isEqualTo("Zhejiang");
        assertThat(LABELS.of(Provisions.MIIT_ORDER_35_ART_10_4, Language.ZH)).contains("第10条第(4)项");
    }

    @Test
    void an_id_of_two_things_stands_for_the_body_first_and_for_any_on_request() {
        assertThat(LABELS.of("auto-renewal", Language.EN)).isEqualTo(LABELS.of("matter", "auto-renewal", Language.EN));
        assertThat(LABELS.of("head", "auto-renewal", Language.ZH))
                .isEqualTo(LAW.name("head", "auto-renewal").zh());
    }
}
