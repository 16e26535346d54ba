package io.complaintrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.law.ClaimHead;
import io.complaintrules.law.Norm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Law of which nobody knows since when it holds informs, and settles no head of claim. */
class UnknownStartTest {
    private static final Pattern RULE = Pattern.compile("(?ms)^rule \"([^\"]+)\"(.*?)^end$");
    private static final Pattern BASIS = Pattern.compile("@basis\\( \"([^\"]*)\" \\)");

    @Test
    void no_rule_on_a_provision_of_unknown_start_opens_or_closes_a_head() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("rules"))) {
            assertThat(files.flatMap(file -> RULE.matcher(read(file)).results())
                            .filter(rule -> rule.group(2).matches("(?s).*[.](opens|closes|leavesOpen)\\( [$]claim.*"))
                            .filter(rule -> BASIS.matcher(rule.group(2))
                                    .results()
                                    .anyMatch(basis -> restsOnUnknownStart(Norm.basis(basis.group(1)))))
                            .map(rule -> rule.group(1)))
                    .isEmpty();
        }
    }

    @Test
    void no_head_rests_on_a_provision_of_unknown_start() {
        assertThat(BundledRules.LAW.heads())
                .extracting(ClaimHead::burden)
                .filteredOn(Objects::nonNull)
                .noneMatch(norm -> restsOnUnknownStart(norm.basis()));
    }

    /** The first of a basis, with its alternatives, decides. */
    private static boolean restsOnUnknownStart(List<List<String>> basis) {
        return basis.stream()
                .limit(1)
                .flatMap(List::stream)
                .anyMatch(id ->
                        BundledRules.LAW.provision(id).versions().stream().anyMatch(version -> version.from() == null));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
