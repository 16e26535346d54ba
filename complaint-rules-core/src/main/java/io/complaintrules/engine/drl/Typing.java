package io.complaintrules.engine.drl;

import io.complaintrules.authoring.Diagnostics;
import io.complaintrules.authoring.Nearest;
import io.complaintrules.authoring.SourceFile;
import io.complaintrules.authoring.Term;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds what every word of a rule stands for, and faults what stands for nothing. */
final class Typing {
    /** The type of {@code null}. */
    private static final Type NULL = Void.class;

    private final SourceFile file;
    private final Diagnostics faults;
    private final Vocabulary vocabulary;
    private final Map<String, Type> variables = new HashMap<>();
    private final List<Named> named = new ArrayList<>();
    private final Set<String> heads = new HashSet<>();

    Typing(SourceFile file, Diagnostics faults, Vocabulary vocabulary) {
        this.file = file;
        this.faults = faults;
        this.vocabulary = vocabulary;
    }

    List<Named> named() {
        return named;
    }

    void bind(Token variable, @Nullable Type type) {
        variables.put(variable.text(), type == null ? Object.class : type);
    }

    void fault(String code, int from, int to, Object... words) {
        faults.add(code, file.at(from, to), words);
    }

    /** The type of what is written; null where that cannot be told, which was faulted. */
    @Nullable Type of(Expression said, @Nullable Class<?> fact) {
        if (said instanceof Expression.Literal literal) {
            return literal(literal);
        } else if (said instanceof Expression.Path path) {
            return path(path, fact);
        } else if (said instanceof Expression.Unary unary) {
            Type inner = of(unary.of(), fact);
            return unary.at().is("!") ? boolean.class : inner;
        } else if (said instanceof Expression.OneOf one) {
            Type left = of(one.left(), fact);
            one.values().forEach(value -> compare(one.left(), left, value, fact));
            return boolean.class;
        }
        return binary((Expression.Binary) said, fact);
    }

    private static Type literal(Expression.Literal literal) {
        Token token = literal.token();
        if (token.is(Token.Kind.TEXT)) {
            return String.class;
        }
        if (token.is(Token.Kind.NUMBER)) {
            return token.text().matches(".*[Bb]")
                    ? BigDecimal.class
                    : token.text().matches("[0-9]+") ? int.class : double.class;
        }
        return literal.isNull() ? NULL : boolean.class;
    }

    private @Nullable Type binary(Expression.Binary two, @Nullable Class<?> fact) {
        switch (two.sign()) {
            case "&&", "||" -> {
                of(two.left(), fact);
                of(two.right(), fact);
            }
            case "+", "-", "*", "/" -> {
                Type left = of(two.left(), fact);
                of(two.right(), fact);
                return left;
            }
            case "contains", "not contains" -> member(two.right(), two.left(), fact);
            case "memberOf", "not memberOf" -> member(two.left(), two.right(), fact);
            default -> compare(two.left(), of(two.left(), fact), two.right(), fact);
        }
        if (two.sign().startsWith("<") || two.sign().startsWith(">")) {
            order(two, fact);
        }
        return boolean.class;
    }

    private void order(Expression.Binary two, @Nullable Class<?> fact) {
        int before = faults.count();
        Type left = of(two.left(), fact);
        if (left != null && !isNumber(left) && !left.equals(LocalDate.class) && faults.count() == before) {
            fault("no-order", two.at().from(), two.at().to(), name(left));
        }
    }

    /** The element is compared with what the list holds. */
    private void member(Expression element, Expression list, @Nullable Class<?> fact) {
        Type of = of(list, fact);
        if (of instanceof ParameterizedType many && Collection.class.isAssignableFrom(raw(of))) {
            compare(list, many.getActualTypeArguments()[0], element, fact);
        } else if (of != null && !Collection.class.isAssignableFrom(raw(of))) {
            fault(of.equals(String.class) ? "no-list-of-text" : "no-list", list.from(), list.to(), name(of));
        } else {
            of(element, fact);
        }
    }

    private void compare(Expression left, @Nullable Type type, Expression right, @Nullable Class<?> fact) {
        if (type != null && isBareChoice(type, right, fact)) {
            return;
        }
        Type other = of(right, fact);
        note(left, right, fact);
        if (type == null || other == null) {
            return;
        }
        if (other.equals(NULL)) {
            if (raw(type).isPrimitive()) {
                fault("never-null", right.from(), right.to(), text(left));
            }
        } else if (!fits(type, other)) {
            fault("type-mismatch", right.from(), right.to(), text(left), name(type), name(other));
        }
    }

    /** YES for Answer.YES. */
    private boolean isBareChoice(Type type, Expression right, @Nullable Class<?> fact) {
        if (raw(type).isEnum()
                && right instanceof Expression.Path path
                && path.steps().size() == 1
                && path.steps().get(0).arguments() == null
                && !variables.containsKey(path.last())
                && (fact == null || Words.property(fact, path.last()) == null)) {
            String nearest = Nearest.to(path.last(), constants(raw(type)))
                    .orElse(constants(raw(type)).iterator().next());
            faults.maybe(
                    "choice-without-type",
                    file.at(right.from(), right.to()),
                    raw(type).getSimpleName() + "." + nearest,
                    path.last());
            return true;
        }
        return false;
    }

    /** Keeps ids in quotes, to be looked up in the law data. */
    private void note(Expression left, Expression right, @Nullable Class<?> fact) {
        if (left instanceof Expression.Path path && right instanceof Expression.Literal literal && literal.isText()) {
            String kind = Named.kind(owner(path, fact), path.last());
            if (kind != null) {
                named.add(new Named(kind, literal.token().text(), literal.from() + 1));
            }
            if (path.last().equals("head")) {
                heads.add(literal.token().text());
            }
        }
    }

    private @Nullable Class<?> owner(Expression.Path path, @Nullable Class<?> fact) {
        if (path.steps().size() == 1) {
            return fact;
        }
        Type before =
                quietly(new Expression.Path(path.steps().subList(0, path.steps().size() - 1)), fact);
        return before == null ? null : raw(before);
    }

    private @Nullable Type quietly(Expression.Path path, @Nullable Class<?> fact) {
        Typing other = new Typing(file, new Diagnostics(), vocabulary);
        other.variables.putAll(variables);
        return other.path(path, fact);
    }

    private @Nullable Type path(Expression.Path path, @Nullable Class<?> fact) {
        List<Expression.Step> steps = path.steps();
        Expression.Step first = steps.get(0);
        String word = first.name().text();
        Type type;
        int next = 1;
        if (first.arguments() == null && word.equals("this") && fact != null) {
            type = fact;
        } else if (first.arguments() == null && variables.containsKey(word)) {
            type = variables.get(word);
        } else if (fact != null && (first.arguments() != null || Words.property(fact, word) != null)) {
            type = step(fact, first, true);
        } else if (first.arguments() == null && vocabulary.choices().containsKey(word)) {
            return choice(path, vocabulary.choices().get(word));
        } else {
            unknown(first, fact);
            return null;
        }
        while (next < steps.size() && type != null) {
            Class<?> of = raw(type);
            type = isJavaChoice(of) ? null : step(of, steps.get(next), fact != null);
            next++;
        }
        return type;
    }

    private static boolean isJavaChoice(Class<?> of) {
        return of.equals(Object.class);
    }

    private @Nullable Type choice(Expression.Path path, @Nullable Class<?> type) {
        if (type == null || path.steps().size() != 2 || path.steps().get(1).arguments() != null) {
            fault("not-in-the-vocabulary", path.from(), path.to(), text(path));
            return null;
        }
        Token constant = path.steps().get(1).name();
        if (!constants(type).contains(constant.text())) {
            faults.near(
                    "unknown-choice",
                    file.at(constant.from(), constant.to()),
                    constant.text(),
                    constants(type),
                    type.getSimpleName(),
                    constant.text());
            return null;
        }
        return type;
    }

    private static Set<String> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void unknown(Expression.Step first, @Nullable Class<?> fact) {
        Token name = first.name();
        Set<String> known = new LinkedHashSet<>(variables.keySet());
        known.addAll(fact == null ? Set.of() : Words.of(fact));
        if (!Character.isLowerCase(name.text().charAt(0))) {
            known.addAll(vocabulary.choices().keySet());
        }
        String renamed = RenamedWords.now(name.text());
        String code = fact == null || !name.text().matches("[a-z]\\w*") ? "not-in-the-vocabulary" : "unknown-word";
        if (renamed != null) {
            faults.maybe("renamed-word", file.at(name.from(), name.to()), renamed, name.text());
        } else if (code.equals("unknown-word")) {
            faults.near(code, file.at(name.from(), name.to()), name.text(), known, name(fact), name.text());
        } else {
            faults.near(code, file.at(name.from(), name.to()), name.text(), known, name.text());
        }
    }

    /** One word further; in a condition a word stands for what it gives, in a consequence it is called. */
    private @Nullable Type step(Class<?> of, Expression.Step step, boolean asks) {
        Token name = step.name();
        if (step.arguments() != null) {
            return call(of, name, step.arguments(), asks ? of : null);
        }
        Type type = Words.property(of, name.text());
        if (type == null) {
            String renamed = RenamedWords.now(name.text());
            if (renamed == null && of.getSimpleName().equals("RedressFacts")) {
                renamed = RenamedWords.now("redress.*");
            }
            if (renamed != null) {
                faults.maybe("renamed-word", file.at(name.from(), name.to()), renamed, name.text());
            } else {
                faults.near(
                        "unknown-word",
                        file.at(name.from(), name.to()),
                        name.text(),
                        Words.of(of),
                        name(of),
                        name.text());
            }
        } else if (!asks) {
            faults.maybe("needs-brackets", file.at(name.from(), name.to()), name.text() + "()", name.text());
        }
        return type;
    }

    @Nullable Type call(Class<?> of, Token name, List<Expression> arguments, @Nullable Class<?> fact) {
        List<Method> all = Words.methods(of);
        List<Method> same = all.stream()
                .filter(method -> method.getName().equals(name.text()))
                .toList();
        if (same.isEmpty()) {
            Set<String> known = all.stream().map(Method::getName).collect(Collectors.toCollection(LinkedHashSet::new));
            String renamed = RenamedWords.verb(name.text());
            if (renamed != null) {
                faults.maybe("renamed-word", file.at(name.from(), name.to()), renamed, name.text());
            } else {
                faults.near("not-in-the-vocabulary", file.at(name.from(), name.to()), name.text(), known, name.text());
            }
            arguments.forEach(argument -> of(argument, fact));
            return null;
        }
        Method method = matching(same, name, arguments, fact);
        if (method != null
                && arguments.size() > 0
                && arguments.get(0) instanceof Expression.Literal text
                && text.isText()) {
            Named id = Named.argument(name.text(), text);
            if (id != null) {
                named.add(id);
            }
        }
        return method == null ? null : method.getGenericReturnType();
    }

    /** The one of several methods that takes these arguments; null, and a fault, when none does. */
    @Nullable Method matching(List<Method> same, Token name, List<Expression> arguments, @Nullable Class<?> fact) {
        List<@Nullable Type> types = new ArrayList<>();
        arguments.forEach(argument -> types.add(of(argument, fact)));
        List<Method> sized = same.stream()
                .filter(method -> method.getParameterCount() == arguments.size())
                .toList();
        for (Method method : sized) {
            if (mismatch(method, types) < 0) {
                return method;
            }
        }
        if (sized.isEmpty()) {
            String counts = same.stream()
                    .map(Method::getParameterCount)
                    .sorted()
                    .distinct()
                    .map(String::valueOf)
                    .collect(Collectors.joining(" / "));
            fault("wrong-number", name.from(), name.to(), name.text(), counts, arguments.size());
        } else {
            Method closest = sized.get(0);
            int at = mismatch(closest, types);
            Expression wrong = arguments.get(at);
            Type type = types.get(at);
            fault(
                    "wrong-argument",
                    wrong.from(),
                    wrong.to(),
                    name.text(),
                    name(closest.getGenericParameterTypes()[at]),
                    type == null ? "?" : name(type));
        }
        return null;
    }

    /** Which argument does not fit; -1 when all do. What was faulted already fits. */
    private static int mismatch(Method method, List<@Nullable Type> types) {
        for (int i = 0; i < types.size(); i++) {
            Type given = types.get(i);
            Class<?> wanted = method.getParameterTypes()[i];
            boolean fits = given == null
                    || (given.equals(NULL) ? !wanted.isPrimitive() : box(wanted).isAssignableFrom(box(raw(given))));
            if (!fits) {
                return i;
            }
        }
        return -1;
    }

    /** Ids in the arguments of a verb. What decides may be a head of claim as well as a body. */
    void ids(Verb verb, List<Expression> arguments) {
        for (int i = 0; i < Math.min(verb.ids().length, arguments.size()); i++) {
            String kind = verb.ids()[i];
            if (!kind.isEmpty()
                    && arguments.get(i) instanceof Expression.Literal id
                    && id.isText()
                    && !heads.contains(id.token().text())) {
                named.add(new Named(kind, id.token().text(), id.from() + 1));
            }
        }
    }

    private boolean fits(Type left, Type right) {
        Class<?> one = box(raw(left));
        Class<?> other = box(raw(right));
        return one.isAssignableFrom(other) || other.isAssignableFrom(one) || (isNumber(left) && isNumber(right));
    }

    private static boolean isNumber(Type type) {
        return Number.class.isAssignableFrom(box(raw(type)));
    }

    static Class<?> raw(Type type) {
        return type instanceof Class<?> one
                ? one
                : type instanceof ParameterizedType many ? (Class<?>) many.getRawType() : Object.class;
    }

    private static Class<?> box(Class<?> type) {
        return type.isPrimitive()
                ? java.lang.invoke.MethodType.methodType(type).wrap().returnType()
                : type;
    }

    private String text(Expression said) {
        return file.text().substring(said.from(), said.to());
    }

    /** What to call a type before a person: no class of Java. */
    static Term name(@Nullable Type type) {
        if (type == null) {
            return new Term("?", "?");
        }
        Class<?> raw = box(raw(type));
        if (raw.equals(String.class)) {
            return new Term("文字", "text");
        } else if (Number.class.isAssignableFrom(raw)) {
            return new Term("数字", "a number");
        } else if (raw.equals(Boolean.class)) {
            return new Term("是非（true/false）", "true or false");
        } else if (raw.equals(LocalDate.class)) {
            return new Term("日期", "a day");
        } else if (Collection.class.isAssignableFrom(raw)) {
            return new Term("列表", "a list");
        } else if (raw.equals(NULL)) {
            return new Term("null", "null");
        }
        return Words.isOurs(raw) ? new Term(raw.getSimpleName(), raw.getSimpleName()) : new Term("值", "a value");
    }
}
