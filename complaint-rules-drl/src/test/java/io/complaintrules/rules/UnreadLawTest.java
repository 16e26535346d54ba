package io.complaintrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.engine.RuleEntry;
import io.complaintrules.law.AgeBound;
import io.complaintrules.law.Authority;
import io.complaintrules.law.Calculation;
import io.complaintrules.law.ClaimHead;
import io.complaintrules.law.Norm;
import io.complaintrules.law.Parameter;
import io.complaintrules.law.Provision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is loaded is read: by a rule, by an entry of the law data that speaks, or by the reading of the clocks. */
class UnreadLawTest {
    private static final Path FROZEN = Path.of("src/test/resources/unread-law.txt");

    /** The list may only shrink. */
    private static final int MOST = 286;

    @Test
    void no_provision_and_no_parameter_is_loaded_and_read_by_nobody() throws IOException {
        Set<String> parameters = parameters();
        Set<String> provisions = provisions(parameters);
        List<String> unread = Stream.concat(
                        BundledRules.LAW.provisions().stream()
                                .map(Provision::id)
                                .filter(id -> !provisions.contains(id)),
                        BundledRules.LAW.parameters().stream()
                                .map(Parameter::id)
                                .filter(id -> !parameters.contains(id)))
                .sorted()
                .toList();
        if (Boolean.getBoolean("unread.update")) {
            Files.write(FROZEN, unread);
        }
        assertThat(unread)
                .as(
                        "law that nothing reads\nMaybe a rule or an entry should cite it, or it should leave the data, or the list?")
                .isEqualTo(Files.readAllLines(FROZEN))
                .hasSizeLessThanOrEqualTo(MOST);
    }

    private static Set<String> parameters() {
        Set<String> read = keys("parameter");
        BundledRules.LAW.authorities().stream()
                .map(Authority::decides)
                .filter(Objects::nonNull)
                .forEach(read::add);
        BundledRules.LAW.ages().stream().map(AgeBound::below).forEach(read::add);
        BundledRules.LAW.heads().stream()
                .flatMap(head -> head.formula().stream())
                .map(Calculation::of)
                .flatMap(of -> of.values().stream())
                .forEach(read::addAll);
        BundledRules.LAW.parameters().stream()
                .filter(parameter -> parameter.clock() != null)
                .map(Parameter::id)
                .forEach(read::add);
        return read;
    }

    private static Set<String> provisions(Set<String> parameters) {
        Set<String> read = keys("provision");
        BundledRules.BASE.rules().forEach(rule -> rule.basis().forEach(read::addAll));
        BundledRules.LAW.parameters().stream()
                .filter(parameter -> parameters.contains(parameter.id()))
                .flatMap(parameter -> parameter.values().stream())
                .forEach(value -> read.add(value.provision()));
        BundledRules.LAW.authorities().stream()
                .flatMap(body -> body.norms().stream())
                .map(Norm::basis)
                .forEach(basis -> basis.forEach(read::addAll));
        BundledRules.LAW.heads().stream()
                .map(ClaimHead::burden)
                .filter(Objects::nonNull)
                .forEach(norm -> norm.basis().forEach(read::addAll));
        BundledRules.LAW.questions().forEach(field -> add(field.provision(), read));
        BundledRules.LAW.evidenceKinds().forEach(kind -> add(kind.provision(), read));
        return read;
    }

    private static void add(String id, Collection<String> into) {
        if (id != null) {
            into.add(id);
        }
    }

    private static Set<String> keys(String kind) {
        return BundledRules.BASE.rules().stream()
                .map(RuleEntry::keys)
                .flatMap(List::stream)
                .filter(key -> key.kind().equals(kind))
                .map(RuleEntry.Key::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
