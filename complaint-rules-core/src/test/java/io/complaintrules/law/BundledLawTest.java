package io.complaintrules.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class BundledLawTest {
    @Test
    void the_bundled_law_has_no_fault() {
        LawBook book = LawBook.load(Path.of("../complaint-rules-drl/law"));

        assertThat(book.provisions()).isNotEmpty();
    }
}
