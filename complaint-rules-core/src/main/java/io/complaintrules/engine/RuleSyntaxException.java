package io.complaintrules.engine;

import io.complaintrules.authoring.Diagnostic;
import io.complaintrules.authoring.Diagnostics;
import java.util.List;
import java.util.stream.Collectors;

/** The rules do not compile, or break a law of the house. Lists every fault with file, line and column. */
public final class RuleSyntaxException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> diagnostics;

    /**
     * Takes all faults at once.
     *
     * @param diagnostics the faults
     */
    public RuleSyntaxException(List<Diagnostic> diagnostics) {
        super("rules: " + diagnostics.size() + " fault(s)\n"
                + diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining("\n"))
                + "\nMaybe the rule author's guide (complaint-rules-drl/README.md) shows the form?");
        this.diagnostics = List.copyOf(diagnostics);
    }

    static void throwIfAny(Diagnostics faults) {
        if (faults.failed()) {
            throw new RuleSyntaxException(faults.errors());
        }
    }

    /** Returns the faults. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** Returns the faults in English, each {@code file:line:column: what}, then what was maybe meant. */
    public List<String> faults() {
        return diagnostics.stream().map(Diagnostic::toString).toList();
    }
}
