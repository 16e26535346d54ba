package io.complaintrules.law;

import java.util.List;

/** The law data cannot be used. The message lists every fault found, each with file, line and what to do about it. */
public final class LawDataException extends RuntimeException {
    private final transient List<String> faults;

    LawDataException(List<String> faults) {
        super(faults.size() + (faults.size() == 1 ? " fault" : " faults") + " in the law data:\n"
                + String.join("\n", faults));
        this.faults = List.copyOf(faults);
    }

    /** The faults, each {@code file:line: what}, then a line that starts with "Maybe". */
    public List<String> faults() {
        return faults;
    }
}
