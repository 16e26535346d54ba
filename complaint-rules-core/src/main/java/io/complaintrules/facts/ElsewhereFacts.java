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
 * @param appealSince the day on which the appeal was filed, accepted or refused, null when unknown or closed
 * @param appealUntil last day of the time that the appeal body has at that stage, to decide on acceptance or to answer; null when
 *     none runs or it cannot be counted
 * @param appealTime how the day of filing stands to that day
 * @param appealRecourse how it stands to the last day for reconsideration (parameter {@code reconsideration-limit}), which runs
 *     from that day, or from the refusal
 * @param regulatorSince the same of the complaint to the market regulator
 * @param regulatorUntil the same of the time that the market regulator has
 * @param regulatorTime how the day of filing stands to it
 * @param regulatorRecourse how it stands to the last day for reconsideration
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
        @Nullable LocalDate appealUntil,
        Term appealTime,
        Term appealRecourse,
        @Nullable LocalDate regulatorSince,
        @Nullable LocalDate regulatorUntil,
        Term regulatorTime,
        Term regulatorRecourse) {}
