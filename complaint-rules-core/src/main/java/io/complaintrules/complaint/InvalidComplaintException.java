package io.complaintrules.complaint;

import java.util.List;

/** Thrown for a complaint that cannot be assessed as it stands; lists the faults found, not only the first. */
public final class InvalidComplaintException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** More help nobody. */
    private static final int MOST = 50;

    private final List<Fault> faults;
    private final int more;

    /**
     * An exception for the given faults, in the order given; of more than fifty the first fifty are kept, and how many more there were.
     *
     * @throws IllegalArgumentException if there is no fault
     */
    public InvalidComplaintException(List<Fault> faults) {
        super(message(faults));
        this.faults = List.copyOf(faults.subList(0, Math.min(MOST, faults.size())));
        this.more = faults.size() - this.faults.size();
    }

    /** The faults, at least one and at most fifty. */
    public List<Fault> faults() {
        return faults;
    }

    /** How many faults there were beside {@link #faults()}. */
    public int more() {
        return more;
    }

    private static String message(List<Fault> faults) {
        if (faults.isEmpty()) {
            throw new IllegalArgumentException("faults: must not be empty\nMaybe the complaint is valid after all");
        }
        StringBuilder message = new StringBuilder("The complaint has ")
                .append(faults.size() == 1 ? "a fault:" : faults.size() + " faults:");
        for (Fault fault : faults.subList(0, Math.min(MOST, faults.size()))) {
            message.append("\n").append(fault.inEnglish());
        }
        if (faults.size() > MOST) {
            message.append("\nand ").append(faults.size() - MOST).append(" more");
        }
        return message.toString();
    }
}
