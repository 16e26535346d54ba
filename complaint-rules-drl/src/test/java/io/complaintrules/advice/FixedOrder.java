package io.complaintrules.advice;

import io.complaintrules.ComplaintRules;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.FieldPath;
import io.complaintrules.verdict.Verdict;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;

/** How many questions a form asks that goes through its fields in one order, each when it is open, and stops as soon as an interview would. */
final class FixedOrder {
    private final ComplaintRules rules;
    private final Complaint hidden;
    private final Complaint whole;
    private final Map<Complaint, Verdict> assessed = new HashMap<>();
    private final Map<Set<String>, Set<String>> open = new HashMap<>();

    FixedOrder(ComplaintRules rules, Complaint hidden, Complaint whole) {
        this.rules = rules;
        this.hidden = hidden;
        this.whole = whole;
    }

    int questions(long order) {
        Set<String> asked = new TreeSet<>();
        while (true) {
            String next = null;
            long first = Long.MAX_VALUE;
            for (String field : open.computeIfAbsent(Set.copyOf(asked), this::open)) {
                long place = new SplittableRandom(order * 1_000_003 + field.hashCode()).nextLong();
                if (next == null || place < first) {
                    next = field;
                    first = place;
                }
            }
            if (next == null) {
                return asked.size();
            }
            asked.add(next);
        }
    }

    /** What is open after so many were asked; nothing once an interview would be at its end. */
    private Set<String> open(Set<String> asked) {
        Complaint answered = hidden;
        for (String field : asked) {
            Object value = FieldPath.value(whole, field);
            answered = value == null ? answered : FieldPath.put(answered, field, value);
        }
        Interview interview = new Interview(
                answered, Generated.FILED, rules.law(), (one, day) -> assessed.computeIfAbsent(one, rules::assess));
        asked.forEach(interview::passing);
        return interview.hasNext() ? interview.open() : Set.of();
    }
}
