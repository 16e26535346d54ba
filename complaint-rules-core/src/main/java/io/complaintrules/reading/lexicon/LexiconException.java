package io.complaintrules.reading.lexicon;

import java.util.List;

/** A lexicon that cannot be used, with every fault found in it. */
public final class LexiconException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<String> faults;

    LexiconException(List<String> faults) {
        super("lexicon: " + faults.size() + " fault(s)\n" + String.join("\n", faults));
        this.faults = List.copyOf(faults);
    }

    /** Each fault as {@code file:line: what was wrong}, a new line, and what may help. */
    public List<String> faults() {
        return faults;
    }
}
