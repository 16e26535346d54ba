package io.complaintrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.engine.RuleEntry;
import io.complaintrules.law.Dated;
import io.complaintrules.verdict.Governs;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every day on which the law changes has scenarios on both sides: one the day before or earlier, one from that day on, of a rule that
 * rests on what changed.
 */
class DatedLawTest {
    private static final Map<String, List<Scenario>> SCENARIOS =
            Scenario.all().stream().collect(Collectors.groupingBy(Scenario::rule));
    private static final Map<String, RuleEntry> RULES =
            BundledRules.BASE.rules().stream().collect(Collectors.toMap(RuleEntry::id, rule -> rule));

    /** A letter without its date has no day of filing that could lie before the law. */
    private static final Set<String> UNDATED = Set.of("miit-order-35/12.4");

    /** A day on which one norm or number began, or ended the day before. */
    private record Change(String id, LocalDate day) {}

    @Test
    void every_dated_provision_that_decides_has_scenarios_on_both_sides() {
        Set<String> missing = new TreeSet<>();
        BundledRules.LAW.provisions().stream()
                .flatMap(provision -> changes(provision.id(), provision.versions()))
                .forEach(change -> {
                    List<RuleEntry> resting = RULES.values().stream()
                            .filter(rule -> !rule.derives()
                                    && !UNDATED.contains(change.id())
                                    && decidedBy(rule).contains(change.id()))
                            .toList();
                    if (!resting.isEmpty() && resting.stream().noneMatch(rule -> onBothSides(rule, change.day()))) {
                        missing.add(change.id() + " " + change.day() + " "
                                + resting.stream()
                                        .map(RuleEntry::id)
                                        .sorted()
                                        .limit(2)
                                        .toList());
                    }
                });
        assertThat(missing).as("law whose change no scenario shows").isEmpty();
    }

    private static Stream<Change> changes(String id, Collection<? extends Dated> versions) {
        return versions.stream()
                .flatMap(version -> Stream.of(
                        version.from(),
                        version.to() == null ? null : version.to().plusDays(1)))
                .filter(Objects::nonNull)
                .map(day -> new Change(id, day))
                .distinct();
    }

    /** The first of a basis, with its alternatives, says whether a rule may speak. */
    private static List<String> decidedBy(RuleEntry rule) {
        return rule.basis().isEmpty() ? List.of() : rule.basis().get(0);
    }

    private static boolean onBothSides(RuleEntry rule, LocalDate day) {
        List<LocalDate> days = SCENARIOS.getOrDefault(rule.id(), List.of()).stream()
                .map(scenario -> governing(rule.governs(), scenario))
                .toList();
        return days.stream().anyMatch(one -> one.isBefore(day)) && days.stream().anyMatch(one -> !one.isBefore(day));
    }

    private static LocalDate governing(Governs governs, Scenario scenario) {
        Map<Governs, LocalDate> dates = BundledRules.dates(scenario.complaint());
        return dates.getOrDefault(governs, dates.get(Governs.FILING));
    }
}
