package io.complaintrules.engine.drl;

import io.complaintrules.authoring.Diagnostics;
import io.complaintrules.authoring.Place;
import io.complaintrules.authoring.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds in one rule what can be read and yet is hardly meant so. */
final class Lint {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");

    private final CheckedRule rule;
    private final SourceFile file;
    private final Diagnostics faults;

    Lint(CheckedRule rule, Diagnostics faults) {
        this.rule = rule;
        this.file = rule.file();
        this.faults = faults;
    }

    /** Takes the names so far, by how they are written in small letters. */
    void run(Map<String, String> names) {
        name(names);
        List<Condition> conditions = rule.text().conditions();
        if (conditions.isEmpty() && rule.text().whole()) {
            faults.add("no-condition", at(rule.text().when()));
        }
        conditions.stream().flatMap(Condition::patterns).forEach(this::contradictions);
        List<Condition.Pattern> patterns =
                conditions.stream().flatMap(Condition::patterns).toList();
        if (patterns.size() == 1
                && patterns.get(0).type().equals("Case")
                && patterns.get(0).constraints().isEmpty()
                && conditions.get(0) instanceof Condition.Pattern) {
            faults.add(
                    "always-true",
                    file.at(patterns.get(0).from(), patterns.get(0).typeTo()));
        }
    }

    private void name(Map<String, String> names) {
        String id = rule.id();
        String other = names.putIfAbsent(id.toLowerCase(Locale.ROOT), id);
        Token name = rule.text().name();
        if (other != null && !other.equals(id)) {
            faults.add("id-differs-in-case", rule.place(), id, other);
        } else if (name.is(Token.Kind.TEXT) && !ID.matcher(id).matches()) {
            faults.add("rule-id", at(name), id);
        }
    }

    private void contradictions(Condition.Pattern pattern) {
        List<Claimed> claimed = new ArrayList<>();
        for (Condition.Constraint one : pattern.constraints()) {
            List<Claimed> own = new ArrayList<>();
            collect(one.expression(), own);
            for (Claimed now : own) {
                if (claimed.stream().anyMatch(before -> before.excludes(now))) {
                    faults.add("never-true", file.at(one.from(), one.to()));
                    break;
                }
                claimed.add(now);
            }
        }
    }

    /** What must hold whatever else does. */
    private void collect(Expression asked, List<Claimed> into) {
        if (asked instanceof Expression.Binary two && two.sign().equals("&&")) {
            collect(two.left(), into);
            collect(two.right(), into);
        } else if (asked instanceof Expression.Binary two && isConstant(two.right())) {
            into.add(new Claimed(text(two.left()), two.sign(), List.of(text(two.right()))));
        } else if (asked instanceof Expression.OneOf one
                && one.values().stream().allMatch(Lint::isConstant)) {
            into.add(new Claimed(
                    text(one.left()),
                    one.sign(),
                    one.values().stream().map(this::text).toList()));
        }
    }

    private static boolean isConstant(Expression value) {
        return value instanceof Expression.Literal
                || (value instanceof Expression.Path path
                        && path.steps().size() == 2
                        && Character.isUpperCase(
                                path.steps().get(0).name().text().charAt(0)));
    }

    private String text(Expression said) {
        return file.text().substring(said.from(), said.to());
    }

    private Place at(Token token) {
        return file.at(token.from(), token.to());
    }
}
