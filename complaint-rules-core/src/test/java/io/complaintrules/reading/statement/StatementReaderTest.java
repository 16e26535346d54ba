package io.complaintrules.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.PriorComplaint;
import io.complaintrules.complaint.Proceeding;
import io.complaintrules.complaint.ProceedingStatus;
import io.complaintrules.complaint.Reply;
import io.complaintrules.complaint.YesNo;
import io.complaintrules.facts.Answer;
import io.complaintrules.facts.Case;
import io.complaintrules.facts.MatterWeighing;
import io.complaintrules.facts.Statement;
import io.complaintrules.facts.StatementKind;
import io.complaintrules.facts.Term;
import io.complaintrules.reading.BundledData;
import io.complaintrules.reading.CaseReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementReaderTest {
    private static final LocalDate FILED = LocalDate.of(2026, 6, 10);
    private static final CaseReader READER = new CaseReader(BundledData.LEXICON, BundledData.LAW);

    private static List<String> told(String text) {
        return READER.read(Complaint.ofText(text), FILED, MatterWeighing.ALL_STAND).statements().stream()
                .map(told -> told.what() + " " + (told.body() == null ? told.contact() : told.body()))
                .toList();
    }

    private static List<Statement> told(Complaint complaint) {
        return READER.read(complaint, FILED, MatterWeighing.ALL_STAND).statements();
    }

    private static Case read(String text) {
        return READER.read(Complaint.ofText(text), FILED, MatterWeighing.ALL_STAND)
                .caseFacts();
    }

    @ParameterizedTest
    @ValueSource(strings = {"我要打12315。", "如果还不处理，我就向12315投诉。", "准备去市场监管局举报。", "明天我去工商局投诉。", "再拖下去只能打１２３１５了。"})
    void a_plan_is_a_plan(String text) {
        assertThat(told(text)).containsExactly("MEANS_TO_GO samr-12315");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我已经打了12315。",
                "之前向12315反映过。",
                "5月20日我向市场监管局投诉。",
                "打过两次12315，没有结果。",
                "我向 1 2 3 1 5 投诉无果，也向12315投诉过。"
            })
    void an_act_is_an_act(String text) {
        assertThat(told(text)).containsExactly("WENT samr-12315");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我没有打12315。",
                "他说“你尽管打12315投诉”。",
                "能不能打12315？",
                "商家向12315投诉了竞争对手。",
                "账单12315元，我付了110元。",
                "我的号码是1391231500。",
                "根据12315的规定应当退款。"
            })
    void what_is_denied_advised_quoted_asked_or_of_others_is_not_told(String text) {
        assertThat(told(text)).isEmpty();
    }

    @Test
    void what_became_of_it_is_told() {
        assertThat(told("6月1日我向12315投诉，市场监管局已经受理。")).containsExactly("ACCEPTED samr-12315");
        assertThat(told("12315告知不予受理。")).containsExactly("REFUSED samr-12315");
        assertThat(told("法院尚未立案。")).containsExactly("WENT court");
        assertThat(told("我起诉了，法院已立案。")).containsExactly("ACCEPTED court");
        assertThat(told("我向工信部投诉过，工信部已受理。")).containsExactly("ACCEPTED miit-appeal");
        assertThat(told("我报了警，派出所不予立案。")).containsExactly("REFUSED police");
        assertThat(told("向消协投诉无果，于是又申请了仲裁。")).containsExactly("WENT consumer-association", "WENT arbitration");
        assertThat(told("我申请了劳动仲裁。")).containsExactly("WENT labour-12333");
    }

    @Test
    void numbers_and_sites_of_every_kind_are_recognised_as_the_channel_that_is_meant() {
        for (String contact : List.of(
                "12378", "12300", "12315", "12381", "12321", "12377", "12363", "12345", "96110", "miit.gov.cn")) {
            var channel = read("我准备用" + contact + "投诉。").channel();
            assertThat(channel.contact()).as(contact).isEqualTo(contact);
            assertThat(channel.read()).isTrue();
            assertThat(channel.span()).isNotNull();
        }
        for (String unsafe : List.of(
                "dxss.miit.gov.cn", "yhss.miit.gov.cn", "chinatcc.gov.cn", "12300.gov.cn", "hlwtsxt.miit.gov.cn")) {
            assertThat(read("我准备在" + unsafe + "投诉。").channel().deny())
                    .as(unsafe)
                    .isTrue();
            assertThat(told("听说可以用" + unsafe + "。")).containsExactly("NAMES_UNSAFE " + unsafe);
        }
        assertThat(read("打算上黑猫投诉曝光。").channel().contact()).isEqualTo("黑猫投诉");
    }

    @Test
    void two_plans_name_no_channel_and_a_field_outweighs_the_text() {
        assertThat(read("我要打12315投诉，也打算打12377举报。").channel().named()).isFalse();
        Complaint complaint =
                Complaint.builder().text("我要打12315投诉。").channel("12300").build();
        assertThat(READER.read(complaint, FILED, MatterWeighing.ALL_STAND)
                        .caseFacts()
                        .channel()
                        .contact())
                .isEqualTo("12300");
        assertThat(told(complaint)).extracting(Statement::field).containsExactly(Answer.NO);
    }

    @Test
    void the_companys_answer_and_both_days_are_told() {
        var prior = read("2026年5月20日我向客服投诉，5月25日客服拒绝退款。").prior();
        assertThat(prior.complained()).isEqualTo(Answer.READ_YES);
        assertThat(prior.answered()).isEqualTo(Answer.READ_YES);
        assertThat(prior.satisfied()).isEqualTo(Answer.READ_NO);
        assertThat(prior.madeOn()).isNull();
        assertThat(prior.answerTime()).isEqualTo(Term.READ_OVER);
        assertThat(told(Complaint.ofText("2026年5月20日我向客服投诉，5月25日客服拒绝退款。")))
                .extracting(Statement::what, Statement::on)
                .containsExactly(
                        tuple(StatementKind.COMPLAINED_ON, LocalDate.of(2026, 5, 20)),
                        tuple(StatementKind.BAD_ANSWER, null),
                        tuple(StatementKind.ANSWERED_ON, LocalDate.of(2026, 5, 25)));
        assertThat(read("我向客服投诉，至今没有回复。").prior().answered()).isEqualTo(Answer.READ_NO);
        assertThat(read("我联系客服后，问题已解决。").prior().satisfied()).isEqualTo(Answer.READ_YES);
        assertThat(read("我还没有联系客服。").prior().complained()).isEqualTo(Answer.READ_NO);
    }

    @Test
    void two_days_of_complaint_tell_none() {
        assertThat(told("5月20日我向客服投诉，5月22日又向客服投诉。")).isEmpty();
    }

    @Test
    void the_answer_of_an_authority_is_not_the_companys() {
        assertThat(told("我已经打了12315，一直没有回复。")).containsExactly("WENT samr-12315");
        assertThat(read("我已经打了12315，一直没有回复。").prior().answered()).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void numbers_are_found_with_their_place_and_never_printed() {
        String text = "我向客服投诉，工单号：AB-20260520-118。订单编号 2026052099887766。";
        List<Statement> told = told(Complaint.ofText(text));
        assertThat(told)
                .extracting(Statement::what)
                .containsExactly(StatementKind.TICKET_NUMBER, StatementKind.ORDER_NUMBER);
        assertThat(text.substring(told.get(0).span().start(), told.get(0).span().end()))
                .isEqualTo("工单号：AB-20260520-118");
        assertThat(told.toString()).doesNotContain("20260520");
        assertThat(read(text).prior().traceable()).isEqualTo(Answer.READ_YES);
        assertThat(told("没有给我工单号。")).isEmpty();
    }

    @Test
    void the_number_of_an_authority_is_no_ticket_of_the_company() {
        assertThat(told("12315的受理编号是2026052000118。")).doesNotContain("TICKET_NUMBER null");
    }

    @Test
    void a_settlement_and_its_performance_are_told() {
        var settlement = read("双方达成和解，但是对方没有履行。").settlement();
        assertThat(settlement.reached()).isEqualTo(Answer.READ_YES);
        assertThat(settlement.performed()).isEqualTo(Answer.READ_NO);
        assertThat(told("双方没有达成一致，对方没有履行合同。")).isEmpty();
    }

    @Test
    void sums_are_told_as_what_they_are_asked_for() {
        assertThat(told(Complaint.ofText("请求退还198元，并赔偿损失500元。")))
                .extracting(Statement::what, told -> String.valueOf(told.amount()))
                .containsExactly(
                        tuple(StatementKind.ASKS_REFUND, "198"), tuple(StatementKind.ASKS_COMPENSATION, "500"));
        assertThat(told("客服只同意退还50元。")).containsExactly("BAD_ANSWER null");
    }

    @Test
    void a_field_agrees_or_does_not() {
        Complaint agreed = Complaint.builder()
                .text("我已经打了12315。客服拒绝退款，我向客服投诉过。")
                .proceedings(List.of(Proceeding.of("samr-12315", ProceedingStatus.FILED)))
                .priorComplaint(PriorComplaint.builder()
                        .made(YesNo.YES)
                        .reply(Reply.NONE)
                        .build())
                .build();
        assertThat(told(agreed))
                .extracting(Statement::what, Statement::field)
                .containsExactly(tuple(StatementKind.WENT, Answer.YES), tuple(StatementKind.BAD_ANSWER, Answer.NO));
    }

    @Test
    void every_body_that_the_lexicon_names_is_in_the_law_data() {
        ContactIndex contacts = new ContactIndex(BundledData.LAW);
        assertThat(BundledData.LEXICON.phrases())
                .filteredOn(phrase ->
                        phrase.category().equals("body") || phrase.category().equals("act"))
                .isNotEmpty()
                .allSatisfy(phrase -> assertThat(contacts.named(String.valueOf(phrase.value())) != null
                                || BundledData.LAW
                                        .findAuthority(String.valueOf(phrase.value()))
                                        .isPresent())
                        .as(phrase.at())
                        .isTrue());
    }
}
