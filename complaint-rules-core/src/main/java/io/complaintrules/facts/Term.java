package io.complaintrules.facts;

/** How a day stands to the last day of a period. */
public enum Term {
    /** On or before the last day. */
    WITHIN,
    /** After the strict last day, on or before the day it moves to because the strict one is not a working day. */
    GREY,
    /** After the last day. */
    OVER,
    /** Within, by a date that was only read from the text. */
    READ_WITHIN,
    /** Over or grey, by a date that was only read from the text. */
    READ_OVER,
    /** Just after the strict last day of a period that ends outside the loaded holiday tables. */
    UNCOUNTABLE,
    /** A date is missing. */
    UNKNOWN
}
