package io.complaintrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.law.Authority;
import io.complaintrules.law.ClaimHead;
import io.complaintrules.law.Family;
import io.complaintrules.law.MatterClass;
import io.complaintrules.law.Parameter;
import io.complaintrules.law.Provision;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Law is data: no class of the library names a body, a family, a matter, a head of claim, a provision or a parameter. */
class NoIdInJavaTest {
    private static final Path CORE = Path.of("../complaint-rules-core/src/main/java");
    private static final Path RULES = Path.of("src/main/java");
    private static final Pattern TEXT = Pattern.compile("\"([a-z0-9/.-]+)\"");

    /** Words that are also ids, where they mean something else. */
    private static final Map<String, Set<String>> ALLOWED = Map.of(
            "StatementReader.java",
            Set.of("refund"), // what a phrase of the lexicon asks for
            "Categories.java",
            Set.of("crime", "refund"), // a category of the lexicon, and what a phrase of it asks for
            "RespondentRecords.java",
            Set.of("company"), // what kind of entry a name belongs to
            "MentionContext.java",
            Set.of("crime"), // a category of the lexicon
            "ExhibitNames.java",
            Set.of("content")); // an English word

    @Test
    void no_class_names_a_body_a_family_a_matter_a_head_a_provision_or_a_parameter() {
        assertThat(Stream.of(CORE, RULES)
                        .flatMap(NoIdInJavaTest::files)
                        .flatMap(NoIdInJavaTest::named)
                        .toList())
                .as("ids in main Java\nMaybe what they decide belongs into law/*.yaml?")
                .isEmpty();
    }

    private static Stream<String> named(Path file) {
        String name = String.valueOf(file.getFileName());
        return TEXT.matcher(read(file))
                .results()
                .map((MatchResult found) -> found.group(1))
                .filter(ids()::contains)
                .filter(id -> !ALLOWED.getOrDefault(name, Set.of()).contains(id))
                .map(id -> name + " names " + id);
    }

    private static Set<String> ids() {
        return Stream.of(
                        BundledRules.LAW.authorities().stream().map(Authority::id),
                        BundledRules.LAW.families().stream().map(Family::id),
                        BundledRules.LAW.matters().stream().map(MatterClass::id),
                        BundledRules.LAW.provisions().stream().map(Provision::id),
                        BundledRules.LAW.heads().stream().map(ClaimHead::id),
                        BundledRules.LAW.parameters().stream().map(Parameter::id))
                .flatMap(ids -> ids)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Path> files(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
