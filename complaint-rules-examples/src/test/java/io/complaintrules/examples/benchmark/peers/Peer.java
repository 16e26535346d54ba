package io.complaintrules.examples.benchmark.peers;

import io.complaintrules.facts.Case;
import java.util.List;

/** A way to decide a case by a table of norms. */
@FunctionalInterface
interface Peer {
    /** Returns what holds: norms, or findings of the rules of these names. */
    List<?> decide(Case facts);

    /** Returns how much holds of all these cases together. */
    default int found(List<Case> cases) {
        int found = 0;
        for (Case one : cases) {
            found += decide(one).size();
        }
        return found;
    }

    /** The ways there are. */
    enum Kind {
        /** One predicate after the other: the floor. */
        TABLE,
        /** Easy Rules. */
        EASY_RULES,
        /** RuleBook. */
        RULE_BOOK,
        /** Evrete. */
        EVRETE,
        /** As most use it: text compiled at start, the parts of a case as facts that rules join, a session for each. */
        DROOLS,
        /** Our rules, each run in a Drools session. */
        SESSIONS,
        /** As it is. */
        LIBRARY,
        /** As it ships: rules compiled by the build, which must lie on the class path. */
        BUILT;

        Peer of(List<Norm> norms) {
            return switch (this) {
                case TABLE -> new PlainTable(norms);
                case EASY_RULES -> new EasyRules(norms);
                case RULE_BOOK -> new RuleBooks(norms);
                case EVRETE -> new Evrete(norms);
                case DROOLS -> new Drools(norms);
                case SESSIONS -> Library.compiled(norms).inSessions();
                case LIBRARY -> Library.compiled(norms);
                case BUILT -> Library.built();
            };
        }
    }
}
