package io.complaintrules.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.complaintrules.verdict.Conclusion;
import io.complaintrules.verdict.Finding;
import io.complaintrules.verdict.Narrative;
import io.complaintrules.verdict.Verdict;
import io.complaintrules.verdict.Verdicts;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VerdictJsonTest {
    private final Verdict verdict = Verdicts.complete();

    @Test
    void a_verdict_comes_back_as_it_was() {
        assertThat(VerdictJson.read(VerdictJson.write(verdict))).isEqualTo(verdict);
        assertThat(VerdictJson.read(VerdictJson.writePretty(verdict))).isEqualTo(verdict);
    }

    @Test
    void what_was_read_of_the_text_is_not_kept() {
        Verdict withNarrative = verdict.withNarrative(Narrative.EMPTY);
        assertThat(VerdictJson.write(withNarrative)).isEqualTo(VerdictJson.write(verdict));
        assertThat(VerdictJson.read(VerdictJson.write(withNarrative)).narrative())
                .isNull();
    }

    @Test
    void the_complete_verdict_has_every_kind_of_conclusion() {
        Set<Class<?>> kinds = new HashSet<>();
        verdict.findings().stream().map(Finding::conclusion).forEach(one -> {
            if (one != null) {
                kinds.add(one.getClass());
            }
        });
        assertThat(kinds).isEqualTo(new HashSet<>(Arrays.asList(Conclusion.class.getPermittedSubclasses())));
    }

    @Test
    void a_conclusion_tells_its_kind() throws JsonProcessingException {
        JsonNode tree = Json.newMapper().readTree(VerdictJson.write(verdict));
        assertThat(tree.at("/findings/0/conclusion/type").textValue()).isEqualTo("asks");
        assertThat(tree.at("/evidence/points/0/type").textValue()).isEqualTo("point");
    }

    @Test
    void the_names_that_others_rely_on_are_there() throws JsonProcessingException {
        JsonNode tree = Json.newMapper().readTree(VerdictJson.write(verdict));
        assertThat(tree.at("/complaintId").textValue()).isEqualTo("T-1");
        assertThat(tree.at("/jurisdiction/recommended").textValue()).isEqualTo("miit-appeal");
        assertThat(tree.at("/specificity/present/0").textValue()).isEqualTo("time");
        assertThat(tree.at("/language/flags/0/start").intValue()).isEqualTo(Verdicts.TEXT.indexOf("骗子"));
        assertThat(tree.at("/language/flags/0/end").intValue()).isEqualTo(Verdicts.TEXT.indexOf("骗子") + 2);
        assertThat(tree.at("/language/flags/0/severity").intValue()).isEqualTo(2);
    }

    @Test
    void the_locale_changes_no_byte() {
        Locale before = Locale.getDefault();
        String usual = VerdictJson.write(verdict);
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(VerdictJson.write(Verdicts.complete())).isEqualTo(usual).doesNotContain("\n");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void what_is_not_a_verdict_is_refused_by_place_and_not_quoted() {
        String other = VerdictJson.write(verdict).replace("\"REVISE\"", "\"PD-secret\"");
        assertThatThrownBy(() -> VerdictJson.read(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasNoCause()
                .hasMessageContaining("$.outcome.status")
                .hasMessageContaining("\nMaybe ")
                .hasMessageNotContaining("PD-secret");
        assertThatThrownBy(() -> VerdictJson.read("{\n \"PD-secret\" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("PD-secret");
    }
}
