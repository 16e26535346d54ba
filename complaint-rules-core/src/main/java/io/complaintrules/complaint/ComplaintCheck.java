package io.complaintrules.complaint;

import java.util.List;

/**
 * Finds what cannot be so in a complaint: dates out of order, negative amounts, references that lead nowhere. What is
 * merely absent, unusual or unwise is no fault. Stateless and thread-safe.
 */
public final class ComplaintCheck {
    private ComplaintCheck() {}

    /** Every fault of the complaint, in a fixed order; empty if it can be assessed. */
    public static List<Fault> faultsIn(Complaint complaint) {
        FaultList faults = new FaultList();
        GivenCheck.check(complaint, faults);
        DateCheck.check(complaint, faults);
        AmountCheck.check(complaint, faults);
        ReferenceCheck.check(complaint, faults);
        return faults.all();
    }

    /**
     * Returns the complaint if it has no fault.
     *
     * @throws InvalidComplaintException with every fault it has
     */
    public static Complaint requireValid(Complaint complaint) {
        List<Fault> faults = faultsIn(complaint);
        if (!faults.isEmpty()) {
            throw new InvalidComplaintException(faults);
        }
        return complaint;
    }
}
