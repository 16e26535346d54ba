package io.complaintrules.engine.drl;

import io.complaintrules.authoring.Diagnostics;
import io.complaintrules.authoring.Nearest;
import io.complaintrules.authoring.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one rule out of its parts. */
final class RuleReader {
    private static final Set<String> ATTRIBUTES = Set.of(
            "salience",
            "no",
            "agenda",
            "dialect",
            "timer",
            "duration",
            "date",
            "enabled",
            "auto",
            "activation",
            "ruleflow",
            "lock",
            "calendars",
            "attributes",
            "extends");

    private final SourceFile file;
    private final Diagnostics faults;
    private final Token at;
    private final List<Annotation> annotations = new ArrayList<>();
    private boolean whole = true;

    RuleReader(SourceFile file, Diagnostics faults, Token at) {
        this.file = file;
        this.faults = faults;
        this.at = at;
    }

    /** Each part stands before the mark of the same place. */
    RuleText read(List<List<Token>> parts, List<Token> marks) {
        Token end = marks.get(marks.size() - 1);
        int when = index(marks, "when");
        int then = index(marks, "then");
        List<Token> head = parts.get(0);
        Token name = name(head, marks.get(0));
        int read = annotations(head, name.is(Token.Kind.TEXT) ? 1 : nameless(head), when >= 0);
        List<Token> conditions = new ArrayList<>(head.subList(read, head.size()));
        Token whenAt = when < 0 ? conditions.isEmpty() ? end : conditions.get(0) : marks.get(when);
        if (when < 0) {
            fault("when-missing", whenAt);
            conditions = withoutSlip(conditions, "when");
        } else if (!conditions.isEmpty()) {
            fault("unexpected-in-head", conditions.get(0), conditions.get(0).text());
            conditions.clear();
        }
        for (int i = when < 0 ? 1 : when + 1; i < (then < 0 ? parts.size() : then + 1) && i < parts.size(); i++) {
            conditions.addAll(parts.get(i));
        }
        List<Token> consequence = new ArrayList<>();
        Token thenAt = end;
        if (then >= 0) {
            thenAt = marks.get(then);
            parts.subList(then + 1, parts.size()).forEach(consequence::addAll);
        } else {
            int split = split(conditions);
            thenAt = split < conditions.size() ? conditions.get(split) : end;
            consequence.addAll(withoutSlip(conditions.subList(split, conditions.size()), "then"));
            conditions = conditions.subList(0, split);
            fault("then-missing", thenAt);
        }
        List<Condition> asked = conditions(conditions, thenAt);
        return new RuleText(
                at, name, annotations, whenAt, asked, thenAt, consequence(consequence, thenAt, end), end, whole);
    }

    private static int index(List<Token> marks, String word) {
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i).is(word)) {
                return i;
            }
        }
        return -1;
    }

    /** The tokens without a first one that was meant for this word. */
    private static List<Token> withoutSlip(List<Token> tokens, String word) {
        boolean slip = !tokens.isEmpty() && isMeant(tokens.get(0), word);
        return new ArrayList<>(slip ? tokens.subList(1, tokens.size()) : tokens);
    }

    private static boolean isMeant(Token token, String word) {
        return token.first()
                && token.is(Token.Kind.WORD)
                && Nearest.to(token.text().toLowerCase(Locale.ROOT), Set.of(word))
                        .isPresent();
    }

    /** Where a slip of {@code then} stands, or the way out is named first, which only a consequence may do. */
    private static int split(List<Token> tokens) {
        int at = 0;
        while (at < tokens.size() && !tokens.get(at).is("findings") && !isMeant(tokens.get(at), "then")) {
            at++;
        }
        return at;
    }

    private Token name(List<Token> head, Token otherwise) {
        Token name = head.isEmpty() ? otherwise : head.get(0);
        if (!name.is(Token.Kind.TEXT)) {
            fault("name-without-quotes", name, name.text());
        }
        return name;
    }

    private static int nameless(List<Token> head) {
        int next = 0;
        while (next < head.size()
                && !head.get(next).is("@")
                && (next == 0 || !head.get(next).first())) {
            next++;
        }
        return next;
    }

    /** Returns where something else begins; where {@code when} is there, what stands between annotations is faulted. */
    private int annotations(List<Token> head, int from, boolean more) {
        int next = from;
        while (next < head.size()) {
            Token token = head.get(next);
            if (token.is("@")) {
                next = annotation(head, next);
            } else if (token.is(Token.Kind.WORD) && ATTRIBUTES.contains(token.text())) {
                next = attribute(head, next);
            } else if (more && head.subList(next, head.size()).stream().anyMatch(one -> one.is("@"))) {
                fault("unexpected-in-head", token, token.text());
                while (!head.get(next).is("@")) {
                    next++;
                }
            } else {
                return next;
            }
        }
        return next;
    }

    private int annotation(List<Token> head, int sign) {
        int next = sign + 1;
        Token name = next < head.size() ? head.get(next) : head.get(sign);
        if (!name.is(Token.Kind.WORD)) {
            fault("annotation-without-name", head.get(sign));
            return next;
        }
        next++;
        if (next >= head.size() || !head.get(next).is("(")) {
            annotations.add(new Annotation(head.get(sign), name.text(), null, name.to()));
            fault("brackets-missing", head.get(sign), name.text());
            return next;
        }
        Token open = head.get(next++);
        Token value = null;
        int words = 0;
        while (next < head.size()
                && !head.get(next).is(")")
                && !(head.get(next).is("@") && head.get(next).from() > open.to())) {
            Token token = head.get(next++);
            words++;
            if (value == null) {
                value = token;
            } else if (words == 2) {
                value = second(value, token, head, next);
            }
        }
        boolean closed = next < head.size() && head.get(next).is(")");
        if (!closed && (value == null || !isCut(value))) {
            fault("unclosed-bracket", open);
        }
        Token last = head.get(Math.min(next, head.size() - 1));
        annotations.add(new Annotation(head.get(sign), name.text(), value, last.to()));
        return closed ? next + 1 : next;
    }

    /** A second word in the brackets: a text with a quote in it, or an id without quotes such as {@code complain-first}. */
    private Token second(Token value, Token token, List<Token> head, int next) {
        if (value.is(Token.Kind.TEXT)) {
            if (!isCut(value)) {
                fault(token.is(",") ? "one-value" : "quote-inside-text", token, token.text());
            }
            return value;
        }
        int last = next - 1;
        while (last + 1 < head.size()
                && !head.get(last + 1).is(")")
                && !head.get(last + 1).is("@")) {
            last++;
        }
        String text = file.text().substring(value.from(), head.get(last).to());
        return new Token(value.kind(), text, value.from(), head.get(last).to(), value.first());
    }

    /** Whether the quote of a text is not closed, which was told. */
    private boolean isCut(Token value) {
        String written = file.text().substring(value.from(), value.to());
        return value.is(Token.Kind.TEXT)
                && (written.length() < 2 || "\"'”’＂＇„".indexOf(written.charAt(written.length() - 1)) < 0);
    }

    private int attribute(List<Token> head, int from) {
        Token word = head.get(from);
        int next = from + 1;
        StringBuilder name = new StringBuilder(word.text());
        while (next + 1 < head.size()
                && head.get(next).is("-")
                && head.get(next + 1).is(Token.Kind.WORD)) {
            name.append('-').append(head.get(next + 1).text());
            next += 2;
        }
        boolean java = word.is("dialect")
                && next < head.size()
                && head.get(next).text().equals("java");
        if (!java) {
            fault(word.is("extends") ? "extends-not-allowed" : "attribute-not-allowed", word, name);
        }
        while (next < head.size() && !head.get(next).is("@") && !head.get(next).first()) {
            next++;
        }
        return next;
    }

    private List<Condition> conditions(List<Token> tokens, Token end) {
        try {
            return new ConditionReader(new Tokens(file, faults, tokens, end)).read();
        } catch (Tokens.Stuck told) {
            whole = false;
            return List.of();
        }
    }

    private Expression.@Nullable Path consequence(List<Token> tokens, Token then, Token end) {
        if (tokens.isEmpty()) {
            fault("consequence-empty", then);
            whole = false;
            return null;
        }
        try {
            return new ConsequenceReader(file, new Tokens(file, faults, tokens, end)).read();
        } catch (Tokens.Stuck told) {
            whole = false;
            return null;
        }
    }

    private void fault(String code, Token token, Object... words) {
        faults.add(code, file.at(token.from(), token.to()), words);
    }
}
