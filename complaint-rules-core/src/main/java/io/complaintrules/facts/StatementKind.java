package io.complaintrules.facts;

/** What the text tells that a field could say for certain. */
public enum StatementKind {
    /** An order, a payment or a parcel has this number. */
    ORDER_NUMBER,
    /** The company gave the complaint this number. */
    TICKET_NUMBER,
    /** The person has not complained to the company. */
    NOT_COMPLAINED,
    /** On this day the person complained to the company. */
    COMPLAINED_ON,
    /** On this day the company answered. */
    ANSWERED_ON,
    /** The company did not answer. */
    NO_ANSWER,
    /** The company refused, or its answer did not satisfy. */
    BAD_ANSWER,
    /** The company's answer satisfied. */
    GOOD_ANSWER,
    /** Who complains is a business. */
    IS_BUSINESS,
    /** Who writes acts for somebody else. */
    WRITES_FOR_ANOTHER,
    /** Who complains, or whom it concerns, is a minor. */
    IS_MINOR,
    /** The person means to turn to a body. */
    MEANS_TO_GO,
    /** Somebody sent the person to a body. */
    SENT_TO,
    /** The text asks a body to act. */
    PLEADS,
    /** The person turned to a body. */
    WENT,
    /** A body accepted or handled it. */
    ACCEPTED,
    /** A body did not accept it. */
    REFUSED,
    /** A number or site is named that nobody should use. */
    NAMES_UNSAFE,
    /** The parties settled. */
    SETTLED,
    /** The settlement was performed. */
    PERFORMED,
    /** The settlement was not performed. */
    NOT_PERFORMED,
    /** A refund of this sum is asked for. */
    ASKS_REFUND,
    /** Three times the price is asked for. */
    ASKS_MULTIPLE,
    /** Compensation of this sum is asked for. */
    ASKS_COMPENSATION,
    /** A day is written that no calendar has. */
    NO_SUCH_DAY,
    /** A day is written whose year is too far off to be meant. */
    FAR_YEAR
}
