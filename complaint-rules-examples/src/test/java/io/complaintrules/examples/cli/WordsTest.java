package io.complaintrules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.report.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

class WordsTest {
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    @Test
    void both_languages_say_the_same_things() {
        assertThat(Words.in(Language.ZH).bundle().keySet())
                .isEqualTo(Words.in(Language.EN).bundle().keySet());
        for (String key : Words.in(Language.ZH).bundle().keySet()) {
            assertThat(places(Language.ZH, key)).as(key).isEqualTo(places(Language.EN, key));
        }
    }

    @Test
    void every_command_and_every_option_is_described_in_both_languages() {
        for (Language language : Language.values()) {
            for (CommandLine command : commands(language).toList()) {
                String help = command.getUsageMessage(CommandLine.Help.Ansi.OFF);
                assertThat(CHINESE.matcher(help).find()).isEqualTo(language == Language.ZH);
                for (ArgSpec argument : command.getCommandSpec().args()) {
                    assertThat(String.join("", argument.description()))
                            .as(command.getCommandName() + " " + argument)
                            .isNotBlank();
                    assertThat(help).contains(argument.description()[0].substring(0, 2));
                }
                if (language == Language.ZH) {
                    assertThat(help).doesNotContain("Usage", "Commands", "Show", "Print", "Exit");
                }
            }
        }
    }

    @Test
    void wrong_usage_is_told_in_the_language_asked_for_wherever_it_is_asked() {
        for (List<String> wrong : List.of(
                List.of("trage"),
                List.of("triage", "--nothing"),
                List.of("triage", "--format", "xml"),
                List.of("triage", "--format"),
                List.of("triage", "--full", "--full"),
                List.of("evaluate", "-", "--misses", "many"),
                List.of("evaluate", "-", "--misses", "-1"),
                List.of("draft", "--to", "nobody"),
                List.of("draft", "--rules", "nowhere"),
                List.of("batch", "nowhere", "-"),
                List.of("batch", "-"),
                List.of("rules"),
                List.of("rules", "check", "nowhere"))) {
            Run chinese = Run.of(with(wrong, "--lang=zh"));
            assertThat(chinese.code()).as(wrong.toString()).isEqualTo(2);
            assertThat(chinese.err().lines())
                    .allMatch(line -> CHINESE.matcher(line).find());
            assertThat(chinese.err()).doesNotContainPattern("Maybe|Missing|Invalid|Usage|Unknown");
            Run english = Run.of(
                    Stream.concat(Stream.of("--lang", "en"), wrong.stream()).toArray(String[]::new));
            assertThat(english.code()).isEqualTo(2);
            assertThat(english.err()).isNotBlank().doesNotContainPattern(CHINESE);
        }
    }

    @Test
    void the_language_asked_for_before_the_command_is_the_reports_too() {
        byte[] text = Run.utf8("7月20日账单多出198元，请求退还。");
        assertThat(Run.of(text, "--lang", "en", "triage")).isEqualTo(Run.of(text, "triage", "--lang", "en"));
    }

    @Test
    void a_folder_of_rules_that_cannot_be_used_is_told_in_chinese() throws java.io.IOException {
        java.nio.file.Path folder = java.nio.file.Files.createTempDirectory("rules");
        java.nio.file.Files.createDirectory(folder.resolve("rules"));
        Run run = Run.of(Run.utf8("账单"), "triage", "--rules", folder.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("--rules：这个文件夹不能用\n").contains("错误 ");
    }

    private static long places(Language language, String key) {
        return Pattern.compile("%s")
                .matcher(Words.in(language).bundle().getString(key))
                .results()
                .count();
    }

    private static String[] with(List<String> words, String last) {
        return Stream.concat(words.stream(), Stream.of(last)).toArray(String[]::new);
    }

    private static Stream<CommandLine> commands(Language language) {
        Streams streams = new Streams(
                new ByteArrayInputStream(new byte[0]), new ByteArrayOutputStream(), new ByteArrayOutputStream());
        return all(CommandLineApp.line(streams, Words.in(language)));
    }

    private static Stream<CommandLine> all(CommandLine command) {
        return Stream.concat(
                Stream.of(command), command.getSubcommands().values().stream().flatMap(WordsTest::all));
    }
}
