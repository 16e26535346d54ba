package io.complaintrules.engine.drl;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a condition says of one word.
 *
 * @param word the word
 * @param sign how it is compared
 * @param values with what
 */
record Claimed(String word, String sign, List<String> values) {
    static final Set<String> ONLY = Set.of("==", "in");
    private static final Map<String, String> OPPOSITE =
            Map.of("==", "!=", "in", "not in", "contains", "not contains", "<", ">=", ">", "<=");
    private static final Set<String> NEVER = Set.of("!=", "not in");

    /** Whether both cannot hold. */
    boolean excludes(Claimed other) {
        if (!word.equals(other.word)) {
            return false;
        }
        if (ONLY.contains(sign) && ONLY.contains(other.sign)) {
            return values.stream().noneMatch(other.values::contains);
        }
        if (ONLY.contains(sign) && NEVER.contains(other.sign)) {
            return other.values.containsAll(values);
        }
        if (NEVER.contains(sign) && ONLY.contains(other.sign)) {
            return values.containsAll(other.values);
        }
        if ((sign.equals("contains") && other.sign.equals("not contains"))
                || (sign.equals("not contains") && other.sign.equals("contains"))) {
            return values.equals(other.values);
        }
        return beyond(other) || other.beyond(this);
    }

    /** Whether the other holds wherever this does. */
    boolean implies(Claimed other) {
        if (!word.equals(other.word)) {
            return false;
        }
        if (ONLY.contains(sign) && ONLY.contains(other.sign)) {
            return other.values.containsAll(values);
        }
        if (ONLY.contains(sign) && NEVER.contains(other.sign)) {
            return values.stream().noneMatch(other.values::contains);
        }
        if (NEVER.contains(sign) && NEVER.contains(other.sign)) {
            return values.containsAll(other.values);
        }
        return (sign.equals(other.sign) && values.equals(other.values)) || reaches(other);
    }

    /** Whether one of both always holds. */
    boolean completes(Claimed other) {
        return word.equals(other.word)
                && values.equals(other.values)
                && (other.sign.equals(OPPOSITE.get(sign)) || sign.equals(OPPOSITE.get(other.sign)));
    }

    /** A bound that is met wherever this one is. */
    private boolean reaches(Claimed other) {
        BigDecimal mine = number();
        BigDecimal yours = other.number();
        if (mine == null || yours == null || !other.sign.substring(0, 1).equals(sign.substring(0, 1))) {
            return false;
        }
        int compared = mine.compareTo(yours);
        boolean same = compared == 0 && (sign.equals(other.sign) || other.sign.endsWith("="));
        return sign.startsWith(">") ? compared > 0 || same : sign.startsWith("<") && (compared < 0 || same);
    }

    /** This wants more than the other allows. */
    private boolean beyond(Claimed other) {
        BigDecimal least = number();
        BigDecimal most = other.number();
        if (least == null || most == null) {
            return false;
        }
        boolean above = sign.equals(">") || sign.equals(">=") || sign.equals("==");
        boolean below =
                other.sign.equals("<") || other.sign.equals("<=") || (other.sign.equals("==") && !sign.equals("=="));
        int compared = least.compareTo(most);
        boolean open = sign.equals(">") || other.sign.equals("<");
        return above && below && (compared > 0 || (compared == 0 && open));
    }

    private @Nullable BigDecimal number() {
        String value = values.get(0).replaceAll("[BbLlDdFfIi]$", "");
        return values.size() == 1 && value.matches("[0-9]+([.][0-9]+)?") ? new BigDecimal(value) : null;
    }
}
