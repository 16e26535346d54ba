package io.complaintrules.reading.clock;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.Incident;
import io.complaintrules.facts.Answer;
import io.complaintrules.facts.ClockFacts;
import io.complaintrules.facts.Term;
import io.complaintrules.reading.BundledData;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Filed on Monday, 2026-11-23. */
class ClockReaderTest {
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 5);

    @Test
    void what_happened_long_ago_may_have_been_learned_yesterday() {
        ClockFacts clock = read(LONG_AGO, null);
        assertThat(clock.discoveryLimit()).isEqualTo(Term.READ_OVER);
        assertThat(clock.civilLimit()).isEqualTo(Term.READ_OVER);
        assertThat(clock.otherLimit()).as("two years run from occurrence").isEqualTo(Term.OVER);
    }

    @Test
    void what_was_learned_long_ago_is_over() {
        ClockFacts clock = read(LONG_AGO, LONG_AGO);
        assertThat(clock.discoveryLimit()).isEqualTo(Term.OVER);
        assertThat(clock.civilLimit()).isEqualTo(Term.OVER);
    }

    @Test
    void what_happened_lately_cannot_have_been_learned_earlier() {
        ClockFacts clock = read(LocalDate.of(2026, 7, 20), null);
        assertThat(clock.discoveryLimit()).isEqualTo(Term.WITHIN);
        assertThat(clock.civilLimit()).isEqualTo(Term.WITHIN);
    }

    @Test
    void a_limitation_that_ends_on_a_sunday_ends_on_monday() {
        ClockFacts clock = read(LONG_AGO, LocalDate.of(2023, 11, 22));
        assertThat(clock.civilLimit()).isEqualTo(Term.WITHIN);
        assertThat(clock.civilUntil()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(clock.discoveryLimit())
                .as("the order for market regulators names no weekend")
                .isEqualTo(Term.GREY);
    }

    @ParameterizedTest
    @CsvSource({
        "true,,YES,YES",
        "false,,NO,NO",
        ",,UNKNOWN,UNKNOWN",
        "false,2026-06-23,YES,YES",
        "false,2026-06-22,NO,YES",
        "false,2024-11-22,NO,NO",
        "true,2024-11-22,YES,YES"
    })
    void what_goes_on_or_happened_again_lately_recurs(
            @Nullable Boolean ongoing, @Nullable LocalDate last, Answer inFiveMonths, Answer inTwoYears) {
        ClockFacts clock = BundledData.read(Complaint.builder()
                        .text("-")
                        .incident(new Incident(LONG_AGO, null, ongoing, null, last))
                        .build())
                .caseFacts()
                .clock();
        assertThat(clock.chargeFrom()).isEqualTo(LocalDate.of(2026, 6, 23));
        assertThat(clock.chargeRecurs()).isEqualTo(inFiveMonths);
        assertThat(clock.otherRecurs()).isEqualTo(inTwoYears);
    }

    @ParameterizedTest
    @CsvSource({
        "移动从去年一月起每月扣我10元，现在还在扣。,READ_YES",
        "权益包一直扣到现在才发现。,READ_YES",
        "宽带断网，至今未修好。,READ_YES",
        "5月3日移动扣了我188元。,UNKNOWN",
        "退订以后没有再扣费。,UNKNOWN"
    })
    void the_text_may_tell_that_it_goes_on(String text, Answer ongoing) {
        assertThat(BundledData.read(Complaint.builder().text(text).build())
                        .caseFacts()
                        .clock()
                        .ongoing())
                .isEqualTo(ongoing);
    }

    private static ClockFacts read(LocalDate occurred, @Nullable LocalDate discovered) {
        Complaint complaint = Complaint.builder()
                .text("-")
                .incident(new Incident(occurred, discovered, null, null))
                .build();
        return BundledData.read(complaint).caseFacts().clock();
    }
}
