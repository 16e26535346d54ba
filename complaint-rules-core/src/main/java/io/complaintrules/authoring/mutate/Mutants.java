package io.complaintrules.authoring.mutate;

import io.complaintrules.authoring.mutate.Mutant.Kind;
import io.complaintrules.engine.drl.CheckedRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes every change of the conditions of one rule that its scenarios have to notice. Works on the text, so no vocabulary matters. */
final class Mutants {
    private static final Pattern OPERATOR =
            Pattern.compile("==|!=|<=|>=|<|>|\\b(not\\s+)?(in|contains|memberOf|matches)\\b");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])\\d+(?![\\w.])");
    private static final Map<String, String> OPPOSITE = Map.of("==", "!=", "!=", "==");
    private static final Map<String, String> BOUND = Map.of("<", "<=", "<=", "<", ">", ">=", ">=", ">");

    private final CheckedRule rule;
    private final String text;
    private final List<Mutant> all = new ArrayList<>();

    private Mutants(CheckedRule rule) {
        this.rule = rule;
        this.text = rule.parts().conditions();
    }

    static List<Mutant> of(CheckedRule rule) {
        Mutants mutants = new Mutants(rule);
        mutants.all.add(new Mutant(rule.id(), Kind.DELETE, 1, "rule", "", rule.place()));
        for (List<ConditionPart> constraints : ConditionPart.patterns(mutants.text)) {
            mutants.dropEach(Kind.DROP, constraints, "");
            constraints.forEach(mutants::inside);
        }
        return mutants.all;
    }

    private void inside(ConditionPart condition) {
        if (condition.parts().isEmpty()) {
            comparison(condition);
        } else {
            dropEach(Kind.DROP, condition.parts(), "");
            condition.parts().forEach(this::inside);
        }
    }

    private void comparison(ConditionPart condition) {
        String whole = condition.in(text);
        Matcher operator = OPERATOR.matcher(whole);
        if (!operator.find()) {
            return;
        }
        int start = condition.start() + operator.start();
        int end = condition.start() + operator.end();
        String sign = operator.group();
        if (operator.group(2) != null) {
            add(Kind.NEGATE, whole, start, end, operator.group(1) == null ? "not " + sign : operator.group(2));
        } else if (OPPOSITE.containsKey(sign)) {
            add(Kind.NEGATE, whole, start, end, OPPOSITE.get(sign));
        } else {
            add(Kind.BOUND, whole, start, end, BOUND.getOrDefault(sign, sign));
        }
        String right = text.substring(end, condition.end());
        if ("in".equals(operator.group(2))) {
            dropEach(Kind.ELEMENT, elements(end, right), " of " + whole);
        } else if (!right.contains("\"")) {
            NUMBER.matcher(right).results().forEach(number -> move(whole, end, number));
        }
    }

    private void move(String whole, int from, MatchResult number) {
        for (int by : new int[] {1, -1}) {
            int moved = Integer.parseInt(number.group()) + by;
            add(Kind.NUMBER, whole + " to " + moved, from + number.start(), from + number.end(), String.valueOf(moved));
        }
    }

    private static List<ConditionPart> elements(int from, String list) {
        List<ConditionPart> elements = new ArrayList<>();
        Pattern.compile("\"[^\"]*\"|[^\\s,()]+")
                .matcher(list)
                .results()
                .forEach(one -> elements.add(new ConditionPart(from + one.start(), from + one.end(), List.of())));
        return elements.size() == 1 ? List.of() : elements;
    }

    /** Drops each part of a list with the sign that joins it to its neighbour; bindings stay, the consequence needs them. */
    private void dropEach(Kind kind, List<ConditionPart> parts, String of) {
        for (int i = 0; i < parts.size(); i++) {
            ConditionPart part = parts.get(i);
            if (!part.in(text).matches("\\$\\w+\\s*:.*")) {
                int start = i == 0 ? part.start() : parts.get(i - 1).end();
                int end = i == 0 && parts.size() > 1 ? parts.get(1).start() : part.end();
                add(kind, part.in(text) + of, start, end, "");
            }
        }
    }

    private void add(Kind kind, String what, int start, int end, String instead) {
        String name = what.replaceAll("\\s+", " ");
        long same = all.stream()
                .filter(other -> other.kind() == kind
                        && (other.what().equals(name) || other.what().startsWith(name + ", again")))
                .count();
        all.add(new Mutant(
                rule.id(),
                kind,
                all.size() + 1,
                same == 0 ? name : name + ", again" + (same == 1 ? "" : " " + same),
                text.substring(0, start) + instead + text.substring(end),
                rule.inConditions(start, Math.max(end, start + 1))));
    }
}
