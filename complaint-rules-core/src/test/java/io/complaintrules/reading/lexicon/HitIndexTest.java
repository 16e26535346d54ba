package io.complaintrules.reading.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.reading.text.NormalForm;
import java.util.List;
import org.junit.jupiter.api.Test;

class HitIndexTest {
    private static final String TEXT = "甲乙丙，乙丙。甲乙丙";
    private static final HitIndex HITS = Lexicon.parse("a.txt", "@category word\n甲乙\n乙丙\n丙")
            .scan(NormalForm.of(TEXT))
            .of("word");

    @Test
    void a_stretch_gives_the_hits_that_begin_in_it() {
        for (int from = -1; from <= TEXT.length(); from++) {
            for (int to = from; to <= TEXT.length() + 1; to++) {
                int first = from;
                int last = to;
                assertThat(HITS.beginning(from, to))
                        .containsExactlyElementsOf(hits().stream()
                                .filter(hit -> hit.from() >= first && hit.from() < last)
                                .toList());
            }
        }
    }

    @Test
    void a_hit_that_begins_before_a_place_and_ends_behind_it_is_around_it() {
        assertThat(HITS.around(1, 1)).containsExactly(hits().get(0));
    }

    private static List<Hit> hits() {
        return HITS.stream().toList();
    }
}
