package io.complaintrules.advice;

import io.complaintrules.verdict.CompensationReview;
import io.complaintrules.verdict.Conclusion;
import io.complaintrules.verdict.Eligibility;
import io.complaintrules.verdict.Finding;
import io.complaintrules.verdict.Status;
import io.complaintrules.verdict.Verdict;
import java.util.List;

/** What a plan is to reach. */
sealed interface Goal {
    /** The findings that stand in its way. */
    List<Finding> blockers(Verdict verdict);

    /** How far from it a verdict is; 0 when it is reached. */
    int distance(Verdict verdict);

    /** Whether a verdict is as far from it as can be: what leads no further than this is no plan. */
    boolean shut(Verdict verdict);

    /** That a body takes the complaint. */
    record Body(String authority) implements Goal {
        private static final List<Status> STATUSES = List.of(Status.values());

        @Override
        public List<Finding> blockers(Verdict verdict) {
            return verdict.findings().stream()
                    .filter(one -> one.routes().contains(authority) && Status.of(one.effect()) != Status.OPEN)
                    .toList();
        }

        @Override
        public int distance(Verdict verdict) {
            return verdict.route(authority)
                    .map(route -> STATUSES.indexOf(route.status()))
                    .orElse(Integer.MAX_VALUE);
        }

        @Override
        public boolean shut(Verdict verdict) {
            return verdict.route(authority)
                    .filter(route -> route.status() == Status.BARRED)
                    .isPresent();
        }
    }

    /** That a head of claim is open. */
    record Head(String head) implements Goal {
        @Override
        public List<Finding> blockers(Verdict verdict) {
            return verdict.findings().stream()
                    .filter(one -> one.conclusion() instanceof Conclusion.Hinders hinders
                            && hinders.head().equals(head))
                    .toList();
        }

        /** A claim that was dropped is better than one that is closed, and no better than one that stands on conditions. */
        @Override
        public int distance(Verdict verdict) {
            Eligibility now =
                    verdict.head(head).map(CompensationReview.Head::eligibility).orElse(null);
            return now == Eligibility.ELIGIBLE ? 0 : now == Eligibility.CONDITIONAL ? 1 : now == null ? 2 : 3;
        }

        @Override
        public boolean shut(Verdict verdict) {
            return verdict.head(head)
                    .filter(one -> one.eligibility() == Eligibility.NOT_ELIGIBLE)
                    .isPresent();
        }
    }
}
