package io.complaintrules.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.Proceeding;
import io.complaintrules.complaint.ProceedingStatus;
import io.complaintrules.facts.ElsewhereFacts;
import io.complaintrules.facts.Stage;
import io.complaintrules.reading.BundledData;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ElsewhereReaderTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    @Test
    void a_body_is_known_by_its_id_its_number_and_its_site() {
        assertThat(read("samr-12315", ProceedingStatus.ACCEPTED).marketRegulator())
                .isEqualTo(Stage.TAKEN);
        assertThat(read("12315", ProceedingStatus.ACCEPTED).marketRegulator()).isEqualTo(Stage.TAKEN);
        assertThat(read("https://ts.isc.org.cn", ProceedingStatus.ACCEPTED).platform())
                .isEqualTo(Stage.TAKEN);
    }

    @Test
    void a_forum_that_nobody_knows_leaves_a_question_and_bars_nothing() {
        ElsewhereFacts elsewhere = read("某投诉网站", ProceedingStatus.CLOSED);
        assertThat(elsewhere.otherOrgan()).isEqualTo(Stage.UNKNOWN);
    }

    @Test
    void a_refused_filing_holds_nothing() {
        ElsewhereFacts elsewhere = read("samr-12315", ProceedingStatus.REFUSED);
        assertThat(elsewhere.marketRegulator()).isEqualTo(Stage.REFUSED);
        assertThat(elsewhere.regulatorSince()).isEqualTo(DAY);
        assertThat(elsewhere.regulatorUntil()).as("nothing is decided any more").isNull();
    }

    @Test
    void a_refusal_does_not_hide_what_was_accepted() {
        Complaint complaint = Complaint.builder()
                .text("-")
                .proceedings(
                        new Proceeding("samr-12315", ProceedingStatus.REFUSED, DAY),
                        new Proceeding("samr-12315", ProceedingStatus.ACCEPTED, DAY))
                .build();
        assertThat(BundledData.read(complaint).caseFacts().elsewhere().marketRegulator())
                .isEqualTo(Stage.TAKEN);
    }

    @Test
    void periods_run_where_the_body_still_has_it() {
        assertThat(read("miit-appeal", ProceedingStatus.ACCEPTED).appealSince()).isEqualTo(DAY);
        ElsewhereFacts closed = read("miit-appeal", ProceedingStatus.CLOSED);
        assertThat(closed.appealBody()).isEqualTo(Stage.TAKEN);
        assertThat(closed.appealSince()).isNull();
    }

    @Test
    void a_report_to_the_spam_centre_is_no_ticket_of_the_platform() {
        ElsewhereFacts elsewhere = read("spam-12321", ProceedingStatus.ACCEPTED);
        assertThat(elsewhere.platform()).isEqualTo(Stage.NONE);
        assertThat(elsewhere.enforcer()).isEqualTo(Stage.TAKEN);
    }

    private static ElsewhereFacts read(String forum, ProceedingStatus status) {
        Complaint complaint = Complaint.builder()
                .text("-")
                .proceedings(new Proceeding(forum, status, DAY))
                .build();
        return BundledData.read(complaint).caseFacts().elsewhere();
    }
}
