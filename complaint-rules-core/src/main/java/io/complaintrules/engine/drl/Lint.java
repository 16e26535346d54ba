package io.complaintrules.engine.drl;

import io.complaintrules.authoring.Diagnostics;
import io.complaintrules.authoring.Place;
import io.complaintrules.authoring.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds in one rule what can be read and yet is hardly meant so. */
final class Lint {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");

    /** More characters without a stop nobody reads at once. */
    private static final int LONGEST = 60;

    private static final Pattern STOPS = Pattern.compile("[。；：！？，（）]");

    private final CheckedRule rule;
    private final Vocabulary vocabulary;
    private final SourceFile file;
    private final Diagnostics faults;

    Lint(CheckedRule rule, Vocabulary vocabulary, Diagnostics faults) {
        this.rule = rule;
        this.vocabulary = vocabulary;
        this.file = rule.file();
        this.faults = faults;
    }

    /** Takes the names so far, by how they are written in small letters. */
    void run(Map<String, String> names) {
        name(names);
        message();
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
            List<Claimed> own = claims(one.expression(), file);
            always(one.expression());
            for (Claimed now : own) {
                if (claimed.stream().anyMatch(before -> before.implies(now))) {
                    faults.add("asked-before", file.at(one.from(), one.to()));
                }
                if (claimed.stream().anyMatch(before -> before.excludes(now))) {
                    faults.add("never-true", file.at(one.from(), one.to()));
                    break;
                }
                claimed.add(now);
            }
        }
    }

    /** Alternatives that leave nothing out. */
    private void always(Expression asked) {
        if (asked instanceof Expression.Binary two && two.sign().equals("&&")) {
            always(two.left());
            always(two.right());
        } else if (asked instanceof Expression.Binary two && two.sign().equals("||")) {
            List<Claimed> either = new ArrayList<>();
            collect(two.left(), file, either);
            collect(two.right(), file, either);
            if (either.size() == 2 && either.get(0).completes(either.get(1))) {
                faults.add("always-holds", file.at(asked.from(), asked.to()));
            }
        } else if (asked instanceof Expression.OneOf one && isEveryChoice(one)) {
            faults.add(one.sign().equals("in") ? "always-holds" : "never-true", file.at(asked.from(), asked.to()));
        }
    }

    private boolean isEveryChoice(Expression.OneOf one) {
        Set<String> named =
                one.values().stream().map(value -> text(value, file)).collect(Collectors.toSet());
        String type = named.iterator().next();
        Class<?> choices =
                type.indexOf('.') < 0 ? null : vocabulary.choices().get(type.substring(0, type.indexOf('.')));
        return choices != null && named.size() == choices.getEnumConstants().length;
    }

    private void message() {
        Annotation zh = rule.text().annotation("zh");
        String said = zh == null ? "" : zh.text();
        int from = 0;
        Matcher stop = STOPS.matcher(said);
        while (zh != null && from <= said.length()) {
            int to = stop.find() ? stop.start() : said.length();
            if (to - from > LONGEST) {
                faults.add("message-too-long", file.at(zh.from() + from, zh.from() + to), LONGEST);
            }
            from = to + 1;
        }
    }

    /** What a condition says of words and constants, whatever else holds. */
    static List<Claimed> claims(Expression asked, SourceFile file) {
        List<Claimed> all = new ArrayList<>();
        collect(asked, file, all);
        return all;
    }

    /** What must hold whatever else does. */
    private static void collect(Expression asked, SourceFile file, List<Claimed> into) {
        if (asked instanceof Expression.Binary two && two.sign().equals("&&")) {
            collect(two.left(), file, into);
            collect(two.right(), file, into);
        } else if (asked instanceof Expression.Binary two && isConstant(two.right())) {
            into.add(new Claimed(text(two.left(), file), two.sign(), List.of(text(two.right(), file))));
        } else if (asked instanceof Expression.OneOf one
                && one.values().stream().allMatch(Lint::isConstant)) {
            into.add(new Claimed(
                    text(one.left(), file),
                    one.sign(),
                    one.values().stream().map(value -> text(value, file)).toList()));
        }
    }

    private static boolean isConstant(Expression value) {
        return value instanceof Expression.Literal
                || (value instanceof Expression.Path path
                        && path.steps().size() == 2
                        && Character.isUpperCase(
                                path.steps().get(0).name().text().charAt(0)));
    }

    private static String text(Expression said, SourceFile file) {
        return file.text().substring(said.from(), said.to());
    }

    private Place at(Token token) {
        return file.at(token.from(), token.to());
    }
}
