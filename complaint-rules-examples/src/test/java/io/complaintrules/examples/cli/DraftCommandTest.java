package io.complaintrules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DraftCommandTest {
    private static final String ANGRY = "2026年7月20日账单多出198元，你们这群骗子！客服骂我“白痴”。请求退还198元。";

    @Test
    void seven_complaints_give_seven_letters_to_the_recommended_body() throws IOException {
        Run run = Run.of(Stream.concat(Stream.of("draft"), examples().stream()).toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out().lines().filter("此致"::equals)).hasSize(7);
        assertThat(run.out()).contains("电信用户申诉书\n", "消费者投诉书\n", "互联网信息服务投诉书\n");
    }

    @Test
    void abuse_goes_and_facts_and_quotations_stay() {
        Run run = Run.of(Run.utf8(ANGRY), "draft");
        assertThat(run.out())
                .contains("2026年7月20日账单多出198元。客服骂我“白痴”。", "请求退还198元。", "姓名：【请补充：姓名】")
                .doesNotContain("骗子", "你们", "\u001B");
    }

    @Test
    void it_can_be_addressed_to_another_body() {
        Run run = Run.of(Run.utf8(ANGRY), "draft", "--to", "court");
        assertThat(run.out()).startsWith("民事起诉状\n").contains("三、诉讼请求", "原告（签名）：");
        Run unknown = Run.of(Run.utf8(ANGRY), "draft", "--to", "nobody");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("--to：没有这个机构\n可能应为其中之一：");
    }

    @Test
    void json_has_sections_and_gaps_and_a_verdict_has_no_draft() {
        assertThat(Run.of(Run.utf8(ANGRY), "draft", "--format", "json").out())
                .startsWith("{\"authority\":")
                .contains("\"sections\":[{\"part\":\"COMPLAINANT\",\"heading\":", "\"gaps\":[\"姓名\"")
                .hasLineCount(1);
        assertThat(Run.of(Run.utf8(ANGRY), "triage", "--format", "json").out()).doesNotContain("请补充");
    }

    @Test
    void prompts_stand_out_on_a_terminal() {
        assertThat(Run.of(Run.utf8(ANGRY), "draft", "--color").out()).contains("\u001B[1;33m【请补充：姓名】\u001B[0m");
    }

    @Test
    void a_bad_input_is_reported_without_what_was_in_it() {
        Run run = Run.of(Run.utf8("{\"text\":\"PD-甲\",\"nmae\":\"PD-乙\"}"), "draft");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith("标准输入：$.nmae（第 16 列）: ").doesNotContain("PD-");
    }

    private static List<String> examples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("complaints"))) {
            return files.map(Path::toString).sorted().toList();
        }
    }
}
