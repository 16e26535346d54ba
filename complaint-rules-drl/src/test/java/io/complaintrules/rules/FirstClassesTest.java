package io.complaintrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.complaintrules.verdict.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class FirstClassesTest {
    @Test
    void what_a_first_verdict_needs_is_noted_once_and_in_order() throws IOException {
        assertThat(noted())
                .isSorted()
                .doesNotHaveDuplicates()
                .hasSizeBetween(300, 500)
                .contains(Verdict.class.getName());
    }

    @Test
    void every_class_that_is_noted_can_be_loaded() throws IOException {
        for (String name : noted()) {
            assertThatCode(() -> Class.forName(name)).as(name).doesNotThrowAnyException();
        }
    }

    private static List<String> noted() throws IOException {
        try (InputStream in = StandardRules.class.getResourceAsStream("first.classes")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .toList();
        }
    }
}
