package io.complaintrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.ComplaintRules;
import io.complaintrules.complaint.Complainant;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.InvalidComplaintException;
import io.complaintrules.complaint.PriorComplaint;
import io.complaintrules.complaint.Respondent;
import io.complaintrules.complaint.Transaction;
import io.complaintrules.complaint.YesNo;
import io.complaintrules.engine.LimitExceededException;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PersonalDataTest {
    private static final String SEED = "Q7K9";
    private static final Complaint SEEDED = Complaint.builder()
            .id("c-1")
            .filedOn(LocalDate.of(2026, 11, 23))
            .text("我叫" + SEED + "，电话" + SEED + "，账号被封，你们是骗子，不赔钱就曝光。")
            .product("微信" + SEED)
            .channel("12378")
            .complainant(Complainant.builder()
                    .name(SEED)
                    .phone(SEED)
                    .email(SEED)
                    .address(SEED)
                    .postcode(SEED)
                    .build())
            .respondent(new Respondent("腾讯" + SEED, null, null, SEED))
            .transaction(new Transaction(null, null, SEED))
            .priorComplaint(
                    PriorComplaint.builder().made(YesNo.YES).reference(SEED).build())
            .build();

    @Test
    void seeded_personal_data_is_in_no_log_line() {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        try (PrintStream caught = new PrintStream(lines, true, StandardCharsets.UTF_8)) {
            System.setOut(caught);
            System.setErr(caught);
            ComplaintRules.standard().advise(SEEDED);
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertThat(lines.toString(StandardCharsets.UTF_8)).doesNotContain(SEED);
    }

    @Test
    void seeded_personal_data_is_in_no_fact_and_no_record_that_prints_itself() {
        assertThat(SEEDED.toString()).doesNotContain(SEED);
        assertThat(BundledRules.facts(SEEDED)).isNotEmpty().allSatisfy(fact -> assertThat(fact.toString())
                .doesNotContain(SEED));
    }

    @Test
    void seeded_personal_data_is_in_no_verdict_that_prints_itself() {
        assertThat(ComplaintRules.standard().advise(SEEDED).toString()).doesNotContain(SEED);
    }

    @Test
    void seeded_personal_data_is_in_no_exception_message() {
        List<String> messages = new ArrayList<>();
        Complaint wrong = SEEDED.toBuilder()
                .transaction(new Transaction(new java.math.BigDecimal("-1"), LocalDate.of(2027, 1, 1), SEED))
                .build();
        try {
            ComplaintRules.standard().assess(wrong);
        } catch (InvalidComplaintException e) {
            messages.add(String.valueOf(e.getMessage()));
        }
        try {
            ComplaintRules.builder().maxTextLength(3).build().assess(SEEDED);
        } catch (LimitExceededException e) {
            messages.add(String.valueOf(e.getMessage()));
        }
        try {
            ComplaintRules.builder().maxFirings(1).build().assess(SEEDED);
        } catch (LimitExceededException e) {
            messages.add(String.valueOf(e.getMessage()));
        }
        assertThat(messages)
                .hasSize(3)
                .allSatisfy(message -> assertThat(message).contains("Maybe").doesNotContain(SEED));
    }
}
