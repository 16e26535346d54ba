package io.complaintrules.json;

import io.complaintrules.verdict.CompensationReview;
import io.complaintrules.verdict.Eligibility;
import io.complaintrules.verdict.Question;
import io.complaintrules.verdict.Route;
import io.complaintrules.verdict.Safety;
import io.complaintrules.verdict.Status;
import io.complaintrules.verdict.Verdict;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A verdict in one line, for lists and logs: ids, days and numbers, no sentence. Immutable and thread-safe.
 *
 * @param safety what may put somebody in danger, null when nothing does; it comes first
 * @param form {@code summary}
 * @param version of this form
 * @param complaintId id of the complaint, null when it had none
 * @param status how the complaint stands
 * @param recommended id of the body to turn to, null when none is known
 * @param order ids of the bodies in the order in which to approach them
 * @param matter id of the leading matter, null when none is known
 * @param opensOn first day on which the recommended body is open, null when it is open already or that day is unknown
 * @param lastDay last day on which it is open, null when no limit is known
 * @param heads heads of claim with whether the law opens them, by id
 * @param flags how many wordings are flagged
 * @param asks fields of the most decisive questions, at most three
 */
public record VerdictSummary(
        @Nullable Danger safety,
        String form,
        int version,
        @Nullable String complaintId,
        Status status,
        @Nullable String recommended,
        List<String> order,
        @Nullable String matter,
        @Nullable LocalDate opensOn,
        @Nullable LocalDate lastDay,
        Map<String, Eligibility> heads,
        int flags,
        List<String> asks) {
    static final String FORM = "summary";

    private static final int QUESTIONS = 3;

    /** Copies the lists and the map, sorted. */
    public VerdictSummary {
        order = List.copyOf(order);
        heads = Collections.unmodifiableMap(new TreeMap<>(heads));
        asks = List.copyOf(asks);
    }

    /**
     * Returns the summary of a verdict.
     *
     * @param verdict the verdict
     */
    public static VerdictSummary of(Verdict verdict) {
        Map<String, Eligibility> heads = new TreeMap<>();
        for (CompensationReview.Head head : verdict.compensation().heads()) {
            heads.put(head.head(), head.eligibility());
        }
        return new VerdictSummary(
                verdict.safety() == null ? null : Danger.of(verdict.safety()),
                FORM,
                VerdictJson.VERSION,
                verdict.complaintId(),
                verdict.outcome().status(),
                verdict.jurisdiction().recommended(),
                verdict.jurisdiction().order(),
                verdict.jurisdiction().matters().stream()
                        .map(routing -> routing.matter())
                        .findFirst()
                        .orElse(null),
                verdict.recommended().flatMap(Route::opensOn).orElse(null),
                verdict.recommended().flatMap(Route::lastDay).orElse(null),
                heads,
                verdict.language().flags().size(),
                verdict.questions().stream()
                        .map(Question::field)
                        .distinct()
                        .limit(QUESTIONS)
                        .toList());
    }

    /**
     * What may put somebody in danger.
     *
     * @param kinds ids of the kinds of danger
     * @param calls numbers to call, the most urgent first
     */
    public record Danger(List<String> kinds, List<String> calls) {
        /** Copies the lists. */
        public Danger {
            kinds = List.copyOf(kinds);
            calls = List.copyOf(calls);
        }

        private static Danger of(Safety safety) {
            return new Danger(
                    safety.concerns().stream()
                            .map(Safety.Concern::kind)
                            .distinct()
                            .toList(),
                    safety.calls().stream().map(line -> line.number()).toList());
        }
    }
}
