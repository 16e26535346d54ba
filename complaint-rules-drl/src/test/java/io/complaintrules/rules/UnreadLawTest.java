package io.complaintrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.engine.RuleEntry;
import io.complaintrules.law.AgeBound;
import io.complaintrules.law.Authority;
import io.complaintrules.law.Calculation;
import io.complaintrules.law.ClaimHead;
import io.complaintrules.law.Instrument;
import io.complaintrules.law.Norm;
import io.complaintrules.law.Parameter;
import io.complaintrules.law.Provision;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is loaded is read: by a rule, by an entry of the law data that speaks, or by the reading of the clocks. */
class UnreadLawTest {
    @Test
    void no_instrument_provision_or_parameter_is_loaded_and_read_by_nobody() {
        Set<String> parameters = parameters();
        Set<String> provisions = provisions(parameters);
        Set<String> instruments =
                provisions.stream().map(id -> id.replaceAll("/.*", "")).collect(Collectors.toSet());
        assertThat(Stream.of(
                                ids(BundledRules.LAW.provisions(), Provision::id, provisions),
                                ids(BundledRules.LAW.parameters(), Parameter::id, parameters),
                                ids(BundledRules.LAW.instruments(), Instrument::id, instruments))
                        .flatMap(unread -> unread)
                        .sorted())
                .as("law that nothing reads\nMaybe a rule or an entry should cite it, or it should leave the data?")
                .isEmpty();
    }

    private static <T> Stream<String> ids(Collection<T> all, Function<T, String> id, Set<String> read) {
        return all.stream().map(id).filter(one -> !read.contains(one));
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
