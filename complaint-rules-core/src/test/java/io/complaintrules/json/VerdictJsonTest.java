package io.complaintrules.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.complaintrules.verdict.Conclusion;
import io.complaintrules.verdict.Finding;
import io.complaintrules.verdict.Narrative;
import io.complaintrules.verdict.Status;
import io.complaintrules.verdict.Verdict;
import io.complaintrules.verdict.Verdicts;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VerdictJsonTest {
    private final Verdict verdict = Verdicts.complete();

    @Test
    void a_verdict_comes_back_as_it_was() {
        assertThat(VerdictJson.read(full(verdict))).isEqualTo(verdict);
        assertThat(VerdictJson.read(VerdictJson.writePretty(verdict, Form.FULL)))
                .isEqualTo(verdict);
    }

    @Test
    void the_shorter_forms_come_back_as_they_were() {
        assertThat(VerdictJson.readLean(VerdictJson.write(verdict))).isEqualTo(LeanVerdict.of(verdict));
        assertThat(VerdictJson.readSummary(VerdictJson.write(verdict, Form.SUMMARY)))
                .isEqualTo(VerdictSummary.of(verdict));
    }

    @Test
    void a_verdict_that_was_read_back_has_the_same_shorter_forms() {
        Verdict back = VerdictJson.read(full(verdict));
        assertThat(VerdictJson.write(back)).isEqualTo(VerdictJson.write(verdict));
        assertThat(VerdictJson.write(back, Form.SUMMARY)).isEqualTo(VerdictJson.write(verdict, Form.SUMMARY));
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void every_form_says_which_it_is_and_what_endangers_somebody(Form form) throws JsonProcessingException {
        JsonNode tree = Json.newMapper().readTree(VerdictJson.write(verdict, form));
        assertThat(tree.at("/form").textValue()).isEqualToIgnoringCase(form.name());
        assertThat(tree.at("/version").intValue()).isEqualTo(VerdictJson.VERSION);
        assertThat(tree.at("/safety").isObject()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void bytes_are_what_is_written_in_utf_8(Form form) {
        assertThat(VerdictJson.writeBytes(verdict, form))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(VerdictJson.write(verdict, form));
    }

    @Test
    void the_summary_begins_with_what_endangers_somebody_and_has_no_sentence() {
        String summary = VerdictJson.write(verdict, Form.SUMMARY);
        assertThat(summary)
                .startsWith("{\"safety\":{\"kinds\":[\"self-harm\"],\"calls\":[\"110\"]}")
                .contains(
                        "\"recommended\":\"miit-appeal\"", "\"lastDay\":\"2026-12-19\"", "\"treble\":\"CONDITIONAL\"");
        assertThat(summary.codePoints()).allMatch(point -> point < 0x80);
    }

    @Test
    void the_lean_form_says_each_thing_once() throws JsonProcessingException {
        JsonNode tree = Json.newMapper().readTree(VerdictJson.write(verdict));
        assertThat(tree.at("/law/t-order~110.4/article/zh").textValue()).isEqualTo("第10条第(4)项");
        assertThat(tree.at("/instruments/t-order/name/zh").textValue()).isEqualTo("某办法");
        assertThat(tree.at("/language/flags/0/message").isMissingNode()).isTrue();
        assertThat(tree.findValues("because")).isEmpty();
        for (JsonNode finding : tree.at("/findings")) {
            boolean pointedAt = finding.at("/rule").textValue().matches("t\\.(asks|competent|hinders)");
            assertThat(finding.at("/effect").textValue().equals("INFO") && !pointedAt)
                    .isFalse();
            assertThat(finding.at("/law/0").textValue()).isEqualTo("t-order/10.4");
        }
    }

    @Test
    void whatever_a_part_of_the_lean_form_points_at_is_there() {
        LeanVerdict lean = LeanVerdict.of(verdict);
        Set<String> rules =
                lean.findings().stream().map(LeanVerdict.Finding::rule).collect(Collectors.toSet());
        assertThat(rules).containsAll(lean.admissibility().holding());
        lean.questions().forEach(question -> assertThat(rules).contains(question.rule()));
        lean.language().flags().forEach(flag -> assertThat(rules).contains(flag.rule()));
        lean.language().remarks().forEach(remark -> assertThat(rules).contains(remark.rule()));
        lean.compensation().heads().forEach(head -> assertThat(rules).containsAll(given(head.reasons())));
        lean.routes().forEach(route -> assertThat(rules).containsAll(given(route.findings())));
        lean.findings().forEach(finding -> assertThat(lean.law().keySet()).containsAll(given(finding.law())));
        lean.timeline().forEach(step -> assertThat(lean.law().keySet()).containsAll(given(step.law())));
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void one_language_on_request(Form form) {
        String zh = VerdictJson.write(verdict, form, Locale.SIMPLIFIED_CHINESE);
        String en = VerdictJson.write(verdict, form, Locale.UK);
        assertThat(zh)
                .doesNotContain("\"en\":")
                .hasSizeLessThanOrEqualTo(VerdictJson.write(verdict, form).length());
        assertThat(en).doesNotContain("\"zh\":");
        if (form == Form.FULL) {
            assertThat(VerdictJson.write(VerdictJson.read(zh), form, Locale.CHINESE))
                    .isEqualTo(zh);
            assertThat(VerdictJson.read(zh).outcome().headline().en()).isEmpty();
        } else if (form == Form.LEAN) {
            assertThat(VerdictJson.readLean(en).outcome().headline().zh()).isEmpty();
        }
    }

    @Test
    void a_barred_body_has_no_contact_in_the_lean_form() {
        assertThat(LeanVerdict.of(verdict).routes())
                .filteredOn(route -> route.status() == Status.BARRED)
                .isNotEmpty()
                .allSatisfy(route -> assertThat(route.channels()).isNull());
    }

    private static List<String> given(@Nullable List<String> list) {
        return list == null ? List.of() : list;
    }

    private static String full(Verdict verdict) {
        return VerdictJson.write(verdict, Form.FULL);
    }

    @Test
    void what_was_read_of_the_text_is_not_kept() {
        Verdict withNarrative = verdict.withNarrative(Narrative.EMPTY);
        assertThat(full(withNarrative)).isEqualTo(full(verdict));
        assertThat(VerdictJson.read(full(withNarrative)).narrative()).isNull();
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
        JsonNode tree = Json.newMapper().readTree(full(verdict));
        assertThat(tree.at("/findings/0/conclusion/type").textValue()).isEqualTo("asks");
        assertThat(tree.at("/evidence/points/0/type").textValue()).isEqualTo("point");
    }

    @ParameterizedTest
    @EnumSource(names = {"LEAN", "FULL"})
    void the_names_that_others_rely_on_are_there(Form form) throws JsonProcessingException {
        JsonNode tree = Json.newMapper().readTree(VerdictJson.write(verdict, form));
        assertThat(tree.at("/jurisdiction/order/0").textValue()).isEqualTo("company");
        assertThat(tree.at("/jurisdiction/matters/0/matter").textValue()).isEqualTo("charge-dispute");
        assertThat(tree.at("/routes/0/authority").textValue()).isEqualTo("miit-appeal");
        assertThat(tree.at("/routes/0/status").textValue()).isEqualTo("REVISE");
        assertThat(tree.at("/routes/0/competence").textValue()).isEqualTo("COMPETENT");
        assertThat(tree.at("/routes/0/until").textValue()).isEqualTo("2026-12-19");
        assertThat(tree.at("/timeline/0/on").textValue()).isEqualTo("2026-12-19");
        assertThat(tree.at("/language/remarks").isArray()).isTrue();
        assertThat(tree.at("/compensation/heads/0/head").textValue()).isEqualTo("treble");
        assertThat(tree.at("/compensation/heads/0/eligibility").textValue()).isEqualTo("CONDITIONAL");
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
        String other = full(verdict).replace("\"REVISE\"", "\"PD-secret\"");
        assertThatThrownBy(() -> VerdictJson.read(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasNoCause()
                .hasMessageContaining("$.outcome.status")
                .hasMessageContaining("\nMaybe ")
                .hasMessageNotContaining("PD-secret");
        assertThatThrownBy(() -> VerdictJson.read(VerdictJson.write(verdict)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("another form");
        assertThatThrownBy(() -> VerdictJson.read("{\n \"PD-secret\" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("PD-secret");
    }
}
