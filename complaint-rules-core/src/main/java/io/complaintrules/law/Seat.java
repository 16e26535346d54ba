package io.complaintrules.law;

/** The sorts of body; which sort has a dispute, and what a person may expect of it, is what norms ask. */
public enum Seat {
    /** The company complained of. */
    COMPANY,
    /** A telecom-user appeal body under MIIT Order 35. */
    CARRIER_APPEAL,
    /** A market regulator under the SAMR measures on complaints. */
    MARKET_REGULATOR,
    /** Any other administrative organ that handles disputes between two parties. */
    ORGAN,
    /** An organ or centre that takes reports of violations: what it accepts is no dispute between two parties. */
    ENFORCEMENT,
    /** A platform of an industry association; neither an administrative organ nor a consumer organisation. */
    PLATFORM,
    /** A statutory consumer organisation. */
    CONSUMER_ORGANISATION,
    /** An arbitral body. */
    ARBITRAL_BODY,
    /** A court. */
    COURT,
    /** A line that passes matters on and decides none. */
    RELAY
}
