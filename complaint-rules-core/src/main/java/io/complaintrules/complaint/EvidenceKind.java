package io.complaintrules.complaint;

/** What kind of thing an item of evidence is. */
public enum EvidenceKind {
    /** A picture of a screen. */
    SCREENSHOT,
    /** A sound recording. */
    RECORDING,
    /** A film or a screen recording. */
    VIDEO,
    /** A system or access log. */
    LOG,
    /** A conversation with the company or another. */
    CHAT,
    /** An order. */
    ORDER,
    /** A record of payment. */
    PAYMENT,
    /** An invoice or a bill. */
    INVOICE,
    /** A work order or complaint number of the company. */
    TICKET,
    /** A contract or the terms of service. */
    CONTRACT,
    /** A report of a test. */
    TEST_REPORT,
    /** What other users wrote. */
    USER_REVIEWS,
    /** Proof of identity. */
    IDENTITY,
    /** Proof of guardianship. */
    GUARDIANSHIP,
    /** An authority to act. */
    AUTHORISATION,
    /** A notarial deed. */
    NOTARY,
    /** A receipt of a report to the police. */
    POLICE_RECEIPT,
    /** A medical record. */
    MEDICAL,
    /** None of these, or not said. */
    OTHER
}
