package io.complaintrules.engine.drl;

import io.complaintrules.authoring.Diagnostics;
import io.complaintrules.authoring.SourceFile;
import java.util.List;

/** A run of tokens with a place in it, and where slips go. */
final class Tokens {
    /** The part cannot be read further; the slip was told. */
    static final class Stuck extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stuck() {
            super("told already", null, false, false);
        }
    }

    /** How deep brackets may stand in brackets. */
    private static final int DEEPEST = 40;

    private final SourceFile file;
    private final Diagnostics faults;
    private final List<Token> tokens;
    private final Token end;
    private int next;
    private int depth;

    Tokens(SourceFile file, Diagnostics faults, List<Token> tokens, Token end) {
        this.file = file;
        this.faults = faults;
        this.tokens = tokens;
        this.end = end;
    }

    boolean done() {
        return next >= tokens.size();
    }

    Token peek() {
        return peek(0);
    }

    Token peek(int ahead) {
        return next + ahead < tokens.size()
                ? tokens.get(next + ahead)
                : new Token(Token.Kind.END, "", end.from(), end.to(), true);
    }

    Token take() {
        Token token = peek();
        next++;
        return token;
    }

    boolean takeIf(String sign) {
        boolean there = peek().is(sign);
        next += there ? 1 : 0;
        return there;
    }

    void enter() {
        if (++depth > DEEPEST) {
            throw stuck("too-deep", peek(), DEEPEST);
        }
    }

    void leave() {
        depth--;
    }

    void fault(String code, Token at, Object... words) {
        faults.add(code, file.at(at.from(), at.to()), words);
    }

    Stuck stuck(String code, Token at, Object... words) {
        fault(code, at, words);
        return new Stuck();
    }

    Stuck stuck(String code, int from, int to, Object... words) {
        faults.add(code, file.at(from, to), words);
        return new Stuck();
    }

    void maybe(String code, Token at, String maybe, Object... words) {
        faults.maybe(code, file.at(at.from(), at.to()), maybe, words);
    }

    Stuck stuckMaybe(String code, Token at, String maybe, Object... words) {
        maybe(code, at, maybe, words);
        return new Stuck();
    }
}
