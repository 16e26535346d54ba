package io.complaintrules.law;

import org.jspecify.annotations.Nullable;

/**
 * A field of the complaint that a norm asks for. Circumstances and figures are such fields and no more: an entry makes one.
 * Immutable.
 *
 * @param path where it stands in the complaint, as {@code priorComplaint.madeOn} or {@code circumstances.fraud}
 * @param name what to call it
 * @param question how to ask for it
 * @param answer what kind of answer it takes
 * @param provision id of the provision that makes it matter, null where it is only needed to find one's way
 * @param standIn what is tried in its place where it only has to be written down, null where it cannot be made up
 * @param atMost the number it cannot be greater than, null for none
 * @param aDay how much of it one day makes, for a number that two days of the text can tell; null where they cannot
 */
public record QuestionField(
        String path,
        Bilingual name,
        Bilingual question,
        Kind answer,
        @Nullable String provision,
        @Nullable String standIn,
        @Nullable AtMost atMost,
        @Nullable Integer aDay) {
    /**
     * A number that another cannot exceed.
     *
     * @param path of the field with the greater number
     * @param fault what to say when it is exceeded
     */
    public record AtMost(String path, Bilingual fault) {}

    /** What kind of answer a field takes. */
    public enum Kind {
        /** Yes or no. */
        YES_NO,
        /** A sum in yuan. */
        MONEY,
        /** A whole number. */
        NUMBER,
        /** A day. */
        DATE,
        /** Words. */
        TEXT,
        /** One of a closed list. */
        CHOICE,
        /** Several entries. */
        LIST
    }
}
