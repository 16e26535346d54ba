package io.complaintrules.facts;

import io.complaintrules.complaint.RequestKind;
import java.util.List;

/**
 * What is asked for.
 *
 * @param stated something is asked for
 * @param money a sum of money is asked for
 * @param forMoney whether money is asked for at all, in a field or in words, with a sum or without
 * @param kinds what is asked for, as declared
 */
public record RequestFacts(Answer stated, Answer money, boolean forMoney, List<RequestKind> kinds) {
    /** Copies the list. */
    public RequestFacts {
        kinds = List.copyOf(kinds);
    }

    /** Returns true when nothing is asked for but that the company be punished. */
    public boolean isReportOnly() {
        for (int i = 0; i < kinds.size(); i++) {
            if (kinds.get(i) != RequestKind.PUNISH) {
                return false;
            }
        }
        return !kinds.isEmpty();
    }
}
