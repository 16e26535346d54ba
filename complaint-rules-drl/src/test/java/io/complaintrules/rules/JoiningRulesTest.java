package io.complaintrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class JoiningRulesTest {
    private static final Path LIST = Path.of("src/test/resources/joining-rules.txt");

    @Test
    void the_list_says_which_bundled_rules_join_and_all_others_are_direct() throws IOException {
        List<String> listed = Files.readAllLines(LIST).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
        assertThat(BundledRules.BASE.joining())
                .as(
                        """
                        A rule that was direct joins facts now, or one that joined is direct (docs/engine.md).
                        A join costs every assessment a Drools session. Maybe write the rule on one fact?
                        If it has to join, write the ids below into %s, one a line.""",
                        LIST)
                .isEqualTo(listed);
    }
}
