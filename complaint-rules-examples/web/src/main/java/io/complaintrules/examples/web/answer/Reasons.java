package io.complaintrules.examples.web.answer;

import io.complaintrules.advice.Plan;
import io.complaintrules.advice.Why;
import io.complaintrules.advice.WhyNot;
import io.complaintrules.law.Bilingual;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why, and why not. */
public final class Reasons {
    private Reasons() {}

    /**
     * What a rule asked.
     *
     * @param rule its id
     * @param speaks whether it has something to say
     * @param reason why it was not asked, null when it was
     * @param clauses its conditions
     * @param findings what it says
     */
    public record Rule(
            String rule, boolean speaks, @Nullable Bilingual reason, List<Clause> clauses, List<Reason> findings) {
        /** The page of an explanation. */
        public static Rule of(Why why) {
            return new Rule(
                    why.rule(),
                    why.speaks(),
                    why.reason(),
                    why.clauses().stream()
                            .map(one -> new Clause(one.words(), one.holds(), one.value()))
                            .toList(),
                    why.findings().stream().map(Reason::of).toList());
        }
    }

    /**
     * A condition.
     *
     * @param words the condition
     * @param holds whether it does
     * @param value how it is here, null when that is not known
     */
    public record Clause(Bilingual words, boolean holds, @Nullable Bilingual value) {}

    /**
     * What stands in the way.
     *
     * @param wanted id of what was wanted
     * @param absent why it is not there at all, null when it is
     * @param blockers what holds it
     * @param plans what would help, least effort first: the steps of each
     */
    public record Wanted(
            String wanted, @Nullable Bilingual absent, List<Blocker> blockers, List<List<Bilingual>> plans) {
        /** The page of an explanation. */
        public static Wanted of(WhyNot whyNot) {
            return new Wanted(
                    whyNot.wanted(),
                    whyNot.absent(),
                    whyNot.blockers().stream()
                            .map(one -> new Blocker(Reason.of(one.finding()), one.changeable(), one.remedies()))
                            .toList(),
                    whyNot.plans().stream().map(Wanted::steps).toList());
        }

        private static List<Bilingual> steps(Plan plan) {
            return plan.steps().stream()
                    .map(step -> step.remedy().how().action())
                    .toList();
        }
    }

    /**
     * What holds it.
     *
     * @param reason what it says
     * @param changeable whether the person can change it
     * @param remedies what would change it
     */
    public record Blocker(Reason reason, boolean changeable, List<Bilingual> remedies) {}
}
