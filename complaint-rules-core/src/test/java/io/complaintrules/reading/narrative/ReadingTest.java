package io.complaintrules.reading.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.reading.detail.Details;
import io.complaintrules.reading.lexicon.Hit;
import io.complaintrules.reading.lexicon.HitList;
import io.complaintrules.reading.text.NormalForm;
import io.complaintrules.verdict.Narrative;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReadingTest {

    @Test
    void kinds_of_danger_come_in_the_order_of_their_names_in_every_run() {
        Map<String, List<Hit>> dangers = new TreeMap<>();
        IntStream.range(10, 60).forEach(i -> dangers.put("kind-" + i, List.of()));
        Reading reading = new Reading(
                NormalForm.of(""),
                HitList.NONE,
                dangers,
                List.of(),
                Details.NONE,
                List.of(),
                List.of(),
                Narrative.EMPTY);
        assertThat(reading.dangers().keySet()).containsExactlyElementsOf(dangers.keySet());
    }
}
