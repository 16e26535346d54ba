package io.complaintrules.facts;

import io.complaintrules.verdict.Competence;

/**
 * A body that could take one of the matters; derived by rules of the first stratum, so that rules of the second may ask
 * whether there is none.
 *
 * @param authority id of the body
 * @param matter id of the matter
 * @param competence how sure its competence is
 * @param rank place among all forums of this complaint; lower comes first
 * @param emergency whether something has to be done before anything is filed
 */
public record Forum(String authority, String matter, Competence competence, int rank, boolean emergency) {}
