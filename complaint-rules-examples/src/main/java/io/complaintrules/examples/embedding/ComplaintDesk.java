package io.complaintrules.examples.embedding;

import io.complaintrules.ComplaintRules;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.report.Language;
import io.complaintrules.report.Report;
import io.complaintrules.verdict.Status;
import io.complaintrules.verdict.Verdict;

/** A service of an application. It keeps one {@link ComplaintRules} for its lifetime and shares it between threads. */
public final class ComplaintDesk {
    private final ComplaintRules rules = ComplaintRules.standard();

    /**
     * Tells whether a complaint may be filed as it is.
     *
     * @param complaint what the person wrote and declared
     */
    public boolean ready(Complaint complaint) {
        return rules.assess(complaint).outcome().status() == Status.OPEN;
    }

    /**
     * Writes the page to show to the person.
     *
     * @param complaint what the person wrote and declared
     * @param language of the page
     */
    public String page(Complaint complaint, Language language) {
        Verdict verdict = rules.assess(complaint);
        return Report.of(complaint, verdict, rules.law()).markdown(language);
    }
}
