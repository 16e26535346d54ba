package io.complaintrules.advice;

import io.complaintrules.ComplaintRules;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.ComplaintCheck;
import io.complaintrules.verdict.Finding;
import io.complaintrules.verdict.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The plans of up to three steps that there are, by trying every set of remedies that any finding on the way names. */
final class EveryPlan {
    static final int STEPS = 3;

    private final ComplaintRules rules;
    private final Complaint complaint;
    private final Goal goal;
    private final Remedies remedies;
    private final Map<Set<String>, Tried> tried = new LinkedHashMap<>();

    private record Tried(List<Remedy> remedies, @Nullable Verdict verdict) {}

    EveryPlan(ComplaintRules rules, Complaint complaint, Goal goal) {
        this.rules = rules;
        this.complaint = complaint;
        this.goal = goal;
        this.remedies = new Remedies(complaint, rules.assess(complaint), rules.law());
    }

    /** The ids of the steps of each plan, with how far it leads. */
    Map<Set<String>, Integer> find() {
        Map<String, Remedy> pool = new LinkedHashMap<>();
        int before = -1;
        attempt(List.of(), pool);
        while (pool.size() != before) {
            before = pool.size();
            grow(List.of(), new ArrayList<>(pool.values()), 0, pool);
        }
        Map<Set<String>, Integer> plans = new LinkedHashMap<>();
        tried.forEach((ids, one) -> {
            if (!ids.isEmpty() && reaches(one) && smallest(ids, one)) {
                plans.put(ids, goal.distance(java.util.Objects.requireNonNull(one.verdict())));
            }
        });
        return plans;
    }

    private void grow(List<Remedy> taken, List<Remedy> from, int next, Map<String, Remedy> pool) {
        for (int i = next; taken.size() < STEPS && i < from.size(); i++) {
            Remedy one = from.get(i);
            if (taken.stream().noneMatch(one::clashes)) {
                List<Remedy> more = new ArrayList<>(taken);
                more.add(one);
                attempt(more, pool);
                grow(more, from, i + 1, pool);
            }
        }
    }

    private void attempt(List<Remedy> some, Map<String, Remedy> pool) {
        Set<String> ids = ids(some);
        if (tried.containsKey(ids)) {
            return;
        }
        Complaint amended = complaint;
        for (Remedy remedy : some) {
            amended = remedy.applyTo(amended);
        }
        Verdict verdict = ComplaintCheck.faultsIn(amended).isEmpty() ? rules.assess(amended) : null;
        tried.put(ids, new Tried(some, verdict));
        if (verdict != null) {
            goal.blockers(verdict).forEach(blocker -> remedies.of(blocker, verdict)
                    .forEach(remedy -> pool.putIfAbsent(remedy.how().id(), remedy)));
        }
    }

    /** Nothing is left that could be mended. */
    private boolean reaches(Tried one) {
        Verdict verdict = one.verdict();
        return verdict != null
                && goal.distance(verdict) < Integer.MAX_VALUE
                && !goal.shut(verdict)
                && goal.blockers(verdict).stream()
                        .flatMap(blocker -> remedies.of(blocker, verdict).stream())
                        .noneMatch(remedy -> fits(remedy, uncovered(remedy, one.remedies())));
    }

    /** The steps but those whose part the remedy writes as well, and more: it takes their place. */
    private static List<Remedy> uncovered(Remedy remedy, List<Remedy> taken) {
        return taken.stream()
                .filter(one -> one.writes().size() == remedy.writes().size()
                        || !remedy.writes().containsAll(one.writes()))
                .toList();
    }

    private boolean fits(Remedy remedy, List<Remedy> taken) {
        Complaint amended = complaint;
        for (Remedy one : taken) {
            amended = one.applyTo(amended);
        }
        return taken.stream().noneMatch(remedy::clashes)
                && !remedy.applyTo(amended).equals(amended)
                && ComplaintCheck.faultsIn(remedy.applyTo(amended)).isEmpty();
    }

    /** No part of it leaves as little in the way. */
    private boolean smallest(Set<String> ids, Tried one) {
        Set<String> leaves = blocking(one);
        for (Map.Entry<Set<String>, Tried> other : tried.entrySet()) {
            Verdict verdict = other.getValue().verdict();
            if (other.getKey().size() < ids.size()
                    && ids.containsAll(other.getKey())
                    && verdict != null
                    && goal.distance(verdict) < Integer.MAX_VALUE
                    && leaves.containsAll(blocking(other.getValue()))) {
                return false;
            }
        }
        return true;
    }

    private Set<String> blocking(Tried one) {
        Set<String> rules = new TreeSet<>();
        if (one.verdict() != null) {
            goal.blockers(one.verdict()).stream().map(Finding::rule).forEach(rules::add);
        }
        return rules;
    }

    static Set<String> ids(List<Remedy> some) {
        Set<String> ids = new HashSet<>();
        some.forEach(one -> ids.add(one.how().id()));
        return ids;
    }
}
