package io.complaintrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.law.Bilingual;
import io.complaintrules.law.LawBook;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a person reads in Chinese holds no field, no id and no English word but the names in use. */
class PlainChineseTest {
    private static final Path NAMES = Path.of("src/test/resources/names-in-use.txt");
    private static final Pattern MESSAGE = Pattern.compile("@zh\\( \"([^\"]*)\"");
    private static final Pattern PLACE = Pattern.compile("\\{\\w+}");
    private static final Pattern SITE = Pattern.compile("(https?://)?([a-z0-9-]+[.])+(cn|com)[/a-z]*");
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9._/-]*");

    @Test
    void no_chinese_message_and_no_chinese_text_of_the_law_data_holds_a_field_an_id_or_an_english_word()
            throws IOException {
        Set<String> names = new HashSet<>(Files.readAllLines(NAMES));
        List<String> texts = texts();
        assertThat(texts).hasSizeGreaterThan(1500);
        assertThat(texts.stream()
                        .flatMap(text -> WORD.matcher(PLACE.matcher(text).replaceAll(""))
                                .results()
                                .map(MatchResult::group)
                                .filter(word -> !names.contains(word)
                                        && !SITE.matcher(word).matches())
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
        for (Method all : LawBook.class.getMethods()) {
            if (all.getParameterCount() == 0 && Collection.class.isAssignableFrom(all.getReturnType())) {
                gather(call(all, BundledRules.LAW), texts);
            }
        }
        return texts;
    }

    /** Every Chinese text of the law data, wherever it stands in a record. */
    private static void gather(@Nullable Object from, List<String> texts) {
        if (from instanceof Bilingual text) {
            texts.add(text.zh());
        } else if (from instanceof Collection<?> many) {
            many.forEach(one -> gather(one, texts));
        } else if (from instanceof Map<?, ?> map) {
            gather(map.values(), texts);
        } else if (from instanceof Record one) {
            for (RecordComponent part : one.getClass().getRecordComponents()) {
                gather(call(part.getAccessor(), one), texts);
            }
        }
    }

    private static @Nullable Object call(Method method, Object on) {
        try {
            return method.invoke(on);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(method.getName(), e);
        }
    }
}
