package io.complaintrules.law;

import org.jspecify.annotations.Nullable;

/** How sure the library is of a piece of law. It decides what a rule may do with it. */
public enum Confidence {
    /** The full text of the cited article was read in a statute repository. */
    H("H"),
    /** The provision was seen on an official page or form, but not the whole instrument. */
    H_MINUS("H-"),
    /** A third party's reproduction of an official form or text was read. */
    H_FORM("H-†"),
    /** Two independent secondary sources agree, or one official summary was read. */
    M("M"),
    /** Memory or one weak source: may inform, never bars. */
    L("L");

    private final String mark;

    Confidence(String mark) {
        this.mark = mark;
    }

    /** The spelling used in the data files: {@code H}, {@code H-}, {@code H-†}, {@code M} or {@code L}. */
    public String mark() {
        return mark;
    }

    /** Whether a finding that rests on this may bar a route; true unless {@link #L}. */
    public boolean mayBar() {
        return this != L;
    }

    /** The confidence with this mark, or null if there is none. */
    public static @Nullable Confidence ofMark(String mark) {
        for (Confidence confidence : values()) {
            if (confidence.mark.equals(mark)) {
                return confidence;
            }
        }
        return null;
    }
}
