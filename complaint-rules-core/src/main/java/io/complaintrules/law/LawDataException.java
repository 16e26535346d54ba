package io.complaintrules.law;

import io.complaintrules.authoring.Diagnostic;
import java.util.List;
import java.util.stream.Collectors;

/** The law data cannot be used. The message lists every fault found, each with file, line and what to do about it. */
public final class LawDataException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> diagnostics;

    LawDataException(List<Diagnostic> diagnostics) {
        super(diagnostics.size() + (diagnostics.size() == 1 ? " fault" : " faults") + " in the law data:\n"
                + diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** The faults. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** The faults in English, each {@code file:line:column: what}, then a line that starts with "Maybe". */
    public List<String> faults() {
        return diagnostics.stream().map(Diagnostic::toString).toList();
    }
}
