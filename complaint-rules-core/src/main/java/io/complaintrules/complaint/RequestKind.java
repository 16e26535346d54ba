package io.complaintrules.complaint;

/** What the complainant asks for. */
public enum RequestKind {
    /** Restore the account or the service. */
    RESTORE_SERVICE,
    /** Correct a record, a bill or personal data. */
    CORRECT,
    /** Delete personal data. */
    DELETE_DATA,
    /** Explain and give reasons. */
    EXPLAIN,
    /** Apologise. */
    APOLOGISE,
    /** Give money back. */
    REFUND,
    /** Pay for a loss. */
    COMPENSATE,
    /** Punish the company. */
    PUNISH,
    /** End a subscription. */
    UNSUBSCRIBE,
    /** Close the account or the number. */
    CANCEL_ACCOUNT,
    /** Release money that is held. */
    RELEASE_FUNDS,
    /** Repair. */
    REPAIR,
    /** Replace. */
    REPLACE,
    /** End the contract. */
    TERMINATE,
    /** Stop charging. */
    STOP_CHARGING,
    /** None of these, or not said. */
    OTHER
}
