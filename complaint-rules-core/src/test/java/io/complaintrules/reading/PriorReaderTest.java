package io.complaintrules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.PriorComplaint;
import io.complaintrules.complaint.Reply;
import io.complaintrules.complaint.YesNo;
import io.complaintrules.facts.PriorFacts;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PriorReaderTest {
    @Test
    void silence_opens_the_appeal_the_day_after_the_fifteenth() {
        assertThat(complained(LocalDate.of(2026, 11, 9)).opensOn()).isEqualTo(LocalDate.of(2026, 11, 25));
    }

    @Test
    void a_last_day_off_moves_that_day() {
        assertThat(complained(LocalDate.of(2026, 11, 7)).opensOn()).isEqualTo(LocalDate.of(2026, 11, 24));
    }

    @Test
    void outside_the_holiday_tables_no_day_is_told() {
        assertThat(complained(LocalDate.of(2098, 12, 17)).opensOn()).isNull();
    }

    private static PriorFacts complained(LocalDate day) {
        Complaint complaint = Complaint.builder()
                .text("-")
                .priorComplaint(PriorComplaint.builder()
                        .made(YesNo.YES)
                        .madeOn(day)
                        .reply(Reply.NONE)
                        .build())
                .build();
        return BundledData.read(complaint).caseFacts().prior();
    }
}
