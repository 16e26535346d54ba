package io.complaintrules.reading.detail;

import io.complaintrules.reading.day.ReadDate;
import io.complaintrules.reading.lexicon.HitIndex;
import io.complaintrules.reading.lexicon.HitList;
import io.complaintrules.reading.lexicon.Telling;
import io.complaintrules.reading.sum.ReadAmount;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which kinds of detail a text gives: phrases that say so, and the dates and sums that were read. Immutable and thread-safe.
 *
 * @param telling the phrases, by place
 * @param time whether a date or a stretch of days was read
 * @param quantity whether a sum was read
 */
public record Details(HitIndex telling, boolean time, boolean quantity) {
    /** No detail. */
    public static final Details NONE = of(HitList.NONE, List.of(), List.of());

    /** Returns the details that a text gives. */
    public static Details of(HitList hits, List<ReadDate> dates, List<ReadAmount> amounts) {
        return new Details(hits.telling(Telling.DETAIL), !dates.isEmpty(), !amounts.isEmpty());
    }

    /**
     * Returns a new set of the kinds: "time", "place", "operation", "phenomenon", "quantity", "product", "request", "evidence",
     * "prior_contact".
     */
    public Set<String> kinds() {
        Set<String> kinds = new TreeSet<>();
        for (int i = 0; i < telling.size(); i++) {
            kinds.add(kind(i));
        }
        if (time) {
            kinds.add("time");
        }
        if (quantity) {
            kinds.add("quantity");
        }
        return kinds;
    }

    /** Returns whether a phrase that tells a kind begins between two places of the text, both included. */
    public boolean begins(String kind, int first, int last) {
        HitIndex there = telling.starting(first, last + 1);
        for (int i = 0; i < there.size(); i++) {
            if (kind.equals(there.phrase(i).detail())) {
                return true;
            }
        }
        return false;
    }

    /** Returns where the first phrase that tells a kind ends, the shortest of those that begin there; behind all of the text when none does. */
    public int firstEnd(String kind) {
        int start = Integer.MAX_VALUE;
        int end = Integer.MAX_VALUE;
        for (int i = 0; i < telling.size() && telling.start(i) <= start; i++) {
            if (kind.equals(kind(i))) {
                start = telling.start(i);
                end = Math.min(end, telling.end(i));
            }
        }
        return end;
    }

    private String kind(int place) {
        return String.valueOf(telling.phrase(place).detail());
    }

    /** Says how many there are, not what. */
    @Override
    public String toString() {
        return "Details[" + telling.size() + "]";
    }
}
