package io.complaintrules.examples.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.examples.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DraftExampleTest {
    private static final String NAME = "3-mobile-charge-four-months-ago";

    @Test
    void the_draft_beside_the_complaints_is_what_the_command_prints() throws IOException {
        Path page = Path.of("drafts", NAME + ".txt");
        String draft = Run.of("draft", "complaints/" + NAME + ".json").out();
        if (Boolean.getBoolean("readme.update")) {
            Files.writeString(page, draft);
        }
        assertThat(Files.readString(page))
                .as("%s is another draft\nMaybe run this test once with -Dreadme.update=true", page)
                .isEqualTo(draft);
    }
}
