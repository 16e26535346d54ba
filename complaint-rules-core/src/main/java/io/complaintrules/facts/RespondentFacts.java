package io.complaintrules.facts;

import io.complaintrules.complaint.RespondentKind;

/**
 * Against whom.
 *
 * @param identified whether one respondent can be told by name
 * @param kind what it is; {@link RespondentKind#UNIDENTIFIED} when nothing tells
 * @param read true when the kind was only read from the text
 * @param several true when the text tells of several respondents, each with a matter of its own kind
 * @param provinceKnown whether its province is known, which decides the venue of an appeal
 */
public record RespondentFacts(
        Answer identified, RespondentKind kind, boolean read, boolean several, boolean provinceKnown) {

    /** Returns true for carriers and virtual operators: telecom service proper. */
    public boolean isCarrier() {
        return kind == RespondentKind.CARRIER || kind == RespondentKind.VIRTUAL_OPERATOR;
    }

    /**
     * Returns true for value-added telecom business: internet service, games and cloud. Formally telecom business operators
     * (Telecommunications Regulations arts 7 to 9 and annex), in practice routed to the Internet Society's platform.
     */
    public boolean isOnlineService() {
        return kind == RespondentKind.INTERNET_SERVICE || kind == RespondentKind.GAME || kind == RespondentKind.CLOUD;
    }
}
