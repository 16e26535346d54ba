package io.complaintrules.law;

/** A period that the reading counts. Which parameter fixes it, the entry of the parameter says. */
public enum Clock {
    /** In which a company answers before a complaint to others. */
    COMPANY_REPLY,
    /** For an appeal about charges. */
    CHARGE_DISPUTE,
    /** For an appeal about anything else. */
    OTHER_DISPUTE,
    /** From knowing, for a complaint to the market regulator. */
    DISCOVERY,
    /** From knowing, for a suit. */
    LIMITATION,
    /** From the harm, for a suit, whenever it was known. */
    LIMITATION_LONGSTOP,
    /** From knowing, to revoke what was agreed. */
    REVOCATION,
    /** From knowing, to revoke what was agreed in gross mistake. */
    REVOCATION_MISTAKE,
    /** From the act, to revoke what was agreed, whenever the ground was known. */
    REVOCATION_LONGSTOP,
    /** To ask a higher authority to reconsider. */
    RECONSIDERATION,
    /** From payment, to get a prepayment back without a reason. */
    PREPAID_RETURN,
    /** From receipt, to send back what was bought at a distance without a reason. */
    DISTANCE_RETURN
}
