package io.complaintrules.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PublicApiTest {
    private static final Path FILE = Path.of("api.txt");

    @Test
    void every_change_of_a_public_signature_is_seen() throws IOException {
        String now = new PublicApi("io.complaintrules").signatures();
        if (Boolean.getBoolean("api.update")) {
            Files.writeString(FILE, now);
        }
        assertThat(now)
                .as(
                        "the public API differs from api.txt\nMaybe run this test once with -Dapi.update=true, and say it in CHANGELOG.md")
                .isEqualTo(Files.readString(FILE));
    }

    @Test
    void the_entry_point_is_part_of_it_and_the_engine_is_not() {
        assertThat(new PublicApi("io.complaintrules").signatures())
                .contains(
                        "final class ComplaintRules\n",
                        "  static ComplaintRules standard()\n",
                        "@Unsettled advice.Advice advise(")
                .contains("engine.TextTooLongException")
                .doesNotContain(
                        "engine.RuleBase", "facts.Case", "verdict.Conclusion", "reading.CaseReader", "org.drools");
    }
}
