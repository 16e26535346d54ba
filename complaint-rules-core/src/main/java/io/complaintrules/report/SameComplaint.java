package io.complaintrules.report;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.InputDigest;
import io.complaintrules.verdict.Verdict;

/** A verdict's places point into the text of its own complaint: another one would be quoted at the wrong words. */
final class SameComplaint {
    private SameComplaint() {}

    static void require(Complaint complaint, Verdict verdict) {
        if (!InputDigest.of(complaint).equals(verdict.receipt().input())) {
            throw new IllegalArgumentException(
                    "verdict: it was made of another complaint.\nMaybe the complaint was changed after it was assessed?");
        }
    }
}
