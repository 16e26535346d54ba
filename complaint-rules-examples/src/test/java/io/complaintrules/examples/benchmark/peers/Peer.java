package io.complaintrules.examples.benchmark.peers;

import io.complaintrules.facts.Case;
import java.util.List;
import java.util.function.Function;

/** A way to decide a case by a table of norms. */
@FunctionalInterface
interface Peer {
    /** Returns what holds: norms, or findings of the rules of these names. */
    List<?> decide(Case facts);

    /** The ways there are. */
    enum Kind {
        /** One predicate after the other: the floor. */
        TABLE(PlainTable::new),
        /** Easy Rules. */
        EASY_RULES(EasyRules::new),
        /** RuleBook. */
        RULE_BOOK(RuleBooks::new),
        /** Evrete. */
        EVRETE(Evrete::new),
        /** As most use it: text compiled at start, the parts of a case as facts that rules join, a session for each. */
        DROOLS(Drools::new),
        /** Our rules, each run in a Drools session. */
        SESSIONS(norms -> Library.compiled(norms).inSessions()),
        /** As it is. */
        LIBRARY(Library::compiled),
        /** As it ships: rules compiled by the build, which must lie on the class path. */
        BUILT(norms -> Library.built());

        private final Function<List<Norm>, Peer> maker;

        Kind(Function<List<Norm>, Peer> maker) {
            this.maker = maker;
        }

        Peer of(List<Norm> norms) {
            return maker.apply(norms);
        }
    }
}
