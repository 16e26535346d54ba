package io.complaintrules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.complaintrules.ComplaintRules;
import io.complaintrules.authoring.Diagnostics;
import io.complaintrules.authoring.compare.RuleSet;
import io.complaintrules.testing.Scenario;
import io.complaintrules.testing.Scenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {
    @TempDir
    Path folder;

    @Test
    void one_changed_threshold_names_the_rules_and_each_example_is_a_scenario_that_can_be_run() throws IOException {
        Folders.copyOfBundled(folder);
        Path parameters = folder.resolve("law/parameters.yaml");
        Files.writeString(
                parameters,
                Files.readString(parameters)
                        .replace(
                                "clock: company-reply, values: [{amount: 15",
                                "clock: company-reply, values: [{amount: 16"));

        Run run = Run.of(
                "rules", "diff", Folders.BUNDLED.toString(), folder.toString(), "--space", "500", "--format", "json");
        assertThat(run.code()).isZero();
        JsonNode groups = new ObjectMapper().readTree(run.out()).get("groups");
        assertThat(groups.findValuesAsText("part")).contains("rule miit-appeal.company-still-has-time");
        ComplaintRules before = RuleSet.of(Folders.BUNDLED).rules();
        ComplaintRules after = RuleSet.of(folder).rules();
        for (JsonNode group : groups) {
            List<Scenario> example = scenario(group.get("scenario").asText());
            assertThat(Scenarios.run(example, after, done -> {}))
                    .as(group.toString())
                    .isEmpty();
            if (!group.get("change").asText().equals("DIFFERS")) {
                assertThat(Scenarios.run(example, before, done -> {}))
                        .as(group.toString())
                        .isNotEmpty();
            }
        }
    }

    private List<Scenario> scenario(String yaml) throws IOException {
        Path scenarios = Files.createDirectories(folder.resolve("example/scenarios"));
        Files.writeString(scenarios.resolve("example.yaml"), yaml);
        Diagnostics faults = new Diagnostics();
        List<Scenario> read = Scenarios.read(folder.resolve("example"), faults);
        assertThat(faults.sorted()).isEmpty();
        return read;
    }

    @Test
    void a_folder_that_adds_a_phrase_is_compared_with_the_bundled_rules() throws IOException {
        Path phrases = Files.createDirectories(folder.resolve("lexicon"));
        Files.writeString(phrases.resolve("own.txt"), "乌七八糟公司 | category=insult | severity=2\n");

        Run run = Run.of("rules", "diff", "--lang", "en", "--space", "0", folder.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("something changes in 1\n", "speaks now", "乌七八糟公司", "out of phrase:");
        assertThat(Run.of("rules", "diff", "--space", "10", folder.toString()).out())
                .contains("件的结论有变化");
    }

    @Test
    void complaints_of_a_file_are_compared_too() throws IOException {
        Path rules = Files.createDirectories(folder.resolve("rules"));
        Files.writeString(
                rules.resolve("own.drl"),
                """
                rule "own.product"
                  @area( FOLLOW_UP ) @zh( "试" ) @en( "trial" )
                when
                  Case( forums contains "court", prior.complained == Answer.NO )
                then
                  findings.raise();
                end
                """);
        Path on = folder.resolve("given.ndjson");
        Files.writeString(
                on,
                """
                {"text": "账单多出198元", "priorComplaint": {"made": "NO"}}
                no complaint
                {"text": "账单多出198元"}
                """);

        Run run = Run.of("rules", "diff", "--lang=en", "--space=0", "--on", on.toString(), folder.toString());
        assertThat(run.out())
                .startsWith("complaints compared: 2, of which something changes in 1\n")
                .contains("rule own.product: speaks now, complaints 1", "given.ndjson:1", "speaks: [own.product]");
    }

    @Test
    void a_folder_with_a_slip_is_told() throws IOException {
        Path rules = Files.createDirectories(folder.resolve("rules"));
        Files.writeString(rules.resolve("own.drl"), "rule \"own.one\" when Cace() then findings.raise(); end");
        Run run = Run.of("rules", "diff", folder.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("unknown-fact");
    }
}
