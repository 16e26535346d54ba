package io.complaintrules.advice;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;

/**
 * A smallest set of remedies that was tried: all of them together bring about what stands in {@code after}, and without any one of them
 * it does not come. Immutable and thread-safe.
 *
 * @param steps what to do
 * @param complaint the complaint as it would be
 * @param after what the law makes of it then
 * @param filesOn the first day on which filing works
 */
public record Plan(List<Step> steps, Complaint complaint, Verdict after, LocalDate filesOn) {
    /** Copies the list. */
    public Plan {
        steps = List.copyOf(steps);
    }

    /**
     * One of its steps.
     *
     * @param remedy what to do
     * @param answers ids of the rules that no longer speak thanks to it, sorted
     */
    public record Step(Remedy remedy, List<String> answers) {
        /** Copies the list. */
        public Step {
            answers = List.copyOf(answers);
        }
    }

    /** Returns what has to be done, not only written. */
    public List<Step> doing() {
        return steps.stream().filter(step -> !step.remedy().how().typing()).toList();
    }

    /** Returns what only has to be typed in. */
    public List<Step> typing() {
        return steps.stream()
                .filter(step ->
                        step.remedy().how().typing() && !step.remedy().how().rests())
                .toList();
    }

    /** Returns the answers under which the promise holds: only the person knows them. */
    public List<Step> resting() {
        return steps.stream().filter(step -> step.remedy().how().rests()).toList();
    }

    /** Returns the working days it takes, waiting included. */
    public int days() {
        return steps.stream().mapToInt(step -> step.remedy().how().days()).sum();
    }

    /** Tells the ids of the remedies and the day, nothing that a person wrote. */
    @Override
    public String toString() {
        return "Plan"
                + steps.stream().map(step -> step.remedy().how().id()).toList() + " -> "
                + after.outcome().status() + " on " + filesOn;
    }
}
