package io.complaintrules.authoring.compare;

import io.complaintrules.authoring.Diagnostics;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.engine.Findings;
import io.complaintrules.engine.drl.CheckedRule;
import io.complaintrules.engine.drl.RuleSources;
import io.complaintrules.json.ComplaintJson;
import io.complaintrules.law.LawBook;
import io.complaintrules.law.Parameter;
import io.complaintrules.testing.MergePatch;
import io.complaintrules.testing.RuleSpeaks;
import io.complaintrules.testing.SampleComplaints;
import io.complaintrules.testing.Scenario;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbered complaints: those of the scenarios, changed in a few places. Immutable and thread-safe. */
final class Space {
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.-])[0-9]{1,6}(?![\\w.-])");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

    /** A change of a complaint that is filed on a day. */
    private interface Change extends Function<LocalDate, Map<String, @Nullable Object>> {}

    private final List<Map<String, @Nullable Object>> bases;
    private final List<Change> all = new ArrayList<>();
    private final List<Change> near = new ArrayList<>();
    private final LocalDate day;

    Space(RuleSet before, RuleSet after) {
        day = before.rules().law().asOf();
        LinkedHashSet<Map<String, @Nullable Object>> bases = new LinkedHashSet<>();
        for (Complaint one : List.of(
                SampleComplaints.chargeDispute(), SampleComplaints.notYetComplained(), SampleComplaints.accountBan())) {
            bases.add(Samples.tree(ComplaintJson.write(one)));
        }
        List<Scenario> scenarios = new ArrayList<>(before.scenarios());
        scenarios.addAll(after.scenarios());
        Set<String> differing = new TreeSet<>();
        Set<String> words = new TreeSet<>();
        Set<BigDecimal> numbers = new TreeSet<>();
        differing(before, after, differing, words, numbers);
        for (Scenario scenario : scenarios) {
            bases.add(scenario.base());
            boolean close = scenario.expectation() instanceof RuleSpeaks speaks && differing.contains(speaks.rule());
            add(close, scenario.change());
            scenario.change().forEach((name, value) -> add(close, pair(name, value)));
        }
        this.bases = List.copyOf(bases);
        choices();
        law(before.rules().law(), after.rules().law(), words, numbers);
    }

    Map<String, @Nullable Object> at(long number) {
        SplittableRandom random = new SplittableRandom(number);
        Map<String, @Nullable Object> complaint = bases.get(random.nextInt(bases.size()));
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes; i++) {
            List<Change> from = !near.isEmpty() && random.nextBoolean() ? near : all;
            complaint = MergePatch.merged(
                    complaint, from.get(random.nextInt(from.size())).apply(filedOn(complaint)));
        }
        return complaint;
    }

    private LocalDate filedOn(Map<String, @Nullable Object> complaint) {
        Object said = complaint.get("filedOn");
        return said == null ? day : LocalDate.parse(said.toString());
    }

    private void add(boolean close, Map<String, @Nullable Object> change) {
        (close ? near : all).add(filedOn -> change);
    }

    private static Map<String, @Nullable Object> pair(String name, @Nullable Object value) {
        Map<String, @Nullable Object> pair = new TreeMap<>();
        pair.put(name, value);
        return pair;
    }

    /** Each value of each enum, yes and no, and each part left out. */
    private void choices() {
        for (RecordComponent part : Complaint.class.getRecordComponents()) {
            add(false, pair(part.getName(), null));
            if (part.getType().isRecord()) {
                for (RecordComponent field : part.getType().getRecordComponents()) {
                    for (Object value : values(field.getType())) {
                        add(false, pair(part.getName(), pair(field.getName(), value)));
                    }
                }
            }
        }
    }

    private static List<Object> values(Class<?> type) {
        if (type == Boolean.class) {
            return List.of(true, false);
        }
        List<Object> names = new ArrayList<>();
        if (type.isEnum()) {
            for (Object one : type.getEnumConstants()) {
                names.add(((Enum<?>) one).name());
            }
        }
        return names;
    }

    /** Rules that are not alike, and the words and numbers of their conditions. */
    private static void differing(
            RuleSet before, RuleSet after, Set<String> rules, Set<String> words, Set<BigDecimal> numbers) {
        Map<String, String> old = texts(before);
        Map<String, String> young = texts(after);
        rules.addAll(old.keySet());
        rules.addAll(young.keySet());
        rules.removeIf(rule -> Objects.equals(old.get(rule), young.get(rule)));
        for (String rule : rules) {
            String both = old.getOrDefault(rule, "") + " " + young.getOrDefault(rule, "");
            QUOTED.matcher(both).results().forEach(quoted -> words.add(quoted.group(1)));
            NUMBER.matcher(both)
                    .results()
                    .map(MatchResult::group)
                    .map(BigDecimal::new)
                    .forEach(numbers::add);
        }
    }

    private static Map<String, String> texts(RuleSet set) {
        Map<String, String> texts = new TreeMap<>();
        for (CheckedRule rule : RuleSources.layered(set.layers(), Findings.class, new Diagnostics())
                .rules()) {
            texts.put(
                    rule.id(),
                    rule.logic() + rule.said("effect") + rule.said("route") + rule.said("basis") + rule.said("zh"));
        }
        return texts;
    }

    /** What the law data add: matters, what they ask, and every day and sum at which the law draws a line. */
    private void law(LawBook before, LawBook after, Set<String> words, Set<BigDecimal> numbers) {
        for (LawBook law : List.of(before, after)) {
            law.ids("matter").forEach(id -> add(words.contains(id), pair("matters", List.of(id))));
            law.ids("field").stream()
                    .filter(path -> path.startsWith("circumstances."))
                    .forEach(path -> List.of(true, false).forEach(value -> field(words, path, value)));
        }
        Set<BigDecimal> sums = new TreeSet<>(numbers);
        Map<String, Parameter> old = new TreeMap<>();
        before.parameters().forEach(one -> old.put(one.id(), one));
        for (Parameter one : after.parameters()) {
            Parameter was = old.remove(one.id());
            lines(one, !one.equals(was), sums);
            if (was != null && !was.equals(one)) {
                lines(was, true, sums);
            }
        }
        old.values().forEach(gone -> lines(gone, true, sums));
        for (BigDecimal sum : sums) {
            boolean close = numbers.contains(sum);
            for (BigDecimal by : List.of(BigDecimal.ONE, BigDecimal.ZERO, BigDecimal.ONE.negate())) {
                BigDecimal value = sum.add(by);
                after.ids("field").stream()
                        .filter(path -> path.startsWith("figures."))
                        .forEach(path ->
                                add(close && words.contains(last(path)), pair("figures", pair(last(path), value))));
                add(close, pair("transaction", pair("paid", value)));
            }
            for (int by = -1; by <= 1; by++) {
                Period back = Period.ofDays(sum.intValue() + by);
                if (close) {
                    days(true, back);
                }
            }
        }
    }

    private void field(Set<String> words, String path, Object value) {
        add(words.contains(last(path)), pair("circumstances", pair(last(path), value)));
    }

    private static String last(String path) {
        return path.substring(path.indexOf('.') + 1);
    }

    private void lines(Parameter parameter, boolean close, Set<BigDecimal> sums) {
        for (Parameter.Value value : parameter.values()) {
            int amount = value.amount().intValue();
            Period back =
                    switch (parameter.unit()) {
                        case DAYS, WORKING_DAYS -> Period.ofDays(amount);
                        case MONTHS -> Period.ofMonths(amount);
                        case YEARS -> Period.ofYears(amount);
                        default -> Period.ZERO;
                    };
            if (back.isZero()) {
                sums.add(value.amount());
            } else {
                for (int by = -1; by <= 1; by++) {
                    days(close, back.plusDays(by));
                }
            }
        }
    }

    /** Each day of a complaint, so long before it is filed. */
    private void days(boolean close, Period back) {
        for (RecordComponent part : Complaint.class.getRecordComponents()) {
            if (part.getType().isRecord()) {
                for (RecordComponent field : part.getType().getRecordComponents()) {
                    if (field.getType() == LocalDate.class) {
                        (close ? near : all)
                                .add(filedOn -> pair(
                                        part.getName(),
                                        pair(
                                                field.getName(),
                                                filedOn.minus(back).toString())));
                    }
                }
            }
        }
    }
}
