package io.complaintrules.facts;

/** Who or what a worded judgement is aimed at, as far as the words around it tell. */
public enum Target {
    /** The company, its conduct as a whole, or whoever is addressed as "you". */
    RESPONDENT,
    /** A person who acts for the company: an agent, a courier, a manager. */
    STAFF,
    /** The goods, the app, the service itself. */
    PRODUCT,
    /** Somebody outside the dispute: an unknown fraudster, a caller, another player. */
    THIRD_PARTY,
    /** The complainant. */
    SELF,
    /** The words do not say. */
    NONE
}
