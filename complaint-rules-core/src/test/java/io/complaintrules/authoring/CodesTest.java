package io.complaintrules.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps the kinds of slips in step with the code that tells them, and with the page that explains them. */
class CodesTest {
    private static final Path PAGE = Path.of("../complaint-rules-drl/docs/diagnostics.md");
    private static final Pattern QUOTED = Pattern.compile("\"([a-z0-9]+(?:-[a-z0-9]+)+)\"");

    @Test
    void every_kind_of_slip_is_told_somewhere() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Matcher quoted = QUOTED.matcher(Files.readString(file));
                while (quoted.find()) {
                    used.add(quoted.group(1));
                }
            }
        }
        assertThat(Codes.all().keySet()).filteredOn(code -> code.contains("-")).isSubsetOf(used);
    }

    @Test
    void a_kind_of_slip_speaks_both_languages_and_names_no_class() {
        assertThat(Codes.all().values()).allSatisfy(kind -> {
            assertThat(kind.zh()).matches("(?s).*[\\u4e00-\\u9fff].*");
            assertThat(kind.en()).doesNotContain("null\"", "java", "Drools", "Exception");
            assertThat(kind.maybeZh() == null).isEqualTo(kind.maybeEn() == null);
        });
    }

    /** {@code -Ddiagnostics.update=true} writes the page anew. */
    @Test
    void the_page_explains_every_kind_of_slip() throws IOException {
        StringBuilder page = new StringBuilder("# What `rules check` tells · `rules check` 的提示\n\n"
                + "Generated from `codes.yaml`; `mvn -pl complaint-rules-core test -Dtest=CodesTest -Ddiagnostics.update=true` "
                + "writes it anew.\n");
        Codes.all().values().forEach(kind -> {
            page.append("\n## ").append(kind.code()).append('\n');
            page.append(kind.severity() == Severity.WARNING ? "\nA warning · 提醒\n" : "");
            page.append("\n- ")
                    .append(kind.zh())
                    .append("\n- ")
                    .append(kind.en())
                    .append('\n');
            if (kind.maybeZh() != null) {
                page.append("\nMaybe · 也许\n\n- ")
                        .append(kind.maybeZh())
                        .append("\n- ")
                        .append(kind.maybeEn())
                        .append('\n');
            }
        });
        if (Boolean.getBoolean("diagnostics.update")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).hasContent(page.toString());
    }
}
