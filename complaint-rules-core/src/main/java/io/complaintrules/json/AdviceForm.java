package io.complaintrules.json;

import io.complaintrules.advice.Advice;
import io.complaintrules.advice.Manner;
import io.complaintrules.advice.Plan;
import io.complaintrules.law.Bilingual;
import io.complaintrules.verdict.Route;
import io.complaintrules.verdict.Status;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Advice as it is written: plans with their steps, nothing that a person wrote. Immutable and thread-safe.
 *
 * @param form {@code advice}
 * @param version of this form
 * @param body id of the body the plans are for, null when none is known
 * @param plans least effort first
 * @param claims plans by head of claim
 * @param wording the plan of other words, null when none helps
 * @param split the plan of one complaint for each body, null when one body will do
 * @param complete false when a smaller plan may be missing
 */
public record AdviceForm(
        String form,
        int version,
        @Nullable String body,
        List<PlanForm> plans,
        Map<String, List<PlanForm>> claims,
        @Nullable PlanForm wording,
        @Nullable PlanForm split,
        boolean complete) {
    static final String FORM = "advice";

    /** Copies the list and the map, sorted. */
    public AdviceForm {
        plans = List.copyOf(plans);
        Map<String, List<PlanForm>> sorted = new TreeMap<>();
        claims.forEach((head, some) -> sorted.put(head, List.copyOf(some)));
        claims = Collections.unmodifiableMap(sorted);
    }

    /**
     * A plan.
     *
     * @param steps what to do
     * @param days working days that it takes, waiting included
     * @param filesOn the first day on which filing works
     * @param then how the body stands then, or else the whole complaint
     */
    public record PlanForm(List<StepForm> steps, int days, LocalDate filesOn, Status then) {
        /** Copies the list. */
        public PlanForm {
            steps = List.copyOf(steps);
        }

        static PlanForm of(Plan plan, @Nullable String body) {
            Status then = body == null
                    ? plan.after().outcome().status()
                    : plan.after()
                            .route(body)
                            .map(Route::status)
                            .orElse(plan.after().outcome().status());
            return new PlanForm(plan.steps().stream().map(StepForm::of).toList(), plan.days(), plan.filesOn(), then);
        }
    }

    /**
     * A step.
     *
     * @param remedy its id, such as {@code fill:complainant.postcode}
     * @param action what to do, in the imperative
     * @param days working days that it takes, waiting included
     * @param typing whether it only has to be typed in
     * @param own whether it is in the person's power alone
     * @param rests whether it supposes an answer that only the person knows
     * @param answers ids of the rules that no longer speak thanks to it
     */
    public record StepForm(
            String remedy,
            Bilingual action,
            int days,
            boolean typing,
            boolean own,
            boolean rests,
            List<String> answers) {
        /** Copies the list. */
        public StepForm {
            answers = List.copyOf(answers);
        }

        static StepForm of(Plan.Step step) {
            Manner how = step.remedy().how();
            return new StepForm(
                    how.id(), how.action(), how.days(), how.typing(), how.own(), how.rests(), step.answers());
        }
    }

    static AdviceForm of(Advice advice) {
        String body = advice.body();
        Map<String, List<PlanForm>> claims = new TreeMap<>();
        advice.claims().forEach((head, some) -> claims.put(head, forms(some, body)));
        return new AdviceForm(
                FORM,
                VerdictJson.VERSION,
                body,
                forms(advice.plans(), body),
                claims,
                advice.wording() == null ? null : PlanForm.of(advice.wording(), body),
                advice.split() == null ? null : PlanForm.of(advice.split(), body),
                advice.complete());
    }

    private static List<PlanForm> forms(List<Plan> plans, @Nullable String body) {
        return plans.stream().map(plan -> PlanForm.of(plan, body)).toList();
    }
}
