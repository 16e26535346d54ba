package io.complaintrules.authoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.complaintrules.authoring.Diagnostics;
import io.complaintrules.authoring.SourceFolder;
import io.complaintrules.facts.ClosedLists;
import io.complaintrules.law.LawFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The schemas that an editor takes for the YAML of a folder. */
class EditorSchemaTest {
    private static final Path SCENARIOS = Path.of("src/test/resources/scenarios");
    private static final Path DESK = Path.of("../complaint-rules-examples/overlays/company-desk");
    private static final Path LAW = Path.of("law");

    @Test
    void the_schema_of_scenarios_is_that_of_what_is_checked_and_every_scenario_keeps_it() throws IOException {
        LawFolder law = LawFolder.read(
                SourceFolder.read(LAW, ".yaml", "", new Diagnostics()), ClosedLists.all(), new Diagnostics());
        assertIsPublished("scenario", new EditorSchemas(law::ids).scenarios());
        assertAllKeep("scenario", SCENARIOS, DESK.resolve("scenarios"));
    }

    @Test
    void the_schema_of_law_data_is_that_of_the_bundled_files_and_a_sample_keeps_it() throws IOException {
        Shape shape = new Shape();
        for (Path file : files(LAW)) {
            shape.add(yaml(Files.readString(file)));
        }
        assertIsPublished(
                "law", EditorSchemas.schema("Law data of complaint-rules").setAll(shape.schema(true)));
        assertAllKeep("law", LAW, DESK.resolve("law"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bace: {}",
                "base: {filedon: \"2026-11-30\"}",
                "base: {matters: fraud}",
                "base: {requests: [{kind: REFUNT}]}",
                "cases: {a: {given: {}}}",
                "cases: {a: {expect: {outcome: OPENED}}}",
                "cases: {a: {expect: {order: court}}}",
                "cases: {a: {expect: {routes: {court: {until: 2026-1-1}}}}}",
                "cases: {a: {expect: {heads: {refund: {claimed: 1元}}}}}",
                "rules: {court.venue: {fire: []}}",
            })
    void an_editor_marks_a_slip_in_a_scenario(String text) throws IOException {
        assertThat(faults("scenario", text)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "parametres: []",
                "parameters: {id: a}",
                "parameters: [{id: a, unit: days, values: 5}]",
                "provisions: [{versions: []}]",
                "matters: [{id: a, zh: 甲}]",
            })
    void an_editor_marks_a_slip_in_law_data(String text) throws IOException {
        assertThat(faults("law", text)).isNotEmpty();
    }

    private static void assertAllKeep(String name, Path... folders) throws IOException {
        for (Path folder : folders) {
            for (Path file : files(folder)) {
                assertThat(faults(name, Files.readString(file)))
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static Set<ValidationMessage> faults(String name, String text) throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(published(name)));
        return schema.validate(yaml(text));
    }

    private static JsonNode yaml(String text) {
        Object read =
                new Load(LoadSettings.builder().setCodePointLimit(10_000_000).build()).loadFromString(text);
        return EditorSchemas.JSON.valueToTree(read);
    }

    private static Path published(String name) {
        return Path.of("schema", name + ".schema.json");
    }

    private static void assertIsPublished(String name, JsonNode schema) throws IOException {
        String generated = schema.toPrettyString() + "\n";
        if (Boolean.getBoolean("schema.update")) {
            Files.createDirectories(Path.of("schema"));
            Files.writeString(published(name), generated);
        }
        assertThat(published(name))
                .as("%s is not up to date\nMaybe run this test once with -Dschema.update=true", name)
                .hasContent(generated);
    }
}
