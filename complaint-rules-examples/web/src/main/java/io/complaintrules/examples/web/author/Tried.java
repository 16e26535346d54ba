package io.complaintrules.examples.web.author;

import io.complaintrules.authoring.Diagnostic;
import io.complaintrules.authoring.live.Difference;
import io.complaintrules.law.Bilingual;
import io.complaintrules.verdict.Effect;
import io.complaintrules.verdict.Status;
import io.complaintrules.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the edited rules make of a complaint.
 *
 * @param slips why they do not load; then there is no verdict
 * @param verdict what they say, null when they do not load
 * @param comparable whether the saved rules load, so that there is something to compare with
 * @param changes what differs from the verdict of the saved rules
 */
record Tried(List<Diagnostic> slips, @Nullable Said verdict, boolean comparable, List<Difference> changes) {
    /**
     * A verdict, as far as an author wants it.
     *
     * @param status of the outcome
     * @param headline the same in words
     * @param routes the bodies
     * @param findings all that rules say
     */
    record Said(Status status, Bilingual headline, List<Route> routes, List<Finding> findings) {
        static Said of(Verdict verdict) {
            return new Said(
                    verdict.outcome().status(),
                    verdict.outcome().headline(),
                    verdict.routes().stream()
                            .map(one -> new Route(one.name(), one.status(), one.from(), one.until()))
                            .toList(),
                    verdict.findings().stream()
                            .map(one -> new Finding(one.rule(), one.effect(), one.message()))
                            .toList());
        }
    }

    /**
     * A body.
     *
     * @param name of it
     * @param status of the complaint there
     * @param from the first day, null when none is known
     * @param until the last day, null when none is known
     */
    record Route(Bilingual name, Status status, @Nullable LocalDate from, @Nullable LocalDate until) {}

    /**
     * What a rule says.
     *
     * @param rule its id
     * @param effect what it does
     * @param message in words
     */
    record Finding(String rule, Effect effect, Bilingual message) {}
}
