package io.complaintrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.law.Authority;
import io.complaintrules.law.Bilingual;
import io.complaintrules.law.ClaimHead;
import io.complaintrules.law.Norm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a person reads in Chinese holds no field, no id and no English word but the names in use. */
class PlainChineseTest {
    private static final Path NAMES = Path.of("src/test/resources/names-in-use.txt");
    private static final Pattern MESSAGE = Pattern.compile("@zh\\( \"([^\"]*)\"");
    private static final Pattern PLACE = Pattern.compile("\\{\\w+}");
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9._/-]*");

    @Test
    void no_chinese_message_or_question_holds_a_field_an_id_or_an_english_word() throws IOException {
        Set<String> names = new HashSet<>(Files.readAllLines(NAMES));
        List<String> texts = texts();
        assertThat(texts).hasSizeGreaterThan(400);
        assertThat(texts.stream()
                        .flatMap(text -> WORD.matcher(PLACE.matcher(text).replaceAll(""))
                                .results()
                                .map(MatchResult::group)
                                .filter(word -> !names.contains(word))
                                .map(word -> word + " in: " + text)))
                .as("words that are not Chinese\nMaybe a name in use belongs into " + NAMES + "?")
                .isEmpty();
    }

    private static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        try (var files = Files.list(Path.of("rules"))) {
            for (Path file : files.toList()) {
                MESSAGE.matcher(Files.readString(file)).results().forEach(found -> texts.add(found.group(1)));
            }
        }
        Stream<Bilingual> law = Stream.of(
                        BundledRules.LAW.questions().stream()
                                .flatMap(field -> Stream.of(field.name(), field.question())),
                        BundledRules.LAW.heads().stream().map(ClaimHead::name),
                        BundledRules.LAW.heads().stream()
                                .map(ClaimHead::burden)
                                .filter(Objects::nonNull)
                                .map(Norm::text),
                        BundledRules.LAW.authorities().stream()
                                .map(Authority::norms)
                                .flatMap(List::stream)
                                .map(Norm::text))
                .flatMap(all -> all);
        law.map(Bilingual::zh).forEach(texts::add);
        return texts;
    }
}
