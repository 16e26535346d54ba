package io.complaintrules.examples.benchmark;

import io.complaintrules.facts.Answer;
import io.complaintrules.facts.Case;
import io.complaintrules.facts.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A few norms of the telecom appeal decided by hand: what a rule engine is measured against. */
final class PlainJava {
    private PlainJava() {}

    static List<String> decide(Case facts) {
        List<String> found = new ArrayList<>();
        when(facts.complainant().interested() == Answer.NO, "no-direct-interest", found);
        when(facts.respondent().identified() == Answer.NO, "respondent-not-identified", found);
        when(!facts.paper().request(), "request-missing", found);
        when(!facts.paper().facts(), "facts-missing", found);
        when(facts.prior().complained() == Answer.NO, "not-yet-complained", found);
        when(facts.prior().complained() == Answer.UNKNOWN, "prior-complaint-unknown", found);
        when(facts.prior().satisfied() == Answer.YES, "satisfied-with-answer", found);
        when(
                facts.topic().charge() == Answer.YES && facts.clock().chargeLimit() == Term.OVER,
                "charge-dispute-too-old",
                found);
        when(facts.clock().otherLimit() == Term.OVER, "other-dispute-too-old", found);
        when(
                facts.settlement().reached() == Answer.YES && facts.settlement().performed() == Answer.YES,
                "settled-and-performed",
                found);
        when(facts.elsewhere().court() == Answer.YES, "before-a-court", found);
        when(facts.elsewhere().arbitration() == Answer.YES, "before-an-arbitrator", found);
        when(!facts.paper().postcode(), "postcode-missing", found);
        when(!facts.paper().respondentAddress(), "respondent-address-missing", found);
        return found;
    }

    private static void when(boolean condition, String rule, List<String> found) {
        if (condition) {
            found.add(rule);
        }
    }

    /** A whole program that decides a few norms from dates, for the time a bare JVM takes. */
    public static void main(String[] args) {
        LocalDate occurred = LocalDate.parse("2026-05-20");
        LocalDate filed = LocalDate.parse("2026-11-23");
        boolean tooOld = filed.isAfter(occurred.plusMonths(5));
        boolean answered = LocalDate.parse("2026-05-30").plusDays(15).isBefore(filed);
        System.out.println(tooOld ? "BARRED" : answered ? "OPEN" : "WAIT");
    }
}
