package io.complaintrules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationsTest {
    private static final String IN_TIME = "complaints/3-mobile-charge-four-months-ago.json";
    private static final String TOO_LATE = "complaints/4-mobile-charge-six-months-ago.json";
    private static final String TOLD =
            "{\"filedOn\":\"2026-11-23\",\"text\":\"移动把我套餐改了没经过我同意，从38变成128，11月2日发现的，要求恢复原套餐。\"}";

    @Test
    void plans_say_where_to_go_what_to_do_and_what_only_to_write() {
        Run run = Run.of(Run.utf8(TOLD), "triage", "--plans");
        assertThat(run.out())
                .contains("怎么办（向电信用户申诉受理机构", "去这里：https://", "办法1：", "办法2：")
                .contains("先向企业客服投诉", "只需写上：", "姓名、联系电话");
        assertThat(Run.of(Run.utf8(TOLD), "triage", "--plans", "--lang", "en").out())
                .contains(
                        "What to do (to file with",
                        "Where: https://",
                        "Plan 1: today",
                        "Complain to the company first");
        assertThat(Run.of(Run.utf8(TOLD), "triage").out()).doesNotContain("办法1");
    }

    @Test
    void why_tells_findings_with_their_law_and_ids_only_in_full() {
        String plain = Run.of("triage", "--why", "miit-appeal", TOO_LATE).out();
        assertThat(plain).contains("收费争议自发生之日起已超过五个月", "依据：电信用户申诉处理办法第11条").doesNotContain("miit-appeal.", "==");
        assertThat(Run.of("triage", "--why", "miit-appeal", "--full", TOO_LATE).out())
                .contains("[miit-appeal.charge-dispute-too-old]");
        assertThat(Run.of("triage", "--why", "miit-appeal", "--lang", "en", TOO_LATE)
                        .out())
                .contains("more than five months", "law: ");
    }

    @Test
    void why_not_tells_what_stands_in_the_way_of_a_body_a_claim_and_an_outcome() {
        String body = Run.of("triage", "--why-not", "miit-appeal", TOO_LATE).out();
        assertThat(body).contains("-（不能改变）收费争议自发生之日起已超过五个月").doesNotContain("==", "[");
        assertThat(Run.of("triage", "--why-not", "miit-appeal", "--full", TOO_LATE)
                        .out())
                .contains("clock.chargeLimit == Term.OVER");
        assertThat(Run.of("triage", "--why-not", "labour-12333", TOO_LATE).out())
                .contains("不归它管");
        assertThat(Run.of("triage", "--why-not", "mental", TOO_LATE).out()).contains("没有提出");
        assertThat(Run.of(Run.utf8(TOLD), "triage", "--why-not", "open", "--lang", "en")
                        .out())
                .contains("- State the appellant's address", "remedy: ");
    }

    @Test
    void why_rule_shows_the_conditions_as_they_are_written() {
        assertThat(Run.of("triage", "--why-rule", "miit-appeal.charge-dispute-too-old", IN_TIME)
                        .out())
                .contains("：不成立", "[clock.chargeLimit == Term.OVER]");
        assertThat(Run.of("triage", "--why-rule", "miit-appeal.charge-dispute-too-old", TOO_LATE)
                        .out())
                .contains("：成立");
    }

    @Test
    void compare_names_what_is_different() {
        Run run = Run.of("triage", "--compare", IN_TIME, TOO_LATE);
        assertThat(run.out()).contains("建议先找：", " → ", "+ 收费争议自发生之日起已超过五个月").doesNotContain("miit", "BARRED");
        assertThat(Run.of("triage", "--compare", "--lang", "en", IN_TIME, TOO_LATE)
                        .out())
                .contains("recommended: ");
        assertThat(Run.of("triage", "--compare", IN_TIME, IN_TIME).out()).isEmpty();
        assertThat(Run.of("triage", "--compare", IN_TIME).code()).isEqualTo(2);
    }

    @Test
    void a_misspelt_id_names_what_comes_closest() {
        for (String option : List.of("--why", "--why-not")) {
            Run run = Run.of("triage", option, "miit-apeal", IN_TIME);
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains(option + "：没有“miit-apeal”", "miit-appeal");
        }
        assertThat(Run.of("triage", "--why-not", "refnud", "--lang", "en", IN_TIME)
                        .err())
                .contains("Maybe one of these was meant: refund");
        assertThat(Run.of("triage", "--why-rule", "miit-appeal.venu", IN_TIME).err())
                .contains("没有这条规则", "miit-appeal.venue");
    }
}
