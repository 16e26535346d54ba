package io.complaintrules.reading.party;

import io.complaintrules.complaint.RespondentKind;
import io.complaintrules.law.Company;
import org.jspecify.annotations.Nullable;

/**
 * Whom a complaint is against, as far as it can be told.
 *
 * @param kind null when nothing tells
 * @param matter the matter that remains when the text says nothing more, null when the kind is unknown
 * @param given true when the complaint names or declares it, false when only its text mentions it
 * @param acting true when the text says that it did something, or that something was asked of it; only where it was read
 * @param company null when it is none of the known ones
 */
public record ReadRespondent(
        @Nullable RespondentKind kind,
        @Nullable String matter,
        boolean given,
        boolean acting,
        @Nullable Company company) {
    static final ReadRespondent NOBODY = new ReadRespondent(null, null, false, false, null);

    ReadRespondent asActing() {
        return new ReadRespondent(kind, matter, given, true, company);
    }

    @Override
    public String toString() {
        return "ReadRespondent[" + kind + (given ? ", given" : ", read") + "]";
    }
}
