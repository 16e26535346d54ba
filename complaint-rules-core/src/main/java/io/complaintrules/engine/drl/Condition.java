package io.complaintrules.engine.drl;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands between {@code when} and {@code then}. */
sealed interface Condition {
    /** Several, under {@code and}, {@code or}, {@code not}, {@code exists} or {@code forall}. */
    record Group(Token at, String kind, List<Condition> parts) implements Condition {}

    /**
     * A fact with what is asked of it.
     *
     * @param variable the name it is bound to, null when none
     * @param type the fact
     * @param typeFrom first unit of the type
     * @param from first unit of the whole
     * @param typeTo behind the type
     * @param constraints what is asked of it
     * @param collected what is collected, where it is a list of facts; null otherwise
     */
    record Pattern(
            @Nullable Token variable,
            String type,
            int from,
            int typeFrom,
            int typeTo,
            List<Constraint> constraints,
            @Nullable Pattern collected)
            implements Condition {}

    /** One thing asked, or a part of the fact bound to a name. */
    record Constraint(@Nullable Token variable, Expression expression, int from, int to) {}

    /** All patterns below, in order. */
    default Stream<Pattern> patterns() {
        return this instanceof Group group
                ? group.parts().stream().flatMap(Condition::patterns)
                : Stream.of((Pattern) this);
    }
}
