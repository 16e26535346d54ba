package io.complaintrules.complaint;

/** What an item of evidence is meant to prove. */
public enum Proves {
    /** What happened. */
    INCIDENT,
    /** The loss. */
    LOSS,
    /** The purchase or payment. */
    TRANSACTION,
    /** What was agreed. */
    CONTRACT,
    /** The complaint to the company. */
    PRIOR_COMPLAINT,
    /** What the company answered. */
    ANSWER,
    /** Who the complainant is. */
    IDENTITY,
    /** That the incident caused the loss. */
    CAUSATION,
    /** That the company deceived. */
    FRAUD,
    /** The age of the person concerned. */
    AGE,
    /** Who used the device. */
    OPERATOR_OF_DEVICE,
    /** That the harm is serious. */
    SERIOUS_HARM,
    /** That the complainant may act for another. */
    AUTHORITY_TO_ACT
}
