package io.complaintrules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueCommandTest {
    @TempDir
    Path out;

    @Test
    void every_rule_has_a_page_in_both_languages_that_its_id_names() throws IOException {
        Run run = Run.of(
                "rules",
                "catalogue",
                Folders.BUNDLED.toString(),
                out.toString(),
                "--base",
                "https://rules.example/all");
        assertThat(run.code()).isZero();
        String rule = Files.readString(out.resolve("zh/miit-appeal.not-yet-complained.html"));
        assertThat(rule)
                .contains(
                        "<link rel=\"canonical\" href=\"https://rules.example/all/zh/miit-appeal.not-yet-complained.html\">",
                        "是否已先向企业投诉：",
                        "Case( prior.complained == Answer.NO )",
                        "miit-order-35/10.4",
                        "2016-07-30",
                        "成立：{priorComplaint: {made: &quot;NO&quot;");
        assertThat(out.resolve("en/miit-appeal.not-yet-complained.html"))
                .content()
                .contains("Complain to the company first", "rules/miit-appeal.drl:");
        assertThat(out.resolve("zh/index.html"))
                .content()
                .contains("<a href=\"miit-appeal.not-yet-complained.html\">", "id=\"find\"");
    }

    @Test
    void what_a_rule_says_is_text_and_no_markup() throws IOException {
        Path folder = out.resolve("own");
        Path rules = Files.createDirectories(folder.resolve("rules"));
        Files.writeString(
                rules.resolve("own.drl"),
                """
                rule "own.one"
                  @area( FOLLOW_UP ) @zh( "<script>alert(1)</script>" ) @en( "trial" )
                when
                  Case( forums contains "court" )
                then
                  findings.raise();
                end
                """);
        assertThat(Run.of("rules", "catalogue", folder.toString(), out.toString())
                        .code())
                .isZero();
        assertThat(out.resolve("zh/own.one.html"))
                .content()
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script", "canonical");
    }
}
