package io.complaintrules.reading.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.reading.text.NormalForm;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    @Test
    void hits_come_by_where_they_begin_then_the_longer_first_then_by_category() {
        HitList hits = Lexicon.parse("a.txt", "@category word\n甲乙\n乙丙\n@category act\n甲乙丙\n甲乙")
                .scan(NormalForm.of("甲乙丙"));
        assertThat(hits)
                .extracting(hit -> hit.phrase().text() + " " + hit.category())
                .containsExactly("甲乙丙 act", "甲乙 act", "甲乙 word", "乙丙 word");
    }

    @Test
    void a_phrase_longer_than_anybody_writes_is_no_hit() {
        String longest = "甲乙".repeat(1024);
        assertThat(Lexicon.parse("a.txt", "@category word\n甲" + longest).scan(NormalForm.of("丙甲" + longest)))
                .isEmpty();
    }

    @Test
    void hits_are_told_apart_by_the_matter_they_point_to() {
        Map<String, List<Integer>> places = new TreeMap<>();
        Lexicon.parse("a.txt", "@category cue\n@matter fee\n甲\n@matter fault\n乙\n@matter\n@category word\n丙")
                .scan(NormalForm.of("甲乙丙甲"))
                .byMatter((matter, hits) ->
                        places.put(matter, hits.stream().map(Hit::from).toList()));
        assertThat(places).containsExactly(Map.entry("fault", List.of(1)), Map.entry("fee", List.of(0, 3)));
    }

    @Test
    void what_lies_in_others_is_not_outside_of_them() {
        HitList hits = Lexicon.parse("a.txt", "@category word\n乙\n丁\n@category setting\n甲乙丙")
                .scan(NormalForm.of("甲乙丙丁"));
        assertThat(hits.of("word").outside(hits.of("setting")))
                .extracting(Hit::from)
                .containsExactly(3);
    }

    private static List<Hit> hits() {
        return HITS.stream().toList();
    }
}
