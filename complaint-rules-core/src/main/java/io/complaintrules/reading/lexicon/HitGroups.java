package io.complaintrules.reading.lexicon;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Some hits of a text side by side where one name tells them apart from others, each group in the order of the hits. Immutable. */
final class HitGroups {
    private final HitList all;
    private final Grouping by;
    /** Places in the list. */
    private final int[] order;
    /** Where each group ends in these, by its number; it begins where the one before ends. */
    private final int[] ends;

    /**
     * Tells hits apart that all have a name.
     *
     * @param some the places of these hits, in their order; null for all hits
     */
    HitGroups(HitList all, int @Nullable [] some, Grouping by) {
        this.all = all;
        this.by = by;
        ends = new int[by.numbers().size() + 1];
        int count = some == null ? all.size() : some.length;
        for (int i = 0; i < count; i++) {
            ends[number(place(some, i))]++;
        }
        int next = 0;
        for (int number = 0; number < ends.length; number++) {
            int size = ends[number];
            ends[number] = next;
            next += size;
        }
        order = new int[count];
        for (int i = 0; i < count; i++) {
            int place = place(some, i);
            order[ends[number(place)]++] = place;
        }
    }

    private static int place(int @Nullable [] some, int i) {
        return some == null ? i : some[i];
    }

    private int number(int place) {
        return by.of().applyAsInt(all.mark(place));
    }

    HitIndex of(String name) {
        Integer number = by.numbers().get(name);
        return number == null ? HitIndex.NONE : of(number);
    }

    private HitIndex of(int number) {
        return ends[number - 1] == ends[number]
                ? HitIndex.NONE
                : new HitIndex(all, order, ends[number - 1], ends[number]);
    }

    /** Gives every name that has hits, in no order, and these. */
    void forEach(BiConsumer<String, HitIndex> group) {
        by.numbers().forEach((name, number) -> {
            if (ends[number - 1] < ends[number]) {
                group.accept(name, of(number));
            }
        });
    }
}
