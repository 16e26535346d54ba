package io.complaintrules.verdict;

import io.complaintrules.verdict.LanguageReview.Flag;

/**
 * In which order the parts of a verdict stand. Written out: a chain of comparators is a lambda for each of its links, which a fresh
 * JVM makes one after the other.
 */
final class Orders {
    private Orders() {}

    static int gravestFirst(Finding one, Finding other) {
        return then(other.effect().compareTo(one.effect()), byRule(one, other));
    }

    static int mostDecisiveFirst(Finding one, Finding other) {
        return then(
                other.effect().compareTo(one.effect()),
                then(Integer.compare(other.routes().size(), one.routes().size()), byRule(one, other)));
    }

    private static int byRule(Finding one, Finding other) {
        return one.rule().compareTo(other.rule());
    }

    /** A day that nobody knows comes last. */
    static int earliestFirst(Milestone one, Milestone other) {
        int day = one.on() == null || other.on() == null
                ? Boolean.compare(one.on() == null, other.on() == null)
                : one.on().compareTo(other.on());
        return then(
                day,
                then(
                        one.authority().compareTo(other.authority()),
                        then(one.kind().compareTo(other.kind()), one.rule().compareTo(other.rule()))));
    }

    /** By where they begin, the longer first, then the graver. */
    static int firstInText(Flag one, Flag other) {
        return then(
                Integer.compare(one.start(), other.start()),
                then(
                        Integer.compare(other.end(), one.end()),
                        then(
                                Integer.compare(other.severity(), one.severity()),
                                one.rule().compareTo(other.rule()))));
    }

    static int byForum(EvidenceReview.Adequacy one, EvidenceReview.Adequacy other) {
        return then(one.forum().compareTo(other.forum()), one.decisive().compareTo(other.decisive()));
    }

    static int byRank(Conclusion.Competent one, Conclusion.Competent other) {
        return then(
                Integer.compare(one.rank(), other.rank()),
                then(one.matter().compareTo(other.matter()), one.authority().compareTo(other.authority())));
    }

    /** The first order that tells two apart. */
    static int then(int order, int next) {
        return order != 0 ? order : next;
    }
}
