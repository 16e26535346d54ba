package io.complaintrules.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PublishedSchemaTest {
    private static final Path RESOURCES = Path.of("src/main/resources/io/complaintrules/json");

    @Test
    void the_published_schema_of_a_complaint_is_that_of_its_records() throws IOException {
        ObjectNode schema = RecordSchema.input(Complaint.class);
        schema.withArray("anyOf").addObject().withArray("required").add("text");
        schema.withArray("anyOf").addObject().withArray("required").add("matters");
        ((ObjectNode) schema.at("/$defs/Complainant/properties/age"))
                .put("minimum", 0)
                .put("maximum", 150);
        values(schema, "Circumstances", "boolean");
        values(schema, "Figures", "number", "boolean", "string");
        schema.get("$defs").forEach(PublishedSchemaTest::amountsInQuotes);
        assertIsPublished("complaint.schema.json", schema);
    }

    /** An amount may be written as text. */
    private static void amountsInQuotes(JsonNode part) {
        for (JsonNode property : part.path("properties")) {
            if (property.path("type").asText().equals("number")) {
                ((ObjectNode) property)
                        .put("pattern", "^[0-9]+(\\.[0-9]+)?$")
                        .putArray("type")
                        .add("number")
                        .add("string");
            }
        }
    }

    /** The law data say which ids there are: a new one is no new schema. */
    private static void values(ObjectNode schema, String part, String... types) {
        ObjectNode values = (ObjectNode) schema.at("/$defs/" + part);
        values.remove("properties");
        ArrayNode allowed = values.putObject("additionalProperties").putArray("type");
        for (String type : types) {
            allowed.add(type);
        }
    }

    @Test
    void the_published_schema_of_a_verdict_is_that_of_its_records() throws IOException {
        ObjectNode schema = RecordSchema.output(Verdict.class);
        for (NamedType kind : ConclusionMixin.kinds()) {
            requireKind((ObjectNode) schema.at("/$defs/" + RecordSchema.name(kind.getType())), kind.getName());
        }
        ObjectNode properties = (ObjectNode) schema.get("properties");
        ObjectNode others = properties.deepCopy();
        properties.removeAll();
        properties.putObject("form").put("const", "full");
        properties.putObject("version").put("const", VerdictJson.VERSION);
        properties.setAll(others);
        schema.withArray("required").insert(0, "form").insert(1, "version");
        assertIsPublished("verdict.schema.json", schema);
    }

    @Test
    void the_published_schemas_of_the_shorter_forms_are_those_of_their_records() throws IOException {
        assertIsPublished("verdict-lean.schema.json", versioned(RecordSchema.output(LeanVerdict.class), "lean"));
        assertIsPublished(
                "verdict-summary.schema.json", versioned(RecordSchema.output(VerdictSummary.class), "summary"));
    }

    @Test
    void the_published_schemas_of_what_explains_a_verdict_are_those_of_their_records() throws IOException {
        assertIsPublished("advice.schema.json", versioned(RecordSchema.output(AdviceForm.class), "advice"));
        assertIsPublished("diff.schema.json", versioned(RecordSchema.output(ChangeForm.class), "diff"));
        assertIsPublished("replay.schema.json", versioned(RecordSchema.output(ReplayForm.class), "replay"));
    }

    private static ObjectNode versioned(ObjectNode schema, String form) {
        ((ObjectNode) schema.at("/properties/form")).removeAll().put("const", form);
        ((ObjectNode) schema.at("/properties/version")).removeAll().put("const", VerdictJson.VERSION);
        return schema;
    }

    private static void requireKind(ObjectNode conclusion, String kind) {
        ObjectNode properties = (ObjectNode) conclusion.get("properties");
        ObjectNode others = properties.deepCopy();
        properties.removeAll();
        properties.putObject(ConclusionMixin.TYPE).put("const", kind);
        properties.setAll(others);
        conclusion.withArray("required").insert(0, ConclusionMixin.TYPE);
    }

    private static void assertIsPublished(String name, ObjectNode schema) throws IOException {
        Path file = RESOURCES.resolve(name);
        String generated = Json.newMapper().writerWithDefaultPrettyPrinter().writeValueAsString(schema) + "\n";
        if (Boolean.getBoolean("schema.update")) {
            Files.createDirectories(RESOURCES);
            Files.writeString(file, generated);
        }
        assertThat(file)
                .as("%s differs from the records\nMaybe run this test once with -Dschema.update=true", name)
                .hasContent(generated);
    }
}
