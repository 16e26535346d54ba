package io.complaintrules.reading.party;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.reading.text.NormalForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class NameIndexTest {
    @Test
    void every_name_is_found_wherever_it_stands_one_of_a_single_character_too() {
        Random random = new Random(20261128);
        Set<String> names = new TreeSet<>(Set.of("店", "10086"));
        while (names.size() < 80) {
            names.add(NormalForm.of(word(1 + random.nextInt(3), random)).toString());
        }
        NameIndex<String> index = new NameIndex<>(List.copyOf(names), List::of);
        String text = NormalForm.of(word(2_000, random) + "10086店").toString();
        List<String> expected = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            for (String name : names) {
                if (text.startsWith(name, at)) {
                    expected.add(at + name);
                }
            }
        }
        assertThat(index.find(NormalForm.of(text)))
                .extracting(found -> found.from() + found.thing())
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(expected).hasSizeGreaterThan(1_000).contains(text.length() - 1 + "店");
    }

    private static String word(int length, Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            char letter = "移动联通电信中国铁塔店行".charAt(random.nextInt(12));
            word.append(letter);
        }
        return word.toString();
    }
}
