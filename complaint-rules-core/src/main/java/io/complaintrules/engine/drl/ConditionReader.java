package io.complaintrules.engine.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what stands between {@code when} and {@code then}. */
final class ConditionReader {
    private static final Set<String> OVER = Set.of("not", "exists", "forall");
    private static final Set<String> BETWEEN = Set.of("and", "or", "&&", "||");

    private final Tokens tokens;

    ConditionReader(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Reads all; throws {@link Tokens.Stuck} when that is not possible. */
    List<Condition> read() {
        List<Condition> all = new ArrayList<>();
        while (!tokens.done()) {
            all.add(chain());
            tokens.takeIf(";");
        }
        return all;
    }

    /** One condition, or several with {@code and} and {@code or} between them. */
    private Condition chain() {
        Condition left = one();
        while (BETWEEN.contains(tokens.peek().text())
                && tokens.peek().is(tokens.peek().text())) {
            Token at = tokens.take();
            boolean or = at.is("or") || at.is("||");
            left = new Condition.Group(at, or ? "or" : "and", List.of(left, one()));
        }
        return left;
    }

    private Condition one() {
        tokens.enter();
        Condition whole = plain();
        tokens.leave();
        return whole;
    }

    private Condition plain() {
        Token at = tokens.peek();
        if (OVER.contains(at.text()) && at.is(Token.Kind.WORD)) {
            tokens.take();
            return new Condition.Group(at, at.text(), tokens.peek().is("(") ? bracketed() : List.of(one()));
        }
        if ((at.is("and") || at.is("or")) && tokens.peek(1).is("(")) {
            tokens.take();
            return new Condition.Group(at, at.text(), bracketed());
        }
        if (at.is("(")) {
            return new Condition.Group(at, "and", bracketed());
        }
        return pattern();
    }

    private List<Condition> bracketed() {
        Token open = tokens.take();
        List<Condition> parts = new ArrayList<>();
        while (!tokens.peek().is(")")) {
            if (tokens.peek().is(Token.Kind.END)) {
                throw tokens.stuck("unclosed-bracket", open);
            }
            parts.add(chain());
            tokens.takeIf(",");
        }
        tokens.take();
        return parts;
    }

    private Condition.Pattern pattern() {
        Token start = tokens.take();
        Token variable = null;
        Token type = start;
        if (start.is(")")) {
            throw tokens.stuck("unopened-bracket", start, ")");
        }
        if (start.is("eval") || start.is("accumulate") || start.is("acc")) {
            throw tokens.stuck("not-in-the-language", start, start.text());
        }
        if (start.is(Token.Kind.WORD) && tokens.peek().is(":")) {
            variable = start;
            tokens.take();
            type = tokens.take();
        }
        if (!type.is(Token.Kind.WORD)) {
            throw tokens.stuck("fact-expected", type, type.text());
        }
        StringBuilder name = new StringBuilder(type.text());
        Token last = type;
        while (tokens.takeIf(".")) {
            last = tokens.take();
            name.append('.').append(last.text());
        }
        if (!tokens.takeIf("(")) {
            boolean bare = variable == null && tokens.peek().is(Token.Kind.WORD);
            throw bare || tokens.peek().is("==")
                    ? tokens.stuck("fact-expected", start, name)
                    : tokens.stuck("expected", tokens.peek(), "(");
        }
        List<Condition.Constraint> constraints = constraints(start);
        return new Condition.Pattern(
                variable, name.toString(), start.from(), type.from(), last.to(), constraints, collected());
    }

    private List<Condition.Constraint> constraints(Token start) {
        List<Condition.Constraint> all = new ArrayList<>();
        if (tokens.takeIf(")")) {
            return all;
        }
        while (true) {
            all.add(constraint());
            Token next = tokens.peek();
            if (tokens.takeIf(")")) {
                return all;
            }
            if (next.is(Token.Kind.END)) {
                throw tokens.stuck("unclosed-bracket", start);
            }
            if (next.is("and") || next.is("or")) {
                throw tokens.stuckMaybe("wrong-operator", next, next.is("and") ? "&& / ," : "||", next.text());
            }
            if (!tokens.takeIf(",")) {
                throw next.is(Token.Kind.WORD)
                        ? tokens.stuckMaybe("comma-missing", next, ",", next.text())
                        : tokens.stuck("not-in-the-language", next, next.text());
            }
            if (tokens.peek().is(")") || tokens.peek().is(",")) {
                throw tokens.stuck("trailing-comma", next);
            }
        }
    }

    private Condition.Constraint constraint() {
        Token variable = null;
        int from = tokens.peek().from();
        if (tokens.peek().is(Token.Kind.WORD) && tokens.peek(1).is(":")) {
            variable = tokens.take();
            tokens.take();
        }
        Expression asked = new ExpressionReader(tokens, true).read();
        return new Condition.Constraint(variable, asked, from, tokens.peek(-1).to());
    }

    private Condition.@Nullable Pattern collected() {
        Token from = tokens.peek();
        if (from.is("over")) {
            throw tokens.stuck("not-in-the-language", from, "over");
        }
        if (!tokens.takeIf("from")) {
            return null;
        }
        if (!tokens.takeIf("collect")) {
            throw tokens.stuck("not-in-the-language", from, "from");
        }
        Token open = tokens.take();
        Condition.Pattern inner = open.is("(") ? pattern() : null;
        if (inner == null || inner.collected() != null || !tokens.takeIf(")")) {
            throw tokens.stuck("expected", tokens.peek(), ")");
        }
        return inner;
    }
}
