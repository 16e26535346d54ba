package io.complaintrules.facts;

import java.util.List;
import java.util.Set;

/** Tells which of the matters that a complaint could be about it is about: what the rules make of the words. */
@FunctionalInterface
public interface MatterWeighing {
    /** Every candidate stands, and none is in doubt. */
    MatterWeighing ALL_STAND = candidates -> new Weighed(Set.of(), Set.of());

    /**
     * Weighs candidates.
     *
     * @param candidates what the words point to
     */
    Weighed weigh(List<CandidateMatter> candidates);

    /**
     * What came of it.
     *
     * @param setAside ids of matters that the complaint is not about
     * @param unsure ids of matters that the words do not carry alone: such a one is asked when it leads
     */
    record Weighed(Set<String> setAside, Set<String> unsure) {
        /** Copies the sets. */
        public Weighed {
            setAside = Set.copyOf(setAside);
            unsure = Set.copyOf(unsure);
        }
    }
}
