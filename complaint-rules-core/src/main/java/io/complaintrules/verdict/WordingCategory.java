package io.complaintrules.verdict;

import java.util.Locale;

/** How a wording hurts. */
public enum WordingCategory {
    /** A name for a person. */
    INSULT,
    /** A coarse word. */
    PROFANITY,
    /** What is going to be done to somebody. */
    THREAT,
    /** Publicity, unless money is paid. */
    EXPOSURE_FOR_MONEY,
    /** A crime or a motive that nothing shows. */
    ACCUSATION,
    /** Praise that means the opposite. */
    SARCASM,
    /** Always, never, everybody. */
    EXAGGERATION,
    /** Anger without a fact. */
    VENTING,
    /** A category that only the lexicon knows. */
    OTHER;

    /**
     * Returns the category that a lexicon writes as {@code insult} or {@code exposure-for-money}.
     *
     * @param written how it is written
     * @return {@link #OTHER} for a category of an author's own
     */
    public static WordingCategory of(String written) {
        String name = written.toUpperCase(Locale.ROOT).replace('-', '_');
        for (WordingCategory one : values()) {
            if (one.name().equals(name)) {
                return one;
            }
        }
        return OTHER;
    }
}
