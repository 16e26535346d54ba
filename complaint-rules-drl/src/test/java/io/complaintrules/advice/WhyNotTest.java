package io.complaintrules.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.complaintrules.ComplaintRules;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.law.UnknownLawIdException;
import io.complaintrules.verdict.Effect;
import io.complaintrules.verdict.Finding;
import io.complaintrules.verdict.Status;
import io.complaintrules.verdict.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhyNotTest {
    private static final ComplaintRules RULES = ComplaintRules.standard();
    private static final List<Complaint> SOME = Generated.some(150, 3);

    @Test
    void a_body_has_in_its_way_what_holds_its_route_back() {
        for (Complaint complaint : SOME) {
            Verdict verdict = RULES.assess(complaint);
            String body = String.valueOf(verdict.jurisdiction().recommended());
            WhyNot why = RULES.whyNot(complaint, body);
            assertThat(rules(why))
                    .containsExactlyElementsOf(verdict.findings().stream()
                            .filter(one -> one.routes().contains(body) && Status.of(one.effect()) != Status.OPEN)
                            .map(Finding::rule)
                            .toList());
            assertThat(why.blockers())
                    .allSatisfy(one -> assertThat(one.why().speaks()).isTrue());
        }
    }

    @Test
    void a_head_of_claim_has_what_hinders_it_and_its_plans_let_that_fall() {
        int hindered = 0;
        for (Complaint complaint : SOME) {
            Advice advice = RULES.advise(complaint);
            for (String head : advice.claims().keySet()) {
                WhyNot why = RULES.whyNot(complaint, head);
                assertThat(why.plans()).isNotEmpty();
                assertThat(why.blockers()).isNotEmpty();
                hindered += (int) why.blockers().stream()
                        .filter(one -> !one.remedies().isEmpty())
                        .count();
            }
        }
        assertThat(hindered).isPositive();
    }

    @Test
    void a_claim_that_nobody_makes_and_a_body_of_another_matter_say_so() {
        Complaint complaint = Generated.some(1, 5).get(0).toBuilder()
                .matters("broadband-fault")
                .losses(List.of())
                .build();
        assertThat(RULES.whyNot(complaint, "mental").text(true)).contains("没有提出");
        assertThat(RULES.whyNot(complaint, "labour-12333").text(true)).contains("不归它管");
        assertThat(RULES.whyNot(complaint, "labour-12333").blockers()).isEmpty();
    }

    @Test
    void an_outcome_has_in_its_way_what_is_graver() {
        for (Complaint complaint : SOME) {
            List<String> all = rules(RULES.whyNot(complaint, Status.OPEN));
            List<String> graver = rules(RULES.whyNot(complaint, Status.WAIT));
            assertThat(all).containsAll(graver);
            assertThat(RULES.whyNot(complaint, Status.WAIT).blockers())
                    .allSatisfy(one -> assertThat(one.finding().effect()).isIn(Effect.REVIEW, Effect.BAR));
        }
    }

    @Test
    void a_person_sees_no_id_and_no_condition_and_a_developer_both() {
        for (Complaint complaint : SOME) {
            WhyNot why = RULES.whyNot(complaint, Status.OPEN);
            assertThat(why.text(true).replaceAll("https?://\\S+", ""))
                    .doesNotContainPattern("[a-z]+[.-][a-z]+|==|[A-Z_]{4,}");
            if (!why.blockers().isEmpty()) {
                assertThat(why.text(true, true))
                        .contains(why.blockers().get(0).finding().rule());
            }
        }
    }

    @Test
    void an_unknown_id_is_refused() {
        assertThatThrownBy(() -> RULES.whyNot(SOME.get(0), "miit-apeal"))
                .isInstanceOf(UnknownLawIdException.class)
                .hasMessageContaining("miit-appeal");
    }

    private static List<String> rules(WhyNot why) {
        return why.blockers().stream().map(one -> one.finding().rule()).toList();
    }
}
