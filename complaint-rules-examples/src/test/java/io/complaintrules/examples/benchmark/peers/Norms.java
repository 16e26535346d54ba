package io.complaintrules.examples.benchmark.peers;

import io.complaintrules.engine.RuleBase;
import io.complaintrules.engine.RuleEntry;
import io.complaintrules.rules.StandardRules;
import io.complaintrules.verdict.Because;
import io.complaintrules.verdict.GoverningLaw;
import io.complaintrules.verdict.Governs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The table of norms that every engine gets: those bundled rules that compare fields of the case with constants
 * and whose law is in force. */
final class Norms {
    private static final int MOST_CONDITIONS = 3;

    private Norms() {}

    static List<Norm> ofTheRules() {
        GoverningLaw law = Library.today();
        return RuleBase.load(StandardRules.class.getClassLoader()).rules().stream()
                .filter(rule -> law.cite(rule.basis(), Governs.FILING) != null)
                .map(Norms::of)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Norm::id))
                .toList();
    }

    private static @Nullable Norm of(RuleEntry rule) {
        List<Because> asked = rule.because();
        if (rule.area() == null || !rule.hasWords() || rule.message().zh().contains("{") || asked.size() != 1) {
            return null;
        }
        List<Condition> conditions = Stream.of(asked.get(0).condition().split(", (?![^(]*\\))"))
                .map(Condition::parse)
                .filter(Objects::nonNull)
                .toList();
        boolean all = asked.get(0)
                .condition()
                .equals(conditions.stream().map(Condition::text).collect(Collectors.joining(", ")));
        if (!asked.get(0).fact().equals("Case") || !all) {
            return null;
        }
        return new Norm(
                rule.id(),
                rule.area(),
                rule.effect(),
                String.join(", ", rule.routes()),
                Objects.requireNonNullElse(rule.asks(), ""),
                rule.basis().stream().map(one -> String.join(" | ", one)).collect(Collectors.joining(", ")),
                rule.message().zh(),
                rule.message().en(),
                conditions);
    }

    /** Norms that ask what these ask, in other combinations: as many as one likes, always the same. */
    static List<Norm> grown(List<Norm> from, int count) {
        Random random = new Random(count);
        List<Condition> asked = from.stream()
                .flatMap(norm -> norm.conditions().stream())
                .distinct()
                .toList();
        Set<Set<String>> known = new HashSet<>();
        List<Norm> grown = new ArrayList<>();
        while (grown.size() < count) {
            List<Condition> some = Stream.generate(() -> asked.get(random.nextInt(asked.size())))
                    .limit(2 + random.nextInt(MOST_CONDITIONS - 1))
                    .toList();
            Set<String> fields = some.stream().map(Condition::field).collect(Collectors.toSet());
            Set<String> texts = some.stream().map(Condition::text).collect(Collectors.toSet());
            if (fields.size() == some.size() && known.add(texts)) {
                Norm like = from.get(random.nextInt(from.size()));
                grown.add(like.as("grown.norm-" + grown.size(), some));
            }
        }
        return grown;
    }

    static List<Norm> read(Path file) {
        try {
            return Files.readAllLines(file).stream().map(Norm::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
