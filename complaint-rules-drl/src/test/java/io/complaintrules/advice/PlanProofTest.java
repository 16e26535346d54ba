package io.complaintrules.advice;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.ComplaintRules;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.ComplaintCheck;
import io.complaintrules.verdict.Finding;
import io.complaintrules.verdict.Status;
import io.complaintrules.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every plan does what it says, has no needless step, and none that is smaller is missed. */
class PlanProofTest {
    private static final ComplaintRules RULES = ComplaintRules.standard();
    private static final int COUNT = Integer.getInteger("plans.count", 120);
    private static final int STEP = Integer.getInteger("plans.step", 400);
    private static final int SHOWN = 5;

    private final List<String> broken = new ArrayList<>();
    private final List<String> needless = new ArrayList<>();
    private final List<String> missed = new ArrayList<>();
    private int plans;

    @Test
    void plans_hold_are_smallest_and_none_is_missed() {
        prove(Generated.some(COUNT, 14));
    }

    @Test
    void and_so_they_are_wherever_admissibility_can_stand() {
        prove(Finite.oneIn(STEP, 14));
    }

    private void prove(List<Complaint> complaints) {
        for (Complaint complaint : complaints) {
            Advice advice = RULES.advise(complaint);
            assertThat(advice.complete()).isTrue();
            String body = advice.body();
            if (body != null && advice.verdict().outcome().status() != Status.REDIRECT) {
                check(complaint, new Goal.Body(body), advice.plans());
            }
            advice.claims().forEach((head, some) -> check(complaint, new Goal.Head(head), some));
        }
        System.out.println("plans: " + complaints.size() + " complaints, " + plans + " plans, " + broken.size()
                + " broken, " + needless.size() + " with a needless step, " + missed.size() + " missed");
        assertThat(shown(broken)).as("broken promises").isEmpty();
        assertThat(shown(needless)).as("needless steps").isEmpty();
        assertThat(shown(missed)).as("missed plans").isEmpty();
        assertThat(plans).isGreaterThan(complaints.size() / 2);
    }

    private static List<String> shown(List<String> all) {
        return all.subList(0, Math.min(SHOWN, all.size()));
    }

    private void check(Complaint complaint, Goal goal, List<Plan> offered) {
        Verdict before = RULES.assess(complaint);
        for (Plan plan : offered) {
            plans++;
            List<Remedy> steps = plan.steps().stream().map(Plan.Step::remedy).toList();
            Verdict after = RULES.assess(applied(complaint, steps));
            if (goal.distance(after) != goal.distance(plan.after())
                    || goal.distance(after) > goal.distance(before)
                    || !blocking(goal, after).equals(blocking(goal, plan.after()))) {
                broken.add(plan + " of " + complaint.matters());
            }
            for (Remedy step : steps) {
                Complaint without = applied(
                        complaint, steps.stream().filter(one -> one != step).toList());
                if (ComplaintCheck.faultsIn(without).isEmpty()) {
                    Verdict less = RULES.assess(without);
                    if (goal.distance(less) < Integer.MAX_VALUE
                            && blocking(goal, after).containsAll(blocking(goal, less))) {
                        needless.add(step.how().id() + " of " + plan);
                    }
                }
            }
        }
        Map<Set<String>, Integer> all = new EveryPlan(RULES, complaint, goal).find();
        int nearest = all.values().stream().mapToInt(one -> one).min().orElse(Integer.MAX_VALUE);
        int offers = offered.stream()
                .mapToInt(plan -> goal.distance(plan.after()))
                .min()
                .orElse(goal.distance(before));
        Set<Set<String>> known = new java.util.HashSet<>();
        offered.forEach(plan -> known.add(
                EveryPlan.ids(plan.steps().stream().map(Plan.Step::remedy).toList())));
        all.forEach((ids, distance) -> {
            if (distance == nearest && nearest <= offers && !known.contains(ids)) {
                missed.add(ids + " -> " + distance + " of " + complaint.matters() + ", offered " + offered);
            }
        });
    }

    private static Complaint applied(Complaint complaint, List<Remedy> steps) {
        Complaint amended = complaint;
        for (Remedy step : steps) {
            amended = step.applyTo(amended);
        }
        return amended;
    }

    private static Set<String> blocking(Goal goal, Verdict verdict) {
        Set<String> rules = new TreeSet<>();
        goal.blockers(verdict).stream().map(Finding::rule).forEach(rules::add);
        return rules;
    }
}
