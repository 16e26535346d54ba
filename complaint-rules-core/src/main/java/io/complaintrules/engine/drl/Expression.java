package io.complaintrules.engine.drl;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a condition, or an argument in a consequence. */
sealed interface Expression {
    /** First unit in the file. */
    int from();

    /** Behind its last unit. */
    int to();

    /** A number, a text, {@code true}, {@code false} or {@code null}. */
    record Literal(Token token) implements Expression {
        @Override
        public int from() {
            return token.from();
        }

        @Override
        public int to() {
            return token.to();
        }

        boolean isNull() {
            return token.is("null");
        }

        boolean isText() {
            return token.is(Token.Kind.TEXT);
        }
    }

    /** Words with dots between them, such as {@code $case.clock().filedOn()}. */
    record Path(List<Step> steps) implements Expression {
        @Override
        public int from() {
            return steps.get(0).name().from();
        }

        @Override
        public int to() {
            return steps.get(steps.size() - 1).to();
        }

        String last() {
            return steps.get(steps.size() - 1).name().text();
        }
    }

    /** One word of a path; with arguments where it is called. */
    record Step(Token name, @Nullable List<Expression> arguments, int to) {}

    /** Two sides; the sign may be two words, such as {@code not contains}. */
    record Binary(Expression left, Token at, String sign, Expression right) implements Expression {
        @Override
        public int from() {
            return left.from();
        }

        @Override
        public int to() {
            return right.to();
        }
    }

    /** One of several, or none of them. */
    record OneOf(Expression left, String sign, List<Expression> values, int to) implements Expression {
        @Override
        public int from() {
            return left.from();
        }
    }

    /** {@code !} or {@code -} before something. */
    record Unary(Token at, Expression of) implements Expression {
        @Override
        public int from() {
            return at.from();
        }

        @Override
        public int to() {
            return of.to();
        }
    }
}
