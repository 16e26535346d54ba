package io.complaintrules.authoring.mutate;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a part of a rule's conditions stands in their text: a constraint, or what {@code &&} and {@code ||} join in it.
 *
 * @param start its first character
 * @param end after its last
 * @param parts what it joins; empty for a plain comparison
 */
record ConditionPart(int start, int end, List<ConditionPart> parts) {

    /** Returns the constraints of each pattern of the conditions, in order. */
    static List<List<ConditionPart>> patterns(String conditions) {
        List<List<ConditionPart>> all = new ArrayList<>();
        Reader reader = new Reader(conditions);
        while (reader.at < conditions.length()) {
            if (reader.startsPattern()) {
                all.add(reader.constraints());
            }
            reader.step();
        }
        return all;
    }

    String in(String conditions) {
        return conditions.substring(start, end);
    }

    private static final class Reader {
        private final String text;
        private int at;

        Reader(String text) {
            this.text = text;
        }

        /** Whether here, after the name of a type, its constraints open. */
        boolean startsPattern() {
            int end = at;
            if (text.charAt(at) != '(') {
                return false;
            }
            while (end > 0 && text.charAt(end - 1) == ' ') {
                end--;
            }
            int start = end;
            while (start > 0 && Character.isJavaIdentifierPart(text.charAt(start - 1))) {
                start--;
            }
            return start < end && Character.isUpperCase(text.charAt(start));
        }

        List<ConditionPart> constraints() {
            step();
            blanks();
            return text.charAt(at) == ')'
                    ? List.of()
                    : joined(",", () -> joinedBy("||", () -> joinedBy("&&", this::one)));
        }

        private ConditionPart joinedBy(String operator, java.util.function.Supplier<ConditionPart> part) {
            List<ConditionPart> parts = joined(operator, part);
            return parts.size() == 1
                    ? parts.get(0)
                    : new ConditionPart(parts.get(0).start, parts.get(parts.size() - 1).end, parts);
        }

        private List<ConditionPart> joined(String operator, java.util.function.Supplier<ConditionPart> part) {
            List<ConditionPart> parts = new ArrayList<>();
            parts.add(part.get());
            while (text.startsWith(operator, at)) {
                at += operator.length();
                parts.add(part.get());
            }
            return parts;
        }

        private ConditionPart one() {
            blanks();
            int start = at;
            if (text.charAt(at) != '(') {
                return comparison(start);
            }
            step();
            ConditionPart inner = joinedBy("||", () -> joinedBy("&&", this::one));
            step();
            int end = at;
            blanks();
            return new ConditionPart(start, end, inner.parts);
        }

        private ConditionPart comparison(int start) {
            int open = 0;
            while (open > 0 || !(text.charAt(at) == ',' || text.charAt(at) == ')' || joins())) {
                open += text.charAt(at) == '(' ? 1 : text.charAt(at) == ')' ? -1 : 0;
                step();
            }
            return new ConditionPart(
                    start, start + text.substring(start, at).stripTrailing().length(), List.of());
        }

        private boolean joins() {
            return text.startsWith("||", at) || text.startsWith("&&", at);
        }

        private void blanks() {
            while (Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }

        /** Goes on by a character, or over a whole string. */
        void step() {
            if (text.charAt(at) == '"') {
                at = text.indexOf('"', at + 1);
            }
            at++;
        }
    }
}
