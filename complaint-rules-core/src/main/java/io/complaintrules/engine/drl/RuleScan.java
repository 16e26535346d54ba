package io.complaintrules.engine.drl;

import io.complaintrules.authoring.Diagnostics;
import io.complaintrules.authoring.SourceFile;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks the words of one rule: what it asks and what it says. */
final class RuleScan {
    /** More facts in one rule multiply with each other. */
    private static final int MOST_PATTERNS = 6;

    private static final Set<String> LISTS =
            Set.of("java.util.List", "List", "java.util.Set", "Set", "java.util.Collection");
    private static final Set<String> FORUMS = Set.of("forums", "competentForums");

    private final SourceFile file;
    private final Diagnostics faults;
    private final Vocabulary vocabulary;
    private final RuleText rule;
    private final Typing typing;
    private final boolean derives;
    private final Set<String> fills = new LinkedHashSet<>();

    RuleScan(SourceFile file, Diagnostics faults, Vocabulary vocabulary, RuleText rule) {
        this.file = file;
        this.faults = faults;
        this.vocabulary = vocabulary;
        this.rule = rule;
        this.typing = new Typing(file, faults, vocabulary);
        this.derives = rule.text("stratum").equals("DERIVE");
    }

    void run() {
        rule.conditions().forEach(condition -> condition(condition, false));
        long patterns = rule.conditions().stream().flatMap(Condition::patterns).count();
        if (patterns > MOST_PATTERNS && !onlyCases()) {
            typing.fault("too-many-facts", rule.when().from(), rule.when().to(), patterns, MOST_PATTERNS);
        }
        Expression.Path said = rule.consequence();
        if (said != null) {
            consequence(said);
        }
        if (rule.whole()) {
            new Places(file, faults, rule).check(fills);
        }
    }

    /** The ids of the law data that it names. */
    List<Named> named() {
        return typing.named();
    }

    /** The facts that are there once make no product. */
    private boolean onlyCases() {
        return rule.conditions().stream().flatMap(Condition::patterns).allMatch(one -> one.type()
                .equals("Case"));
    }

    private void condition(Condition condition, boolean exists) {
        if (condition instanceof Condition.Group group) {
            if (group.kind().equals("not") && exists) {
                typing.fault("not-inside-exists", group.at().from(), group.at().to());
            }
            boolean inside = exists || group.kind().equals("exists");
            group.parts().forEach(part -> condition(part, inside));
        } else {
            pattern((Condition.Pattern) condition);
        }
    }

    private void pattern(Condition.Pattern pattern) {
        Class<?> fact = vocabulary.facts().get(pattern.type());
        if (pattern.collected() != null && LISTS.contains(pattern.type())) {
            fact = pattern.type().endsWith("List") ? List.class : Set.class;
            pattern(pattern.collected());
        }
        if (fact == null) {
            unknownFact(pattern);
        } else if (derives && pattern.type().equals("Forum")) {
            typing.fault("asks-for-forums", pattern.typeFrom(), pattern.typeTo());
        }
        for (Condition.Constraint one : pattern.constraints()) {
            Type type = fact == null ? null : typing.of(one.expression(), fact);
            if (one.variable() != null) {
                typing.bind(one.variable(), type);
            } else if (type != null && !Typing.raw(type).equals(boolean.class) && fact != null) {
                typing.fault("no-question", one.from(), one.to());
            }
            if (derives) {
                forums(one.expression());
            }
        }
        if (pattern.variable() != null) {
            typing.bind(pattern.variable(), fact);
        }
    }

    private void unknownFact(Condition.Pattern pattern) {
        String renamed = RenamedWords.now(pattern.type());
        if (renamed != null) {
            faults.maybe("renamed-word", file.at(pattern.typeFrom(), pattern.typeTo()), renamed, pattern.type());
        } else {
            faults.near(
                    "unknown-fact",
                    file.at(pattern.typeFrom(), pattern.typeTo()),
                    pattern.type(),
                    vocabulary.facts().keySet(),
                    pattern.type());
        }
    }

    private void forums(Expression asked) {
        if (asked instanceof Expression.Binary two) {
            forums(two.left());
            forums(two.right());
        } else if (asked instanceof Expression.Path path && FORUMS.contains(path.last())) {
            typing.fault("asks-for-forums", path.from(), path.to());
        }
    }

    private void consequence(Expression.Path said) {
        Class<?> of = vocabulary.wayOut();
        if (said.steps().size() == 1) {
            typing.fault("not-a-finding", said.from(), said.to(), "findings");
            return;
        }
        for (Expression.Step step : said.steps().subList(1, said.steps().size())) {
            Method verb = verb(of, step);
            if (verb == null) {
                return;
            }
            of = verb.getReturnType();
        }
    }

    private @Nullable Method verb(Class<?> of, Expression.Step step) {
        Token name = step.name();
        List<Expression> arguments = step.arguments();
        List<Method> same = Vocabulary.verbs(of).stream()
                .filter(method -> method.getName().equals(name.text()))
                .toList();
        if (same.isEmpty() || arguments == null) {
            noVerb(of, name, same.isEmpty());
            if (arguments != null) {
                arguments.forEach(argument -> typing.of(argument, null));
            }
            return null;
        }
        Method method = typing.matching(same, name, arguments, null);
        Verb verb = Vocabulary.verb(method == null ? same.get(0) : method);
        if (verb == null) {
            return null;
        }
        fills.addAll(List.of(verb.fills()));
        if (name.text().equals("with") && !arguments.isEmpty() && arguments.get(0) instanceof Expression.Literal text) {
            fills.add(text.token().text());
        }
        typing.ids(verb, arguments);
        needs(verb, name);
        return method == null ? same.get(0) : method;
    }

    private void noVerb(Class<?> of, Token name, boolean unknown) {
        String renamed = RenamedWords.verb(name.text());
        if (!unknown) {
            faults.maybe("needs-brackets", file.at(name.from(), name.to()), name.text() + "()", name.text());
        } else if (renamed != null) {
            faults.maybe("renamed-word", file.at(name.from(), name.to()), renamed, name.text());
        } else {
            Set<String> known = Vocabulary.verbs(of).stream()
                    .map(Method::getName)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            faults.near("unknown-verb", file.at(name.from(), name.to()), name.text(), known, name.text());
        }
    }

    private void needs(Verb verb, Token name) {
        if (!verb.needs().isEmpty() && rule.annotation(verb.needs()) == null) {
            typing.fault("verb-needs-annotation", name.from() - 1, name.to(), name.text(), verb.needs());
        }
        boolean first = file.text().startsWith("findings", Math.max(0, name.from() - 9));
        if (derives && name.text().equals("raise") && first) {
            typing.fault("derives-and-raises", name.from(), name.to());
        } else if (!derives && verb.derives()) {
            typing.fault("judges-and-opens", name.from(), name.to(), name.text());
        }
    }
}
