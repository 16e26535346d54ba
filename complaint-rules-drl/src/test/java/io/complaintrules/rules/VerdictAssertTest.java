package io.complaintrules.rules;

import static io.complaintrules.rules.Bodies.COMPANY;
import static io.complaintrules.rules.Bodies.MIIT_APPEAL;
import static io.complaintrules.rules.Bodies.SAMR_12315;
import static io.complaintrules.rules.Heads.REFUND;
import static io.complaintrules.rules.Matters.ACCOUNT_BAN;
import static io.complaintrules.rules.Matters.CHARGE_DISPUTE;
import static io.complaintrules.testing.VerdictAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.complaintrules.ComplaintRules;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.Incident;
import io.complaintrules.complaint.Proceeding;
import io.complaintrules.complaint.ProceedingStatus;
import io.complaintrules.testing.SampleComplaints;
import io.complaintrules.testing.VerdictSnapshot;
import io.complaintrules.verdict.Competence;
import io.complaintrules.verdict.Status;
import io.complaintrules.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerdictAssertTest {
    private static final ComplaintRules RULES = ComplaintRules.standard();
    private static final Verdict READY = RULES.assess(SampleComplaints.chargeDispute());

    @Test
    void a_complete_complaint_is_ready_to_file() {
        assertThat(READY)
                .hasStatus(Status.OPEN)
                .recommends(MIIT_APPEAL)
                .isAbout(CHARGE_DISPUTE)
                .hasNoFlags()
                .tellsOfNoDanger()
                .route(MIIT_APPEAL)
                .isOpen()
                .is(Competence.COMPETENT)
                .isOpenUntil(LocalDate.of(2027, 2, 20))
                .and()
                .head(REFUND)
                .isEligible()
                .hasStatutoryAmount("198");
    }

    @Test
    void who_has_not_asked_the_company_goes_there_first() {
        assertThat(RULES.assess(SampleComplaints.notYetComplained()))
                .goesTo(COMPANY, MIIT_APPEAL)
                .route(MIIT_APPEAL)
                .hasStatus(Status.WAIT)
                .isHeldBy("miit-appeal.not-yet-complained");
    }

    @Test
    void a_failure_tells_the_findings_that_hold_the_route_with_message_law_and_matched_facts() {
        Complaint taken = SampleComplaints.chargeDispute().toBuilder()
                .proceedings(Proceeding.of(SAMR_12315, ProceedingStatus.ACCEPTED))
                .build();
        assertThat(RULES.assess(taken)).route(MIIT_APPEAL).isBarred();
        assertThatThrownBy(
                        () -> assertThat(RULES.assess(taken)).route(MIIT_APPEAL).isOpen())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Expecting miit-appeal to be OPEN, but it is COMPETENT, BARRED")
                .hasMessageContaining("(BAR): ")
                .hasMessageContaining("[miit-order-35/11.4]")
                .hasMessageContaining("because Case: ");
    }

    @Test
    void a_late_complaint_is_barred() {
        Complaint late = SampleComplaints.chargeDispute().toBuilder()
                .matters(CHARGE_DISPUTE)
                .incident(Incident.builder()
                        .occurredOn(LocalDate.of(2026, 3, 1))
                        .ongoing(false)
                        .build())
                .build();
        assertThatThrownBy(
                        () -> assertThat(RULES.assess(late)).route(MIIT_APPEAL).isOpenUntil(LocalDate.of(2026, 8, 1)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("to be open until 2026-08-01, but it is COMPETENT, BARRED");
    }

    @Test
    void a_ban_asks_what_is_unknown_and_an_angry_text_is_flagged() {
        assertThat(RULES.assess(SampleComplaints.accountBan())).isAbout(ACCOUNT_BAN);
        assertThat(RULES.assess(SampleComplaints.angryText())).hasFlagOf(3).asks("complainant.capacity");
        assertThatThrownBy(() ->
                        assertThat(RULES.assess(SampleComplaints.angryText())).hasNoFlags())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("INSULT")
                .hasMessageNotContaining("骗子");
    }

    @Test
    void what_fails_says_what_there_is_instead() {
        assertThatThrownBy(() -> assertThat(READY).route("press-publication"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("miit-appeal: COMPETENT, OPEN");
        assertThatThrownBy(() -> assertThat(READY).head("treble"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("refund ELIGIBLE");
        assertThatThrownBy(() -> assertThat(READY).head(REFUND).isNotEligible())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("but it is ELIGIBLE, 198.00 yuan by law");
        assertThatThrownBy(() -> assertThat(READY).asks("priorComplaint.made")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> assertThat(READY).recommends(COMPANY)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> assertThat(READY).goesTo(COMPANY)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> assertThat(READY).isAbout("spam")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> assertThat(READY).finds("no-such-rule")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> assertThat(READY).hasFlagOf(1)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> assertThat(READY).hasStatus(Status.ASK)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> assertThat(READY).route(MIIT_APPEAL).isBarred())
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void a_snapshot_holds_no_digest_no_version_and_no_word_of_the_person() {
        assertThat(VerdictSnapshot.of(READY))
                .contains("route miit-appeal COMPETENT OPEN until 2027-02-20\n", "head refund ELIGIBLE")
                .doesNotContain(
                        READY.receipt().law(),
                        READY.receipt().rules(),
                        READY.receipt().library(),
                        "视听包");
    }

    @Test
    void a_snapshot_that_differs_shows_the_lines_that_do(@TempDir Path folder) throws IOException {
        Path kept = folder.resolve("charge-dispute.txt");
        Files.writeString(kept, VerdictSnapshot.of(READY).replace("until 2027-02-20", "until 2027-01-20"));
        assertThatThrownBy(() -> assertThat(READY).hasSnapshot(kept))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("- route miit-appeal COMPETENT OPEN until 2027-01-20")
                .hasMessageContaining("+ route miit-appeal COMPETENT OPEN until 2027-02-20")
                .hasMessageNotContaining("head refund");
        Files.writeString(kept, VerdictSnapshot.of(READY));
        assertThat(READY).hasSnapshot(kept);
    }
}
