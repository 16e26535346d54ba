package io.complaintrules.reading.lexicon;

import io.complaintrules.reading.text.Glance;
import io.complaintrules.reading.text.NormalForm;
import io.complaintrules.reading.text.WordSet;
import java.util.List;

/**
 * What the characters around a phrase tell of its conditions, model by model in one table: most places are refused, and many
 * granted, without a look at the words of the conditions. Immutable and thread-safe.
 */
final class Guards {
    /** No place for a hit. */
    static final int REFUSED = -1;

    /** The words have to be looked at. */
    static final int UNSURE = 0;

    /** A row: glances of two numbers each, how far {@code until} reaches, and whether words have to be looked at in any case. */
    private static final int ONLY_BEFORE = 0;

    private static final int ONLY_AFTER = 2;
    private static final int UNTIL = 4;
    private static final int WITHIN = 6;
    private static final int WORDS = 7;
    private static final int UNLESS_BEFORE = 8;
    private static final int UNLESS_AFTER = 10;
    private static final int ROW = 12;
    private static final int NOTHING_FOLLOWS = -1;

    private final long[] rows;

    Guards(long[] rows) {
        this.rows = rows;
    }

    /** The table for these conditions. */
    static long[] of(List<Conditions> all) {
        long[] rows = new long[ROW * all.size()];
        for (int i = 0; i < all.size(); i++) {
            Conditions when = all.get(i);
            boolean only = !when.onlyBefore().isEmpty() || !when.onlyAfter().isEmpty();
            boolean around = !when.with().isEmpty() || !when.without().isEmpty();
            int row = ROW * i;
            set(
                    rows,
                    row + ONLY_BEFORE,
                    required(when.onlyBefore(), when.onlyBefore().lasts()));
            set(
                    rows,
                    row + ONLY_AFTER,
                    required(when.onlyAfter(), when.onlyAfter().firsts()));
            set(rows, row + UNTIL, when.until().firsts());
            rows[row + WITHIN] = when.until().isEmpty() ? NOTHING_FOLLOWS : when.within();
            rows[row + WORDS] = only || around || !when.until().isEmpty() ? 1 : 0;
            set(rows, row + UNLESS_BEFORE, when.unlessBefore().lasts());
            set(rows, row + UNLESS_AFTER, when.unlessAfter().firsts());
        }
        return rows;
    }

    private static Glance required(WordSet words, Glance glance) {
        return words.isEmpty() ? Glance.ANYTHING : glance;
    }

    private static void set(long[] rows, int at, Glance glance) {
        rows[at] = glance.low();
        rows[at + 1] = glance.high();
    }

    /**
     * Returns where a hit ends in the normal form, {@link #REFUSED} or {@link #UNSURE}.
     *
     * @param clauseEnd the first mark at or behind {@code end} that ends a clause
     */
    int end(NormalForm form, int model, int begin, int end, int clauseEnd) {
        int row = ROW * model;
        char before = begin > 0 ? form.charAt(begin - 1) : 0;
        char after = end < form.length() ? form.charAt(end) : 0;
        if ((glance(row + ONLY_BEFORE, before) & glance(row + ONLY_AFTER, after)) == 0
                || (rows[row + WITHIN] != NOTHING_FOLLOWS && !mayFollow(form, row, end, clauseEnd))) {
            return REFUSED;
        }
        return (rows[row + WORDS] | glance(row + UNLESS_BEFORE, before) | glance(row + UNLESS_AFTER, after)) == 0
                ? end
                : UNSURE;
    }

    private boolean mayFollow(NormalForm form, int row, int end, int clauseEnd) {
        int last = (int) Math.min(Math.min(end + rows[row + WITHIN], clauseEnd), form.length() - 1);
        long low = rows[row + UNTIL];
        long high = rows[row + UNTIL + 1];
        long some = 0;
        for (int at = end; at <= last; at++) {
            some |= Glance.at(low, high, form.charAt(at));
        }
        return some != 0;
    }

    private long glance(int at, char unit) {
        return Glance.at(rows[at], rows[at + 1], unit);
    }
}
