package io.complaintrules.facts;

import java.util.Set;

/**
 * A matter that a complaint could be about, with the roles of the words that speak for it; whether it is one is for rules of
 * the first stratum to say. Immutable.
 *
 * @param id as in {@code law/matters.yaml}
 * @param family the family it belongs to
 * @param declared whether the caller named it
 * @param generic whether it only remains where nothing more specific was found
 * @param ownRespondent whether it needs its own kind of respondent, as a school or a courier
 * @param respondent whether who is complained of is of that kind: declared or read, or open when nobody knows
 * @param roles what the words that speak for it say
 * @param words how many different words speak for it
 * @param strength what these words weigh together
 * @param rival whether of another matter, which is not generic, the text says what happened to what
 */
public record CandidateMatter(
        String id,
        String family,
        boolean declared,
        boolean generic,
        boolean ownRespondent,
        Answer respondent,
        Set<CueRole> roles,
        int words,
        int strength,
        boolean rival) {
    /** Copies the set. */
    public CandidateMatter {
        roles = Set.copyOf(roles);
    }

    /** Whether the text says what happened to what: in one phrase, or in two close together. */
    public boolean isTold() {
        return CueRole.tell(roles);
    }
}
