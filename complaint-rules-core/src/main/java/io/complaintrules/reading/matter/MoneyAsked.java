package io.complaintrules.reading.matter;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.Request;
import io.complaintrules.complaint.RequestKind;
import io.complaintrules.reading.lexicon.HitIndex;
import io.complaintrules.reading.narrative.Reading;

/**
 * What money a person asks for, in a field or in words.
 *
 * @param any whether any
 * @param back whether what was paid or charged
 */
public record MoneyAsked(boolean any, boolean back) {
    private static final String MONEY = "money";
    private static final String BACK = "back";

    /** Reads the requests, the losses and the text. */
    public static MoneyAsked of(Complaint complaint, Reading reading) {
        boolean back = false;
        boolean any = !complaint.losses().isEmpty();
        for (Request request : complaint.requests()) {
            back |= request.kind() == RequestKind.REFUND;
            any |= back || request.kind() == RequestKind.COMPENSATE || request.amount() != null;
        }
        HitIndex told = reading.hits(MONEY);
        any |= !told.isEmpty();
        for (int i = 0; i < told.size(); i++) {
            back |= BACK.equals(told.phrase(i).value());
        }
        return new MoneyAsked(any, back);
    }
}
