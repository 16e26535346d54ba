package io.complaintrules.examples.embedding;

import static io.complaintrules.rules.Bodies.COMPANY;
import static io.complaintrules.rules.Bodies.MIIT_APPEAL;
import static io.complaintrules.testing.VerdictAssert.assertThat;

import io.complaintrules.ComplaintRules;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.PriorComplaint;
import io.complaintrules.complaint.YesNo;
import io.complaintrules.rules.Matters;
import io.complaintrules.testing.SampleComplaints;
import io.complaintrules.verdict.Status;
import org.junit.jupiter.api.Test;

/** How an application tests what it relies on: start from a ready complaint, change what the test is about, assert on the verdict. */
class VerdictAssertionTest {
    private static final ComplaintRules RULES = ComplaintRules.standard();

    @Test
    void who_has_not_complained_to_the_carrier_has_to_do_that_first() {
        Complaint complaint = SampleComplaints.chargeDispute().toBuilder()
                .matters(Matters.CHARGE_DISPUTE)
                .priorComplaint(PriorComplaint.builder().made(YesNo.NO).build())
                .build();

        assertThat(RULES.assess(complaint))
                .hasStatus(Status.WAIT)
                .goesTo(COMPANY, MIIT_APPEAL)
                .recommends(MIIT_APPEAL)
                .route(MIIT_APPEAL)
                .isHeldBy("miit-appeal.not-yet-complained");
    }
}
