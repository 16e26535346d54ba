package io.complaintrules.advice;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.ComplaintCheck;
import io.complaintrules.law.LawBook;
import io.complaintrules.verdict.Finding;
import io.complaintrules.verdict.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the smallest sets of remedies that leave nothing in the way but what cannot be mended. Each finding in the way names what would
 * remove it: a plan has to hit every one of them. The search grows sets only by remedies of a finding that still stands when the set has
 * been tried (a tree of hitting sets), takes at once all that have no alternative, and leaves what only has to be typed in to the end,
 * where one trial shows how much of it is still needed.
 */
final class PlanSearch {
    private static final int LIMIT = 200;

    private final Complaint complaint;
    private final Verdict before;
    private final LocalDate filedOn;
    private final Remedies remedies;
    private final Goal goal;
    private final BiFunction<Complaint, LocalDate, Verdict> assess;
    private final Map<Set<String>, Trial> tried = new HashMap<>();
    private final Map<Set<String>, Trial> found = new LinkedHashMap<>();
    private final Map<String, Set<String>> answered = new HashMap<>();
    private boolean complete = true;

    PlanSearch(
            Complaint complaint,
            Verdict before,
            LocalDate filedOn,
            LawBook law,
            Goal goal,
            BiFunction<Complaint, LocalDate, Verdict> assess) {
        this.complaint = complaint;
        this.before = before;
        this.filedOn = filedOn;
        this.remedies = new Remedies(complaint, before, law);
        this.goal = goal;
        this.assess = assess;
    }

    /** A set of remedies and what came of it; {@code verdict} null where the complaint cannot be so. */
    private record Trial(List<Remedy> remedies, @Nullable Complaint complaint, @Nullable Verdict verdict) {}

    boolean complete() {
        return complete;
    }

    /** The plans with the best outcome, least effort first; {@code first} are steps that each of them takes. */
    List<Plan> plans(List<Remedy> first) {
        PriorityQueue<List<Remedy>> open =
                new PriorityQueue<>(Comparator.comparingInt(PlanSearch::days).thenComparingInt(List::size));
        Set<Set<String>> seen = new HashSet<>();
        open.add(first);
        while (!open.isEmpty()) {
            List<Remedy> choices = open.poll();
            if (!seen.add(ids(choices))) {
                continue;
            }
            if (seen.size() > LIMIT) {
                complete = false;
                break;
            }
            grow(choices, open);
        }
        return best();
    }

    private void grow(List<Remedy> choices, PriorityQueue<List<Remedy>> open) {
        Trial trial = attempt(choices);
        if (trial.verdict() == null || goal.distance(trial.verdict()) == Integer.MAX_VALUE) {
            return;
        }
        List<List<Remedy>> left = left(trial.verdict(), choices, false);
        if (left.isEmpty()) {
            finish(choices, open);
            return;
        }
        List<Remedy> forced = new ArrayList<>(choices);
        for (List<Remedy> one : left) {
            if (one.size() == 1 && fits(one.get(0), forced)) {
                forced.add(one.get(0));
            }
        }
        if (forced.size() > choices.size()) {
            open.add(forced);
            return;
        }
        for (Remedy remedy : left.get(0)) {
            List<Remedy> grown = new ArrayList<>(choices);
            grown.add(remedy);
            open.add(grown);
        }
    }

    /** Adds what only has to be typed in, as far as it is still needed. */
    private void finish(List<Remedy> choices, PriorityQueue<List<Remedy>> open) {
        Trial trial = attempt(choices);
        List<Remedy> all = new ArrayList<>(choices);
        boolean more = true;
        while (more && trial.verdict() != null) {
            more = false;
            for (List<Remedy> one : left(trial.verdict(), all, true)) {
                if (fits(one.get(0), all)) {
                    all.add(one.get(0));
                    more = true;
                }
            }
            trial = more ? attempt(all) : trial;
        }
        if (trial.verdict() == null) {
            return;
        }
        if (!left(trial.verdict(), all, false).isEmpty()) {
            open.add(all);
            return;
        }
        if (all.isEmpty()) {
            return;
        }
        List<List<Remedy>> smaller = smaller(trial.verdict(), choices);
        if (smaller.isEmpty()) {
            found.put(ids(all), trial);
        } else {
            open.addAll(smaller);
        }
    }

    /** The choices without one that they can do without: with the others nothing is in the way that would not be with all of them. */
    private List<List<Remedy>> smaller(Verdict after, List<Remedy> choices) {
        Set<String> leaves = blocking(after);
        List<List<Remedy>> smaller = new ArrayList<>();
        for (Remedy choice : choices) {
            List<Remedy> others =
                    choices.stream().filter(other -> other != choice).toList();
            Verdict without =
                    choice instanceof Remedy.ChooseBody ? null : attempt(others).verdict();
            if (without != null && goal.distance(without) < Integer.MAX_VALUE && leavesNoMore(without, leaves)) {
                smaller.add(others);
            }
        }
        return smaller;
    }

    /** For each finding in the way what could still be tried; of the last kind, or of all others. */
    private List<List<Remedy>> left(Verdict verdict, List<Remedy> taken, boolean last) {
        List<List<Remedy>> left = new ArrayList<>();
        for (Finding blocker : goal.blockers(verdict)) {
            List<Remedy> all = remedies.of(blocker, verdict);
            all.forEach(one -> answered.computeIfAbsent(id(one), ignored -> new TreeSet<>())
                    .add(blocker.rule()));
            List<Remedy> fitting = all.stream().filter(one -> fits(one, taken)).toList();
            if (!fitting.isEmpty() && fitting.stream().allMatch(PlanSearch::isLast) == last) {
                left.add(fitting);
            }
        }
        return left;
    }

    /** What is typed in and rests on nothing removes its own finding and no other. */
    private static boolean isLast(Remedy remedy) {
        return remedy.how().typing() && !remedy.how().rests() && !(remedy instanceof Remedy.DropClaim);
    }

    /** It writes something, nothing that is written already, and with it the complaint can still be so. */
    private boolean fits(Remedy remedy, List<Remedy> taken) {
        if (taken.stream().anyMatch(one -> one.clashes(remedy))) {
            return false;
        }
        Complaint before = amended(taken);
        Complaint after = remedy.applyTo(before);
        return !after.equals(before) && ComplaintCheck.faultsIn(after).isEmpty();
    }

    private Complaint amended(List<Remedy> some) {
        Complaint amended = complaint;
        for (Remedy remedy : some) {
            amended = remedy.applyTo(amended);
        }
        return amended;
    }

    private Trial attempt(List<Remedy> some) {
        return tried.computeIfAbsent(ids(some), ignored -> trial(some));
    }

    private Trial trial(List<Remedy> some) {
        if (some.isEmpty()) {
            return new Trial(some, complaint, before);
        }
        Complaint amended = amended(some);
        if (amended.equals(complaint) || !ComplaintCheck.faultsIn(amended).isEmpty()) {
            return new Trial(some, null, null);
        }
        return new Trial(some, amended, assess.apply(amended, day(amended)));
    }

    /** The day on which a complaint is filed. */
    private LocalDate day(Complaint amended) {
        return amended.filedOn() == null ? filedOn : amended.filedOn();
    }

    private List<Plan> best() {
        int nearest = found.values().stream().mapToInt(this::distance).min().orElse(Integer.MAX_VALUE);
        List<Plan> plans = new ArrayList<>();
        List<Set<String>> kept = new ArrayList<>();
        found.values().stream()
                .filter(one -> distance(one) == nearest && helps(one))
                .sorted(Comparator.comparingInt((Trial one) -> one.remedies().size()))
                .forEach(one -> {
                    Set<String> ids = ids(one.remedies());
                    if (kept.stream().noneMatch(ids::containsAll)) {
                        kept.add(ids);
                        plans.add(plan(one));
                    }
                });
        plans.sort(Comparator.comparingInt(Plan::days)
                .thenComparingInt(plan -> plan.doing().size())
                .thenComparingInt(plan -> plan.steps().size()));
        return plans;
    }

    private int distance(Trial trial) {
        return trial.verdict() == null ? Integer.MAX_VALUE : goal.distance(trial.verdict());
    }

    /** Nearer than before, or fewer findings in the way; what leads to a shut door helps nobody. */
    private boolean helps(Trial trial) {
        Verdict after = trial.verdict();
        return after != null
                && !goal.shut(after)
                && (goal.distance(after) < goal.distance(before)
                        || (goal.distance(after) == goal.distance(before)
                                && blocking(before).size() > blocking(after).size()));
    }

    private Set<String> blocking(Verdict verdict) {
        Set<String> rules = new TreeSet<>();
        goal.blockers(verdict).forEach(one -> rules.add(one.rule()));
        return rules;
    }

    private boolean leavesNoMore(Verdict without, Set<String> leaves) {
        return goal.blockers(without).stream()
                .filter(blocker -> !leaves.contains(blocker.rule()))
                .allMatch(blocker -> remedies.of(blocker, without).stream().anyMatch(PlanSearch::isLast));
    }

    private Plan plan(Trial trial) {
        Verdict after = Objects.requireNonNull(trial.verdict());
        Complaint amended = Objects.requireNonNull(trial.complaint());
        List<Plan.Step> steps = new ArrayList<>();
        for (Remedy remedy : trial.remedies()) {
            Set<String> answers = answered.getOrDefault(id(remedy), new TreeSet<>());
            steps.add(new Plan.Step(remedy, List.copyOf(answers)));
        }
        return new Plan(steps, amended, after, day(amended));
    }

    private static int days(List<Remedy> some) {
        return some.stream().mapToInt(one -> one.how().days()).sum();
    }

    private static Set<String> ids(List<Remedy> some) {
        Set<String> ids = new TreeSet<>();
        some.forEach(one -> ids.add(id(one)));
        return ids;
    }

    private static String id(Remedy remedy) {
        return remedy.how().id() + "@" + remedy.writes();
    }
}
