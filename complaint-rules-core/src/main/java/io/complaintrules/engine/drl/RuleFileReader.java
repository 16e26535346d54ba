package io.complaintrules.engine.drl;

import io.complaintrules.authoring.Diagnostics;
import io.complaintrules.authoring.Place;
import io.complaintrules.authoring.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Takes a rule file apart: its declarations, and each rule by its words {@code when}, {@code then}, {@code end}. */
final class RuleFileReader {
    private static final Set<String> TOP =
            Set.of("package", "import", "global", "rule", "declare", "function", "query", "unit");
    private static final Set<String> INSIDE = Set.of("when", "then", "end");

    private final SourceFile file;
    private final Diagnostics faults;
    private final List<Token> tokens;
    private final List<RuleText> rules = new ArrayList<>();
    private int next;

    private RuleFileReader(SourceFile file, Diagnostics faults, List<Token> tokens) {
        this.file = file;
        this.faults = faults;
        this.tokens = tokens;
    }

    static List<RuleText> read(SourceFile file, Diagnostics faults, List<Token> tokens, StringBuilder clean) {
        RuleFileReader reader = new RuleFileReader(file, faults, tokens);
        reader.run(clean);
        return reader.rules;
    }

    private void run(StringBuilder clean) {
        Declarations declarations = new Declarations(file, faults, clean);
        while (!peek().is(Token.Kind.END)) {
            Token at = peek();
            if (at.is("rule")) {
                rule();
            } else {
                int from = next;
                do {
                    next++;
                } while (!peek().is(Token.Kind.END) && !startsTop(peek()));
                declarations.read(tokens.subList(from, next), peek());
            }
        }
    }

    private Token peek() {
        return tokens.get(next);
    }

    private static boolean startsTop(Token token) {
        return token.first() && token.is(Token.Kind.WORD) && (TOP.contains(token.text()) || token.is("dialect"));
    }

    private void rule() {
        Token at = tokens.get(next++);
        List<List<Token>> parts = new ArrayList<>();
        List<Token> marks = new ArrayList<>();
        List<Token> part = new ArrayList<>();
        int depth = 0;
        Token ended = null;
        while (!peek().is(Token.Kind.END) && ended == null) {
            Token token = peek();
            boolean free =
                    (token.first() || depth <= 0) && !tokens.get(next - 1).is(".");
            if (free && token.is(Token.Kind.WORD) && INSIDE.contains(token.text())) {
                parts.add(part);
                marks.add(token);
                part = new ArrayList<>();
                depth = 0;
                ended = token.is("end") ? token : null;
            } else if (startsTop(token) && !token.is("dialect") && !part.isEmpty()) {
                break;
            } else {
                depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
                part.add(token);
            }
            next++;
        }
        if (ended == null) {
            parts.add(part);
            marks.add(peek());
            Token last = tokens.get(next - 1);
            faults.add("end-missing", behind(last));
        }
        rules.add(new RuleReader(file, faults, at).read(parts, marks));
    }

    /** The line behind what stands last, where the missing word would stand. */
    private Place behind(Token last) {
        int line = file.at(last.from(), last.to()).line() + 1;
        return file.at(line, 1, 1);
    }
}
