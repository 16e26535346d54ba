package io.complaintrules.complaint;

import java.util.List;

/** Thrown for a complaint that cannot be assessed as it stands; lists every fault found, not only the first. */
public final class InvalidComplaintException extends RuntimeException {
    private final List<Fault> faults;

    /**
     * An exception for the given faults, in the order given.
     *
     * @throws IllegalArgumentException if there is no fault
     */
    public InvalidComplaintException(List<Fault> faults) {
        super(message(faults));
        this.faults = List.copyOf(faults);
    }

    /** All faults, never empty. */
    public List<Fault> faults() {
        return faults;
    }

    private static String message(List<Fault> faults) {
        if (faults.isEmpty()) {
            throw new IllegalArgumentException("faults: must not be empty\nMaybe the complaint is valid after all");
        }
        StringBuilder message = new StringBuilder("The complaint has ")
                .append(faults.size() == 1 ? "a fault:" : faults.size() + " faults:");
        for (Fault fault : faults) {
            message.append("\n").append(fault.path()).append(": ").append(fault.en());
            message.append("\n").append(fault.maybe());
        }
        return message.toString();
    }
}
