package io.complaintrules.reading.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.reading.text.NormalForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class GuardsTest {
    private static final List<String> KEYS =
            List.of("unless-before", "unless-after", "only-before", "only-after", "until", "with", "without");
    private static final String LETTERS = "甲乙丙丁戊己庚辛壬癸子丑，。 ";

    @Test
    void a_glance_before_the_conditions_never_changes_what_they_say() {
        Random random = new Random(20261128);
        int kept = 0;
        int refused = 0;
        for (int round = 0; round < 40; round++) {
            Lexicon lexicon = Lexicon.parse("a.txt", lines(random));
            NormalForm form = NormalForm.of(word(LETTERS, 400, random));
            Set<String> expected = new TreeSet<>();
            for (Phrase phrase : lexicon.phrases()) {
                int length = phrase.text().length();
                for (int from = 0; from + length <= form.length(); from++) {
                    if (form.startsWith(phrase.text(), from)) {
                        int to = phrase.conditions().holds(form, from, from + length);
                        if (to > 0) {
                            expected.add(from + " " + to + " " + phrase.text());
                        } else {
                            refused++;
                        }
                    }
                }
            }
            Set<String> found = new TreeSet<>();
            lexicon.scan(form)
                    .forEach(hit -> found.add(
                            hit.from() + " " + hit.to() + " " + hit.phrase().text()));
            assertThat(found).isEqualTo(expected);
            kept += expected.size();
        }
        assertThat(kept).isGreaterThan(1000);
        assertThat(refused).isGreaterThan(1000);
    }

    private static String lines(Random random) {
        StringBuilder lines = new StringBuilder("@category word\n");
        Set<String> texts = new TreeSet<>();
        while (texts.size() < 60) {
            texts.add(word(LETTERS.substring(0, 12), 1 + random.nextInt(2), random));
        }
        for (String text : texts) {
            lines.append(text);
            for (String key : KEYS) {
                if (random.nextInt(5) == 0) {
                    lines.append(" | ").append(key).append('=').append(words(key, random));
                }
            }
            lines.append("| within=").append(1 + random.nextInt(9)).append('\n');
        }
        return lines.toString();
    }

    private static String words(String key, Random random) {
        List<String> words = new ArrayList<>();
        int length = key.startsWith("unless") || key.equals("without") ? 1 : 2; // the same words for both are a fault
        for (int i = random.nextInt(6); i >= 0; i--) {
            words.add(word(LETTERS.substring(0, 12), length, random));
        }
        if (random.nextInt(3) == 0 && key.equals("only-before")) {
            words.add("^");
        } else if (random.nextInt(3) == 0 && (key.equals("only-after") || key.equals("until"))) {
            words.add("$");
        }
        return String.join(",", new TreeSet<>(words));
    }

    private static String word(String letters, int length, Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append(letters.charAt(random.nextInt(letters.length())));
        }
        return word.toString();
    }
}
