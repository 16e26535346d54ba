package io.complaintrules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.ComplaintRules;
import io.complaintrules.examples.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadmeTest {
    private static final Path ROOT = Path.of("..");
    private static final String FENCE = "```";

    @ParameterizedTest
    @CsvSource({"README.md", "README.zh-CN.md"})
    void its_ten_lines_are_those_of_the_sample(String page) throws IOException {
        String source = Files.readString(Path.of("src/main/java/io/complaintrules/examples/embedding/TenLines.java"));
        String body = source.substring(source.indexOf("(String[] args) {\n") + "(String[] args) {\n".length())
                .lines()
                .takeWhile(line -> !line.equals("    }"))
                .map(line -> line.substring(8))
                .collect(Collectors.joining("\n", "", "\n"));
        assertThat(block(page, "java")).isEqualTo(body);
    }

    @ParameterizedTest
    @CsvSource({"en", "zh"})
    void the_report_that_it_links_to_is_what_the_command_prints(String language) throws IOException {
        Run run = Run.of("triage", "--lang", language, "complaints/3-mobile-charge-four-months-ago.json");
        String report = run.out().substring(0, run.out().lastIndexOf("\n\n") + 1);
        Path file = Path.of("reports/3-mobile-charge-four-months-ago." + language + ".txt");
        if (Boolean.getBoolean("readme.update")) {
            Files.writeString(file, report);
        }
        assertThat(file)
                .as("Maybe run this test once with -Dreadme.update=true")
                .content()
                .isEqualTo(report);
    }

    @ParameterizedTest
    @CsvSource({"README.md", "README.zh-CN.md"})
    void it_says_up_to_which_day_the_law_was_checked(String page) throws IOException {
        assertThat(Files.readString(ROOT.resolve(page)))
                .contains(ComplaintRules.standard().law().asOf().toString());
    }

    @ParameterizedTest
    @CsvSource({"README.md", "README.zh-CN.md"})
    void the_gate_runs_its_test_command(String page) throws IOException {
        assertThat(block(page, "sh").lines()).anyMatch("mvn verify"::equals);
        assertThat(Files.readString(ROOT.resolve(".ci/run")).lines()).anyMatch("mvn verify"::equals);
    }

    @ParameterizedTest
    @CsvSource({"README.md", "README.zh-CN.md"})
    void its_dependencies_have_the_versions_of_the_pom(String page) throws IOException {
        String pom = Files.readString(ROOT.resolve("pom.xml"));
        String text = Files.readString(ROOT.resolve(page));
        for (String name : List.of("jackson", "junit", "assertj")) {
            assertThat(text).contains("<version>" + between(pom, "<" + name + ".version>") + "</version>");
        }
        assertThat(text.split("<version>" + ComplaintRules.version() + "</version>", -1))
                .hasSize(3);
    }

    private static String between(String pom, String open) {
        int start = pom.indexOf(open) + open.length();
        return pom.substring(start, pom.indexOf('<', start));
    }

    private static String block(String page, String kind) throws IOException {
        String text = Files.readString(ROOT.resolve(page));
        String open = FENCE + kind + "\n";
        int start = text.indexOf(open) + open.length();
        return text.substring(start, text.indexOf(FENCE, start));
    }
}
