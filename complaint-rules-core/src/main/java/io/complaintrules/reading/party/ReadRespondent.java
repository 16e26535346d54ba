package io.complaintrules.reading.party;

import io.complaintrules.complaint.RespondentKind;
import io.complaintrules.law.Company;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom a complaint is against, as far as it can be told.
 *
 * @param kind null when nothing tells
 * @param matter the matter that remains when the text says nothing more, null when the kind is unknown
 * @param given true when the complaint names or declares it, false when only its text mentions it
 * @param acting true when the text says that it did something, or that something was asked of it; only where it was read
 * @param company null when it is none of the known ones
 * @param actors the kinds of all known companies of which the text says such a thing; only where it was read
 */
public record ReadRespondent(
        @Nullable RespondentKind kind,
        @Nullable String matter,
        boolean given,
        boolean acting,
        @Nullable Company company,
        Set<RespondentKind> actors) {
    static final ReadRespondent NOBODY = new ReadRespondent(null, null, false, false, null, Set.of());

    /** Copies the kinds. */
    public ReadRespondent {
        actors = Set.copyOf(actors);
    }

    ReadRespondent asActing() {
        return new ReadRespondent(kind, matter, given, true, company, actors);
    }

    ReadRespondent among(Set<RespondentKind> acting) {
        return new ReadRespondent(kind, matter, given, acting.contains(kind), company, acting);
    }

    @Override
    public String toString() {
        return "ReadRespondent[" + kind + (given ? ", given" : ", read") + "]";
    }
}
