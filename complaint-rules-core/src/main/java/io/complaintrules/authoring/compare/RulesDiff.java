package io.complaintrules.authoring.compare;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.InvalidComplaintException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which verdicts change between two sets of rules. Immutable.
 *
 * @param compared on how many complaints
 * @param changed on how many of them something changes
 * @param groups what changes, rules first, sorted by id
 */
public record RulesDiff(int compared, int changed, List<Group> groups) {
    /** How often a smaller example is tried, over all groups. */
    private static final int TRIES = 20_000;

    /** Copies the list. */
    public RulesDiff {
        groups = List.copyOf(groups);
    }

    /**
     * One kind of change of one rule. Where a verdict changes and no rule does, as by law data alone, one part of the verdict.
     *
     * @param part {@code rule court.venue}, {@code route court}, {@code head refund} ...
     * @param change how it changes
     * @param complaints on how many complaints
     * @param outcomes on how many of them the outcome changes with it
     * @param source where the example comes from
     * @param scenario the smallest example, as a scenario file that holds with the new rules
     */
    public record Group(String part, RuleChange change, int complaints, int outcomes, String source, String scenario) {}

    /**
     * Compares. A complaint without a day of filing is filed on the day the law of the old rules was checked.
     *
     * @param before the old rules
     * @param after the new rules
     * @param samples the complaints; one that is none is passed over
     * @param done hears of each that is done, from several threads
     */
    public static RulesDiff between(RuleSet before, RuleSet after, List<Sample> samples, Consumer<Sample> done) {
        return new Comparison(
                        new Pair(before, after), before.rules().law().asOf().toString())
                .of(samples, done);
    }

    /** One comparison under way. */
    private static final class Comparison {
        private final Pair pair;
        private final String day;
        private final Map<Key, List<Integer>> found = new TreeMap<>();
        private final Set<Integer> outcomes = new HashSet<>();
        private int compared;
        private int changed;

        Comparison(Pair pair, String day) {
            this.pair = pair;
            this.day = day;
        }

        RulesDiff of(List<Sample> samples, Consumer<Sample> done) {
            IntStream.range(0, samples.size()).parallel().forEach(i -> {
                Pair.Changes changes = changes(samples.get(i));
                if (changes != null) {
                    add(i, changes);
                }
                done.accept(samples.get(i));
            });
            List<Group> groups = new ArrayList<>();
            int tries = TRIES / Math.max(1, found.size());
            found.forEach((key, at) -> groups.add(group(key, at, samples, tries)));
            return new RulesDiff(compared, changed, groups);
        }

        private Pair.@Nullable Changes changes(Sample sample) {
            try {
                Complaint complaint = sample.complaint();
                return pair.changes(complaint);
            } catch (InvalidComplaintException e) {
                return null;
            }
        }

        private synchronized void add(int at, Pair.Changes changes) {
            compared++;
            changed += changes.keys().isEmpty() ? 0 : 1;
            changes.keys().forEach(key -> found.computeIfAbsent(key, any -> new ArrayList<>())
                    .add(at));
            if (changes.outcome()) {
                outcomes.add(at);
            }
        }

        private Group group(Key key, List<Integer> at, List<Sample> samples, int tries) {
            Witness witness = new Witness(pair, key, tries);
            Sample smallest = at.stream()
                    .sorted()
                    .map(samples::get)
                    .reduce((one, other) -> other.size() < one.size() ? other : one)
                    .orElseThrow();
            Sample example = witness.shrunk(filed(smallest));
            return new Group(
                    key.part(),
                    key.change(),
                    at.size(),
                    (int) at.stream().filter(outcomes::contains).count(),
                    smallest.source(),
                    witness.scenario(example));
        }

        /** The day is said, so that the scenario does not change with the calendar. */
        private Sample filed(Sample sample) {
            Map<String, @Nullable Object> tree = new LinkedHashMap<>();
            tree.put("filedOn", day);
            tree.putAll(sample.tree());
            return new Sample(sample.source(), tree);
        }
    }
}
