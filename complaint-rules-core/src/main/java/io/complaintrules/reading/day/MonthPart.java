package io.complaintrules.reading.day;

import io.complaintrules.reading.text.NormalForm;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a month as people name it, as the days that it is at most. */
record MonthPart(int first, int last, List<String> names) {
    private static final List<MonthPart> PARTS = List.of(
            new MonthPart(1, 10, List.of("上旬", "月初", "初")),
            new MonthPart(11, 20, List.of("中旬")),
            new MonthPart(21, 31, List.of("下旬", "月底", "月末", "底", "末")));

    /** "初中", "初级", "底价", "末尾" name no days. */
    private static final String OTHER_WORDS = "中级恋次价薪盘层尾";

    /** The part whose name stands there, null when none does. */
    static @Nullable MonthPart at(NormalForm form, int at) {
        for (MonthPart part : PARTS) {
            if (part.endsAt(form, at) > at) {
                return part;
            }
        }
        return null;
    }

    /** Where its name ends that stands there, {@code at} when none does. */
    int endsAt(NormalForm form, int at) {
        for (String name : names) {
            int end = at + name.length();
            boolean word = end < form.length() && OTHER_WORDS.indexOf(form.charAt(end)) >= 0;
            if (form.startsWith(name, at) && !word) {
                return end;
            }
        }
        return at;
    }
}
