package io.complaintrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.ComplaintRules;
import io.complaintrules.json.ComplaintJson;
import io.complaintrules.json.Form;
import io.complaintrules.json.LeanVerdict;
import io.complaintrules.json.VerdictJson;
import io.complaintrules.verdict.Effect;
import io.complaintrules.verdict.Route;
import io.complaintrules.verdict.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VerdictFormsTest {
    private static final ComplaintRules RULES = ComplaintRules.standard();
    private static final List<Verdict> SAMPLES = samples();

    private static List<Verdict> samples() {
        List<Verdict> verdicts = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("../complaint-rules-examples/complaints"))) {
            for (Path file : files.sorted().toList()) {
                verdicts.add(RULES.advise(ComplaintJson.read(file)).verdict());
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return verdicts;
    }

    @Test
    void a_lean_verdict_takes_less_than_twenty_thousand_bytes_and_a_summary_less_than_one() {
        assertThat(SAMPLES.stream()
                        .mapToInt(verdict -> bytes(verdict, Form.LEAN))
                        .average()
                        .orElseThrow())
                .isLessThan(20_000);
        assertThat(SAMPLES)
                .allSatisfy(verdict -> assertThat(bytes(verdict, Form.SUMMARY)).isLessThanOrEqualTo(1024));
    }

    @Test
    void every_form_comes_back_as_it_was() {
        assertThat(SAMPLES).allSatisfy(verdict -> {
            String full = VerdictJson.write(verdict, Form.FULL);
            assertThat(VerdictJson.write(VerdictJson.read(full), Form.FULL)).isEqualTo(full);
            assertThat(VerdictJson.readLean(VerdictJson.write(verdict))).isEqualTo(LeanVerdict.of(verdict));
        });
    }

    @Test
    void every_provision_a_lean_verdict_points_at_is_in_its_table_and_every_instrument() {
        for (Verdict verdict : SAMPLES) {
            LeanVerdict lean = LeanVerdict.of(verdict);
            lean.findings().forEach(finding -> assertThat(lean.law().keySet()).containsAll(given(finding.law())));
            lean.compensation().heads().forEach(head -> assertThat(lean.law().keySet())
                    .containsAll(given(head.law())));
            lean.law().keySet().forEach(id -> assertThat(lean.instruments())
                    .containsKey(id.substring(0, id.indexOf('/'))));
        }
    }

    @Test
    void a_verdict_is_asked_the_way_people_speak_of_it() {
        Verdict verdict = SAMPLES.get(2);
        Route route = verdict.recommended().orElseThrow();
        assertThat(route.authority()).isEqualTo("miit-appeal");
        assertThat(verdict.route("miit-appeal")).contains(route);
        assertThat(route.lastDay()).contains(java.time.LocalDate.of(2026, 12, 20));
        assertThat(route.opensOn()).isEmpty();
        assertThat(verdict.route("press-publication")).isEmpty();
        assertThat(verdict.head("refund")).isPresent();
        assertThat(verdict.head("no-such-head")).isEmpty();
        assertThat(verdict.findings(Effect.REVISE)).isNotEmpty().allMatch(finding -> finding.effect() == Effect.REVISE);
        String rule = verdict.findings(Effect.REVISE).get(0).rule();
        assertThat(verdict.finding(rule)).isPresent();
        assertThat(SAMPLES.get(4).asks("circumstances.fraud")).isTrue();
        assertThat(verdict.asks("circumstances.fraud")).isFalse();
    }

    @Test
    void flags_never_overlap() {
        Verdict verdict = SAMPLES.get(6);
        assertThat(verdict.language().flags()).hasSizeGreaterThan(3);
        int end = 0;
        for (var flag : verdict.language().flags()) {
            assertThat(flag.start()).isGreaterThanOrEqualTo(end);
            end = flag.end();
        }
    }

    @Test
    void what_prints_itself_takes_one_short_line() {
        for (Verdict verdict : SAMPLES) {
            assertThat(verdict.toString()).hasSizeLessThan(120).doesNotContain("\n");
            assertThat(verdict.routes())
                    .allSatisfy(route -> assertThat(route.toString()).hasSizeLessThan(120));
            assertThat(verdict.findings())
                    .allSatisfy(finding -> assertThat(finding.toString()).hasSizeLessThan(200));
        }
    }

    private static int bytes(Verdict verdict, Form form) {
        return VerdictJson.write(verdict, form).getBytes(StandardCharsets.UTF_8).length;
    }

    private static List<String> given(@org.jspecify.annotations.Nullable List<String> list) {
        return list == null ? List.of() : list;
    }
}
