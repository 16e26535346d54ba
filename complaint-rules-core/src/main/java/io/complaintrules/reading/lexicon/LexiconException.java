package io.complaintrules.reading.lexicon;

import io.complaintrules.authoring.Diagnostic;
import java.util.List;
import java.util.stream.Collectors;

/** A lexicon that cannot be used, with every fault found in it. */
public final class LexiconException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> diagnostics;

    LexiconException(List<Diagnostic> diagnostics) {
        super("lexicon: " + diagnostics.size() + " fault(s)\n"
                + diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** The faults. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** Each fault in English, as {@code file:line:column: what was wrong}, a new line, and what may help. */
    public List<String> faults() {
        return diagnostics.stream().map(Diagnostic::toString).toList();
    }
}
