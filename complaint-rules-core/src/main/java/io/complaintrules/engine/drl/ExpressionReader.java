package io.complaintrules.engine.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads conditions and arguments. What is not in its grammar is faulted where it stands. */
final class ExpressionReader {
    private static final Set<String> EQUAL = Set.of("==", "!=");
    private static final Set<String> ORDER = Set.of("<", "<=", ">", ">=");
    private static final Set<String> MEMBER = Set.of("contains", "memberOf");
    private static final Map<String, String> SLIPS = Map.of("=", "==", "=<", "<=", "=>", ">=", "&", "&&", "|", "||");
    private static final Set<String> SIGNS = Set.of("+", "-", "*", "/");

    private final Tokens tokens;
    /** Whether this is a condition: only there are there comparisons. */
    private final boolean asks;

    ExpressionReader(Tokens tokens, boolean asks) {
        this.tokens = tokens;
        this.asks = asks;
    }

    Expression read() {
        tokens.enter();
        Expression whole = asks ? or() : sum();
        tokens.leave();
        return whole;
    }

    private Expression or() {
        Expression left = and();
        while (tokens.peek().is("||")) {
            Token at = tokens.take();
            left = new Expression.Binary(left, at, "||", startsWithOperator() ? comparison(subject(left)) : and());
        }
        return left;
    }

    private Expression and() {
        Expression left = comparison(sum());
        while (tokens.peek().is("&&")) {
            Token at = tokens.take();
            Expression right = startsWithOperator() ? comparison(subject(left)) : comparison(sum());
            left = new Expression.Binary(left, at, "&&", right);
        }
        return left;
    }

    /** In {@code rank > 0 && < 9} the second half is about what the first is about. */
    private static Expression subject(Expression left) {
        if (left instanceof Expression.Binary two) {
            return two.sign().equals("&&") || two.sign().equals("||") ? subject(two.right()) : two.left();
        }
        return left instanceof Expression.OneOf one ? one.left() : left;
    }

    private boolean startsWithOperator() {
        Token next = tokens.peek();
        return next.is(next.text()) && (EQUAL.contains(next.text()) || ORDER.contains(next.text()));
    }

    private Expression comparison(Expression left) {
        Token at = tokens.peek();
        String slip = at.is(at.text()) ? SLIPS.get(at.text()) : null;
        if (slip != null) {
            throw tokens.stuckMaybe("wrong-operator", at, slip, at.text());
        }
        boolean not = at.is("not");
        Token word = not ? tokens.peek(1) : at;
        if (word.is("in")) {
            skip(not);
            return new Expression.OneOf(
                    left, not ? "not in" : "in", list(), tokens.peek(-1).to());
        }
        if (MEMBER.contains(word.text()) && word.is(Token.Kind.WORD)) {
            skip(not);
            return new Expression.Binary(left, at, (not ? "not " : "") + word.text(), sum());
        }
        boolean joins = word.is("and") || word.is("or") || startsConstraint(word);
        if (not || (word.is(Token.Kind.WORD) && !joins)) {
            throw tokens.stuck("no-such-operator", word, word.text());
        }
        if (!startsWithOperator()) {
            return left;
        }
        tokens.take();
        return new Expression.Binary(left, at, at.text(), sum());
    }

    /** A word with an operator of its own behind it: what is missing before it is a comma. */
    private boolean startsConstraint(Token word) {
        Token after = tokens.peek(1);
        return after.is(".") || after.is(":") || EQUAL.contains(after.text()) || (after.is("(") && !word.is("matches"));
    }

    private void skip(boolean two) {
        tokens.take();
        if (two) {
            tokens.take();
        }
    }

    private List<Expression> list() {
        Token open = tokens.peek();
        if (!tokens.takeIf("(")) {
            throw tokens.stuck("expected", open, "(");
        }
        return arguments(open);
    }

    /** The values up to the closing bracket, which is taken too. */
    List<Expression> arguments(Token open) {
        List<Expression> values = new ArrayList<>();
        if (tokens.takeIf(")")) {
            return values;
        }
        do {
            if (tokens.peek().is(")") || tokens.peek().is(",")) {
                throw tokens.stuck("trailing-comma", tokens.peek(-1));
            }
            if (tokens.peek().is(";") || tokens.peek().is(Token.Kind.END)) {
                throw tokens.stuck("unclosed-bracket", open);
            }
            values.add(new ExpressionReader(tokens, false).read());
        } while (tokens.takeIf(","));
        close(open);
        return values;
    }

    private void close(Token open) {
        if (!tokens.takeIf(")")) {
            Token found = tokens.peek();
            throw found.is(Token.Kind.END) || found.is(";")
                    ? tokens.stuck("unclosed-bracket", open)
                    : tokens.stuck("expected", found, ")");
        }
    }

    private Expression sum() {
        Expression left = unary();
        while (SIGNS.contains(tokens.peek().text()) && tokens.peek().is(Token.Kind.SIGN)) {
            Token at = tokens.take();
            left = new Expression.Binary(left, at, at.text(), unary());
        }
        return left;
    }

    private Expression unary() {
        Token at = tokens.peek();
        if (at.is("!") || at.is("-")) {
            tokens.enter();
            tokens.take();
            Expression of = unary();
            tokens.leave();
            return new Expression.Unary(at, of);
        }
        return primary();
    }

    private Expression primary() {
        Token at = tokens.take();
        if (at.is(Token.Kind.NUMBER) || at.is(Token.Kind.TEXT) || at.is("true") || at.is("false") || at.is("null")) {
            return new Expression.Literal(at);
        }
        if (at.is("(")) {
            Expression inner = read();
            close(at);
            return inner;
        }
        if (at.is(Token.Kind.WORD)) {
            if (at.is("new")) {
                throw tokens.stuck("not-in-the-language", at, at.text());
            }
            return path(at);
        }
        if (at.is(Token.Kind.END)) {
            throw tokens.stuck("value-missing", tokens.peek(-2));
        }
        throw tokens.stuck(at.is(")") || at.is(",") ? "value-missing" : "not-in-the-language", at, at.text());
    }

    Expression.Path path(Token start) {
        List<Expression.Step> steps = new ArrayList<>();
        Token name = start;
        while (true) {
            List<Expression> arguments = null;
            Token open = tokens.peek();
            if (tokens.takeIf("(")) {
                arguments = arguments(open);
            }
            steps.add(new Expression.Step(name, arguments, tokens.peek(-1).to()));
            if (tokens.peek().is("[")
                    || tokens.peek().is("{")
                    || tokens.peek().is("::")
                    || tokens.peek().is("->")) {
                throw tokens.stuck(
                        "not-in-the-language", tokens.peek(), tokens.peek().text());
            }
            if (!tokens.takeIf(".") && !tokens.takeIf("!.")) {
                return new Expression.Path(List.copyOf(steps));
            }
            name = tokens.take();
            if (!name.is(Token.Kind.WORD)) {
                throw tokens.stuck("not-in-the-language", name, name.text());
            }
        }
    }
}
