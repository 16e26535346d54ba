package io.complaintrules.examples.jars;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassPathIT {
    /** What the README names: enough as long as no rule joins facts. */
    private static final String[] FEW = {
        "complaint-rules-core", "complaint-rules-drl", "drools-canonical-model", "drools-model-compiler", "drools-util"
    };

    @TempDir
    private Path folder;

    @Test
    void the_rules_are_found_from_every_thread() throws IOException {
        assertRuns(run(Jars.all().toList(), "json"));
    }

    @Test
    void few_jars_are_enough_while_no_rule_joins_facts() throws IOException {
        assertThat(Path.of("../complaint-rules-drl/src/test/resources/joining-rules.txt"))
                .content()
                .doesNotContainPattern("(?m)^[a-z]");
        assertRuns(run(Jars.named(FEW)));
    }

    @Test
    void what_the_readme_says_of_the_jars_is_what_is_tested() throws IOException {
        for (String jar : FEW) {
            assertThat(Path.of("../README.md")).content().contains("`" + jar + "`");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "drools-canonical-model, org.drools:drools-canonical-model",
        "drools-model-compiler, org.drools:drools-model-compiler",
        "drools-util, org.drools:drools-util",
        "complaint-rules-drl, complaint-rules-drl"
    })
    void the_error_for_a_missing_jar_says_which_to_add(String missing, String told) throws IOException {
        List<Path> jars = new ArrayList<>(Jars.named(FEW));
        jars.removeIf(jar -> Jars.name(jar).startsWith(missing));
        Program program = run(jars);
        assertThat(program.code()).isNotZero();
        assertThat(program.out()).anyMatch(line -> line.startsWith("Maybe ") && line.contains(told));
    }

    @ParameterizedTest
    @CsvSource({
        "drools-model-codegen, org.drools:drools-model-codegen",
        "aho-corasick, com.hankcs:aho-corasick-double-array-trie",
        "snakeyaml-engine, org.snakeyaml:snakeyaml-engine"
    })
    void so_does_the_error_for_a_jar_that_only_a_folder_of_rules_needs(String missing, String told) throws IOException {
        List<Path> jars =
                Jars.all().filter(jar -> !Jars.name(jar).startsWith(missing)).toList();
        Path source = Files.createDirectories(folder.resolve("src")).resolve("Own.java");
        Files.writeString(
                source,
                "class Own { public static void main(String[] a) {"
                        + " io.complaintrules.ComplaintRules.builder().folder(java.nio.file.Path.of(a[0])).build(); } }");
        Program program = Program.java(List.of(
                "-cp",
                Program.path(jars),
                source.toString(),
                changed(Path.of("../complaint-rules-drl")).toString()));
        assertThat(program.code()).isNotZero();
        assertThat(program.out()).anyMatch(line -> line.startsWith("Maybe ") && line.contains(told));
    }

    /** A copy in which one file of rules is spelled differently: rules that are the same are not compiled again. */
    private Path changed(Path bundled) throws IOException {
        Path own = folder.resolve("own");
        for (String part : List.of("rules", "law", "lexicon")) {
            try (Stream<Path> files = Files.walk(bundled.resolve(part))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path copy = own.resolve(bundled.relativize(file));
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
        Path court = own.resolve("rules/court.drl");
        Files.writeString(court, Files.readString(court).replace("Case( ", "Case(  "));
        return own;
    }

    @Test
    void signed_jars_run() throws IOException {
        Path store = folder.resolve("keys");
        assertDone(
                "keytool",
                "-genkeypair",
                "-keystore",
                store.toString(),
                "-storepass",
                "secret",
                "-alias",
                "signer",
                "-keyalg",
                "EC",
                "-dname",
                "CN=signer");
        List<Path> jars = new ArrayList<>();
        for (Path jar : Jars.all().toList()) {
            Path copy = Files.copy(jar, folder.resolve(Jars.name(jar) + ".jar"));
            jars.add(copy);
            if (Jars.name(jar).startsWith("complaint-rules")) {
                assertDone(
                        "jarsigner", "-keystore", store.toString(), "-storepass", "secret", copy.toString(), "signer");
            }
        }
        assertRuns(run(jars));
    }

    private static void assertDone(String program, String... words) throws IOException {
        Program done = Program.jdk(Program.home(), program, List.of(words));
        assertThat(done.code()).as(done.toString()).isZero();
    }

    private Program run(List<Path> jars, String... words) throws IOException {
        List<Path> path = Stream.concat(Stream.of(Application.classes(folder)), jars.stream())
                .toList();
        return Program.java(Stream.concat(Stream.of("-cp", Program.path(path), Application.MAIN), Stream.of(words))
                .toList());
    }

    static void assertRuns(Program program) {
        assertThat(program.code()).as(program.toString()).isZero();
        assertThat(program.out()).hasSizeGreaterThanOrEqualTo(Application.LINES);
        assertThat(program.out().subList(0, Application.LINES))
                .as(program.toString())
                .containsOnly("ASK");
    }
}
