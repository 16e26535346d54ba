package io.complaintrules.engine.drl;

/**
 * A word of a rule file.
 *
 * @param kind what it is
 * @param text as written; of a TEXT what stands between its quotes
 * @param from first unit in the file
 * @param to behind its last unit
 * @param first whether it is the first of its line
 */
record Token(Kind kind, String text, int from, int to, boolean first) {
    enum Kind {
        WORD,
        NUMBER,
        TEXT,
        SIGN,
        END
    }

    boolean is(String word) {
        return (kind == Kind.SIGN || kind == Kind.WORD) && text.equals(word);
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
