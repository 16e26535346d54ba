package io.complaintrules.engine.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RenamedWordsTest {
    @Test
    void every_renamed_word_stands_on_its_page() throws IOException {
        String page = Files.readString(Path.of("../complaint-rules-drl/docs/renamed.md"));
        assertThat(RenamedWords.ALL).isNotEmpty().allSatisfy((old, now) -> assertThat(page)
                .contains("| `" + old + "` | `" + now + "` |"));
    }
}
