package io.complaintrules.reading.lexicon;

import java.util.function.BiConsumer;

/** The hits of a text side by side where one name tells them apart from others, each group in the order of the hits. Immutable. */
final class HitGroups {
    private final HitList all;
    private final Grouping by;
    /** Places in the list. */
    private final int[] order;
    /** Where each group ends in these, by its number; it begins where the one before ends. */
    private final int[] ends;

    HitGroups(HitList all, long[] keys, int size, Grouping by) {
        this.all = all;
        this.by = by;
        ends = new int[by.numbers().size() + 1];
        for (int i = 0; i < size; i++) {
            ends[by.of()[HitKey.model(keys[i])]]++;
        }
        int next = 0;
        ends[0] = 0;
        for (int number = 1; number < ends.length; number++) {
            int count = ends[number];
            ends[number] = next;
            next += count;
        }
        order = new int[next];
        for (int i = 0; i < size; i++) {
            int number = by.of()[HitKey.model(keys[i])];
            if (number > 0) {
                order[ends[number]++] = i;
            }
        }
    }

    HitIndex of(String name) {
        Integer number = by.numbers().get(name);
        return number == null ? HitIndex.NONE : of(number);
    }

    private HitIndex of(int number) {
        return new HitIndex(all, order, ends[number - 1], ends[number]);
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
