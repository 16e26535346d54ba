package io.complaintrules.examples.benchmark.peers;

import io.complaintrules.complaint.RespondentKind;
import io.complaintrules.facts.Answer;
import io.complaintrules.facts.Case;
import io.complaintrules.facts.Stage;
import io.complaintrules.facts.Term;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a norm asks of one field.
 *
 * @param text as DRL has it, such as {@code prior.complained == Answer.NO}
 * @param field its field
 * @param value reads the field
 * @param accepts whether a value will do
 */
record Condition(String text, String field, Function<Case, Object> value, Predicate<Object> accepts)
        implements Predicate<Case> {
    private static final Pattern SHAPE = Pattern.compile("([\\w.]+) (==|!=|in|not in) \\(? ?([\\w., ]+?) ?\\)?");
    private static final Map<String, Object[]> ENUMS = Map.of(
            "Answer", Answer.values(),
            "Term", Term.values(),
            "Stage", Stage.values(),
            "RespondentKind", RespondentKind.values());

    @Override
    public boolean test(Case facts) {
        return accepts.test(value.apply(facts));
    }

    /** Returns null for what compares no known field with constants. */
    static @Nullable Condition parse(String text) {
        Matcher shape = SHAPE.matcher(text);
        Function<Case, Object> value = shape.matches() ? Fields.find(shape.group(1)) : null;
        if (value == null) {
            return null;
        }
        List<Object> values = Stream.of(shape.group(3).split(", "))
                .map(Condition::constant)
                .filter(Objects::nonNull)
                .toList();
        if (values.isEmpty()) {
            return null;
        }
        Predicate<Object> one = values.size() == 1 ? is(values.get(0)) : Set.copyOf(values)::contains;
        boolean not = shape.group(2).equals("!=") || shape.group(2).equals("not in");
        return new Condition(text, shape.group(1), value, not ? one.negate() : one);
    }

    private static Predicate<Object> is(Object only) {
        return only::equals;
    }

    private static @Nullable Object constant(String name) {
        if (name.equals("true") || name.equals("false")) {
            return Boolean.valueOf(name);
        }
        String[] parts = name.split("\\.", 2);
        return Stream.of(ENUMS.getOrDefault(parts[0], new Object[0]))
                .filter(one -> one.toString().equals(parts[parts.length - 1]))
                .findFirst()
                .orElse(null);
    }
}
