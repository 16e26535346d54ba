package io.complaintrules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.Incident;
import io.complaintrules.facts.ClockFacts;
import io.complaintrules.facts.Term;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

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

    private static ClockFacts read(LocalDate occurred, @Nullable LocalDate discovered) {
        Complaint complaint = Complaint.builder()
                .text("-")
                .incident(new Incident(occurred, discovered, null, null))
                .build();
        return BundledData.read(complaint).caseFacts().clock();
    }
}
