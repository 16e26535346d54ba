package io.complaintrules.verdict;

/** What happens on a dated step. */
public enum MilestoneKind {
    /** The first day on which the route is open. */
    OPENS,
    /** The last day on which the route is open. */
    CLOSES,
    /** The company has to have answered by then. */
    COMPANY_ANSWER,
    /** The body has to have accepted or refused by then. */
    ACCEPTANCE_DECISION,
    /** The body has to have answered by then. */
    ANSWER,
    /** Mediation ends by then. */
    MEDIATION_END,
    /** The last day to ask for administrative reconsideration of what a body did or did not do. */
    RECONSIDERATION
}
