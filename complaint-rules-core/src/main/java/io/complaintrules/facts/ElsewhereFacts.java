package io.complaintrules.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Other bodies that have the same dispute.
 *
 * @param appealBody a telecom appeal body
 * @param court a court
 * @param arbitration an arbitral body
 * @param consumerBody a consumer organisation
 * @param marketRegulator a market regulator
 * @param otherOrgan another administrative organ that handles disputes
 * @param enforcer an organ that takes reports of violations or passes matters on, and handles no dispute between two parties
 * @param platform a platform of an industry association
 * @param appealSince the day on which the appeal reached its stage, null when unknown
 * @param regulatorSince the day on which the complaint to the market regulator reached its stage, null when unknown
 */
public record ElsewhereFacts(
        Stage appealBody,
        Stage court,
        Stage arbitration,
        Stage consumerBody,
        Stage marketRegulator,
        Stage otherOrgan,
        Stage enforcer,
        Stage platform,
        @Nullable LocalDate appealSince,
        @Nullable LocalDate regulatorSince) {}
