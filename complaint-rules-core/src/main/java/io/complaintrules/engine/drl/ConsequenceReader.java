package io.complaintrules.engine.drl;

import io.complaintrules.authoring.SourceFile;
import java.util.List;
import java.util.Set;

/** Reads what stands between {@code then} and {@code end}: one statement that begins with {@code findings}. */
final class ConsequenceReader {
    private static final Set<String> CHANGES =
            Set.of("insert", "insertLogical", "insertAsync", "modify", "update", "delete", "retract");

    private final SourceFile file;
    private final Tokens tokens;

    ConsequenceReader(SourceFile file, Tokens tokens) {
        this.file = file;
        this.tokens = tokens;
    }

    Expression.Path read() {
        Token start = tokens.take();
        if (!start.is("findings")) {
            throw CHANGES.contains(start.text())
                    ? tokens.stuck("changes-facts", start, start.text())
                    : tokens.stuck("not-a-finding", start, start.text());
        }
        Expression.Path said = new ExpressionReader(tokens, false).path(start);
        texts(said);
        if (!tokens.peek().is(";")) {
            Token next = tokens.peek();
            throw next.is(Token.Kind.END) || next.first()
                    ? tokens.stuck("semicolon-missing", said.from(), said.to())
                    : tokens.stuck(next.is(")") ? "unopened-bracket" : "not-in-the-language", next, next.text());
        }
        tokens.take();
        if (!tokens.done()) {
            throw tokens.stuck("one-statement", tokens.peek());
        }
        return said;
    }

    /** A text in single quotes is none in Java. */
    private void texts(Expression said) {
        if (said instanceof Expression.Literal literal
                && literal.isText()
                && file.text().charAt(literal.from()) == '\'') {
            tokens.fault("single-quotes", literal.token());
        } else if (said instanceof Expression.Path path) {
            path.steps().forEach(step -> {
                List<Expression> arguments = step.arguments();
                if (arguments != null) {
                    arguments.forEach(this::texts);
                }
            });
        } else if (said instanceof Expression.Binary two) {
            texts(two.left());
            texts(two.right());
        }
    }
}
