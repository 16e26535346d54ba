package io.complaintrules.reading.lexicon;

/** What is read of a phrase whatever its category. */
public enum Telling {
    /** It hurts: it has a severity. */
    SEVERITY(1),
    /** It heats or cools the text. */
    HEAT(2),
    /** It gives a kind of detail, and not only a weak sign of one. */
    DETAIL(4),
    /** It points to a matter. */
    MATTER(8);

    private final int bit;

    Telling(int bit) {
        this.bit = bit;
    }

    /** A bit of its own. */
    int bit() {
        return bit;
    }

    boolean of(Phrase phrase) {
        return switch (this) {
            case SEVERITY -> phrase.severity() > 0;
            case HEAT -> phrase.heat() != 0;
            case DETAIL -> phrase.detail() != null && !phrase.weak();
            case MATTER -> phrase.matter() != null;
        };
    }
}
