package io.complaintrules.authoring.mutate;

import io.complaintrules.authoring.Place;

/**
 * A rule with one change in it that a scenario has to notice.
 *
 * @param rule id of the rule
 * @param kind what sort of change it is
 * @param place which change of the rule, counted from 1
 * @param what what is changed, as it stands in the rule
 * @param conditions the conditions after the change; empty for a rule that is gone
 * @param at where it is changed
 */
public record Mutant(String rule, Kind kind, int place, String what, String conditions, Place at) {
    /** A sort of change. */
    public enum Kind {
        /** The whole rule is gone. */
        DELETE,
        /** A constraint, or what {@code &&} or {@code ||} joins, is gone. */
        DROP,
        /** The comparison says the opposite. */
        NEGATE,
        /** One element of an {@code in ( ... )} is gone. */
        ELEMENT,
        /** A number is one more or one less. */
        NUMBER,
        /** The bound itself is in where it was out, or out where it was in. */
        BOUND
    }

    /** Returns the id it is compiled under. */
    public String id() {
        return rule + "#" + place;
    }

    /** Returns how a reader, and the list of equivalent mutants, name the change. */
    public String change() {
        return kind.name().toLowerCase(java.util.Locale.ROOT) + " " + what;
    }

    /** Returns {@code rule: change}. */
    @Override
    public String toString() {
        return rule + ": " + change();
    }
}
