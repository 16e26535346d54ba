package io.complaintrules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
    private static final String ABUSE =
            "{\"id\":\"w1\",\"text\":\"你们这群骗子！\",\"label\":1,\"severity\":2,\"spans\":[{\"start\":0,\"end\":6,\"category\":\"insult\"}],\"tags\":[\"obfuscated\"]}";
    private static final String PLAIN =
            "{\"id\":\"w2\",\"text\":\"7月20日我的账单多出198元。\",\"label\":0,\"severity\":0,\"tags\":[\"hn_plain\"]}";
    private static final String MISLABELLED =
            "{\"id\":\"w3\",\"text\":\"8月5日客服答复不予退款。\",\"label\":1,\"severity\":1,\"spans\":[{\"start\":0,\"end\":4,\"category\":\"venting\"}]}";
    private static final String DETAILS =
            "{\"id\":\"d1\",\"text\":\"7月20日我的账单多出198元。\",\"flags\":{\"time\":1,\"place\":0,\"operation\":0,\"phenomenon\":1,\"quantity\":1,\"product\":0,\"request\":0,\"evidence\":1,\"prior_contact\":0}}";

    @TempDir
    private Path folder;

    @Test
    void words_to_rewrite_are_counted_row_by_row() {
        Run run = Run.of(Run.utf8(ABUSE + "\n" + PLAIN + "\n\n" + MISLABELLED + "\n"), "evaluate", "-");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("language: label                    P 1.000  R 0.500  F1 0.667  (n=3, 95% ")
                .contains("language: strong (severity 2+)     P 1.000  R 1.000  F1 1.000  (n=3, ")
                .contains("language: false alarms, hn_plain   0.000  (n=1, ")
                .contains("language: recall, obfuscated       1.000  (n=1, ")
                .contains("language: span characters          P ")
                .endsWith(
                        "missed: 1 of 3 rows\nw3 (line 4)\n  expected: severity 1: venting [0,4)\n  found:    nothing\n");
    }

    @Test
    void details_are_counted_kind_by_kind() {
        Run run = Run.of(Run.utf8(DETAILS), "evaluate", "-");
        assertThat(run.out())
                .contains("specificity: time                  P 1.000  R 1.000  F1 1.000  (n=1, ")
                .contains("specificity: evidence              P 0.000  R 0.000  F1 0.000  (n=1, ")
                .contains("specificity: macro F1 of 9         ")
                .contains("specificity: macro F1 of 7         ")
                .containsPattern("  expected: .*evidence\n  found:    .*no evidence\n");
    }

    @Test
    void a_body_may_be_named_by_its_id_or_by_its_short_code() {
        String start = "{\"id\":\"o1\",\"text\":\"手机账单多收198元，运营商客服拒绝退费。\",\"respondent\":\"某移动通信公司\",\"primary\":\"";
        String byId =
                Run.of(Run.utf8(start + "miit-appeal\"}"), "evaluate", "-").out();
        assertThat(byId)
                .contains("jurisdiction: primary              1.000  (n=1, ")
                .endsWith("missed: 0 of 1 rows\n")
                .doesNotContain("verbatim")
                .isEqualTo(Run.of(Run.utf8(start + "MIIT_TELECOM\"}"), "evaluate", "-")
                        .out());
        assertThat(Run.of(Run.utf8(start + "court\",\"alternates\":[\"housing\"]}"), "evaluate", "-")
                        .out())
                .contains("jurisdiction: others sent to MIIT/ISC 1.000  (n=1, ")
                .endsWith("o1 (line 1)\n  expected: court or housing\n  found:    miit-appeal\n");
    }

    @Test
    void the_text_of_a_missed_row_is_shown_only_when_asked_for() {
        byte[] set = Run.utf8(ABUSE + "\n" + MISLABELLED);
        assertThat(Run.of(set, "evaluate", "-").out()).doesNotContain("客服");
        assertThat(Run.of(set, "evaluate", "-", "--format", "json").out()).doesNotContain("客服");
        assertThat(Run.of(set, "evaluate", "-", "--show-text").out()).endsWith("  text:     8月5日客服答复不予退款。\n");
        assertThat(Run.of(set, "evaluate", "-", "--show-text", "--misses", "0").out())
                .endsWith("missed: 1 of 2 rows, the first 0:\n");
    }

    @Test
    void a_bad_line_is_reported_by_its_number_and_counts_nowhere() {
        Run run = Run.of(
                Run.utf8(ABUSE + "\n{\"id\":\"PD-x\",\"text\":\"PD-甲\"}\n" + DETAILS + "\n"),
                "evaluate",
                "-",
                "--misses",
                "0",
                "--lang",
                "en");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("line 2: has none of label, flags and primary\nMaybe ")
                .contains("line 3: is labelled for something else than the rows before it\nMaybe ")
                .doesNotContain("PD-");
        assertThat(run.out()).contains("(n=1, ");
    }

    @Test
    void json_holds_the_same_figures() {
        Run run = Run.of(Run.utf8(DETAILS), "evaluate", "-", "--format", "json");
        assertThat(run.out())
                .startsWith("{\"rows\":1,\"bad\":0,\"figures\":[{\"name\":\"specificity: time\",\"precision\":1.0,")
                .contains("\"interval\":[1.0,1.0]", "\"missed\":1,\"misses\":[{\"id\":\"d1\",\"line\":1,\"expected\":")
                .endsWith("}\n");
    }

    @Test
    void the_same_set_gives_the_same_lines() {
        byte[] set = Run.utf8(ABUSE + "\n" + PLAIN + "\n" + MISLABELLED);
        assertThat(Run.of(set, "evaluate", "-")).isEqualTo(Run.of(set, "evaluate", "-"));
    }

    @Test
    void rules_from_a_folder_are_measured_like_the_bundled_ones() throws IOException {
        String file = Files.writeString(folder.resolve("set.jsonl"), ABUSE).toString();
        assertThat(Run.of("evaluate", file, "--rules", "../complaint-rules-drl"))
                .isEqualTo(Run.of("evaluate", file));
    }

    @Test
    void an_empty_set_is_a_bad_input_and_a_missing_one_is_wrong_usage() {
        Run empty = Run.of("evaluate", "-", "--lang", "en");
        assertThat(empty.code()).isEqualTo(1);
        assertThat(empty.out()).isEmpty();
        assertThat(empty.err()).contains("has no rows\nMaybe ");
        assertThat(Run.of("evaluate", folder.resolve("none").toString()).code()).isEqualTo(2);
        assertThat(Run.of("evaluate", "-", "--misses", "-1").code()).isEqualTo(2);
    }
}
