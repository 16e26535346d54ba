package io.complaintrules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Does what the author's first page says, in its order: a fence with a file name writes the file, a console runs its command. */
class GuideTest {
    private static final Path DOCS = Folders.BUNDLED.resolve("docs");
    private static final String ENGLISH = "first-rule.md";
    private static final String CHINESE = "first-rule.zh-CN.md";
    private static final Pattern FENCE = Pattern.compile("(?ms)^```(\\w+) ?(\\S*)\\n(.*?)^```$");
    private static final String PROMPT = "$ complaint-rules ";

    @TempDir
    Path folder;

    private record Fence(String kind, String file, List<String> lines) {
        boolean isConsole() {
            return kind.equals("console");
        }

        String command() {
            return lines.get(0).substring(PROMPT.length());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {CHINESE, ENGLISH})
    void every_command_of_the_guide_prints_what_it_says(String page) throws IOException {
        for (Fence fence : fences(page)) {
            if (fence.isConsole()) {
                run(fence);
            } else {
                Path file = folder.resolve(fence.file());
                Files.createDirectories(file.getParent());
                Files.write(file, fence.lines());
            }
        }
        assertThat(folder.resolve("pages/zh/own.charge-over-1000.html")).exists();
    }

    @Test
    void both_languages_of_the_guide_have_the_same_files_and_commands() throws IOException {
        assertThat(steps(CHINESE)).hasSizeGreaterThan(10).isEqualTo(steps(ENGLISH));
    }

    private static List<String> steps(String page) throws IOException {
        return fences(page).stream()
                .map(fence ->
                        fence.isConsole() ? fence.command().replace(" --lang en", "") : fence.file() + fence.lines())
                .toList();
    }

    private static List<Fence> fences(String page) throws IOException {
        return FENCE.matcher(Files.readString(DOCS.resolve(page)))
                .results()
                .map(found -> new Fence(
                        found.group(1), found.group(2), found.group(3).lines().toList()))
                .toList();
    }

    private void run(Fence console) {
        Run run = Run.of(
                Stream.of(console.command().split(" ")).map(this::inFolder).toArray(String[]::new));
        assertThat(run.err()).as(console.command()).isEmpty();
        for (String line : console.lines().subList(1, console.lines().size())) {
            assertThat(run.out()).as(console.command()).contains(line);
        }
    }

    private String inFolder(String word) {
        return List.of("own", "pages", "complaint.json").contains(word)
                ? folder.resolve(word).toString()
                : word;
    }
}
