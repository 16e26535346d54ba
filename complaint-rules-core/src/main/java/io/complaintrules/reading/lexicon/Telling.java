package io.complaintrules.reading.lexicon;

/** What is read of a phrase whatever its category. */
public enum Telling {
    /** It hurts: it has a severity. */
    SEVERITY,
    /** It heats or cools the text. */
    HEAT,
    /** It gives a kind of detail, and not only a weak sign of one. */
    DETAIL,
    /** It points to a matter. */
    MATTER;

    boolean of(Phrase phrase) {
        return switch (this) {
            case SEVERITY -> phrase.severity() > 0;
            case HEAT -> phrase.heat() != 0;
            case DETAIL -> phrase.detail() != null && !phrase.weak();
            case MATTER -> phrase.matter() != null;
        };
    }
}
