package io.complaintrules.engine.drl;

import io.complaintrules.authoring.Diagnostics;
import io.complaintrules.authoring.Marks;
import io.complaintrules.authoring.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** Cuts a rule file into tokens. What an input method typed is faulted and read as what it stands for. */
final class Scanner {
    private static final List<String> SIGNS =
            List.of("==", "!=", "<=", ">=", "=<", "=>", "&&", "||", "!.", "->", "::", "++", "--");

    private static final String ESCAPED = "\"'\\nt";

    private final SourceFile file;
    private final String text;
    private final Diagnostics faults;
    private final List<Token> tokens = new ArrayList<>();
    private final StringBuilder clean;
    private int at;
    private boolean first = true;

    private Scanner(SourceFile file, Diagnostics faults) {
        this.file = file;
        this.text = file.text();
        this.faults = faults;
        this.clean = new StringBuilder(text);
    }

    /**
     * What a file is made of.
     *
     * @param tokens the tokens, the last one an END
     * @param clean the text with blanks in the place of comments
     */
    record Scanned(List<Token> tokens, StringBuilder clean) {}

    static Scanned scan(SourceFile file, Diagnostics faults) {
        Scanner scanner = new Scanner(file, faults);
        scanner.run();
        return new Scanned(scanner.tokens, scanner.clean);
    }

    private void run() {
        escapes();
        while (at < text.length()) {
            char unit = text.charAt(at);
            if (unit == '\n') {
                first = true;
                at++;
            } else if (Character.isWhitespace(unit)) {
                at++;
            } else if (text.startsWith("//", at)) {
                comment(lineEnd());
            } else if (text.startsWith("/*", at)) {
                blockComment();
            } else {
                token(unit);
            }
        }
        tokens.add(new Token(Token.Kind.END, "", text.length(), text.length(), true));
    }

    /** Java reads these before anything else, even in comments: what stands there is not what is seen. */
    private void escapes() {
        for (int found = text.indexOf("\\u"); found >= 0; found = text.indexOf("\\u", found + 1)) {
            faults.add("unicode-escape", file.at(found, found + 2));
        }
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            int sign = text.codePointAt(i);
            if (Marks.isHidden(sign)) {
                faults.add("hidden-sign", file.at(i, i + 1), String.format("U+%04X", sign));
            }
        }
    }

    private void comment(int end) {
        for (int i = at; i < end; i++) {
            if (clean.charAt(i) != '\n' && clean.charAt(i) != '\r') {
                clean.setCharAt(i, ' ');
            }
        }
        at = end;
    }

    private void blockComment() {
        int end = text.indexOf("*/", at + 2);
        if (end < 0) {
            faults.add("unclosed-comment", file.at(at, at + 2));
        }
        comment(end < 0 ? text.length() : end + 2);
    }

    private int lineEnd() {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    private void token(char unit) {
        int sign = text.codePointAt(at);
        if (Character.isJavaIdentifierStart(sign) && !Marks.isHidden(sign)) {
            word();
        } else if (Marks.half(unit) != null && !Character.isLetterOrDigit(unit)) {
            fullWidth(unit, String.valueOf(Marks.half(unit)));
        } else if (unit == '"' || unit == '\'') {
            quoted(String.valueOf(unit));
        } else if (Character.isDigit(unit)) {
            number();
        } else if (Marks.isHidden(sign)) {
            at += Character.charCount(sign);
        } else {
            String whole = SIGNS.stream()
                    .filter(one -> text.startsWith(one, at))
                    .findFirst()
                    .orElse(Character.toString(sign));
            add(Token.Kind.SIGN, whole, whole.length());
        }
    }

    private void fullWidth(char unit, String half) {
        String meant = meant(half);
        faults.maybe("full-width-sign", file.at(at, at + 1), meant, unit);
        if (half.equals("\"") || half.equals("'")) {
            quoted("”’„＂＇\"'");
        } else if (half.isBlank()) {
            at++;
        } else {
            add(Token.Kind.SIGN, meant, meant.length());
        }
    }

    /** Of ＝＝, ！= and the like the whole operator. */
    private String meant(String half) {
        if (at + 1 < text.length()) {
            char next = text.charAt(at + 1);
            String second = Marks.half(next);
            String both = half + (second == null ? next : second);
            if (SIGNS.contains(both)) {
                return both;
            }
        }
        return half;
    }

    private void quoted(String closing) {
        int limit = lineEnd();
        int end = at + 1;
        while (end < limit && closing.indexOf(text.charAt(end)) < 0) {
            if (text.charAt(end) == '\\') {
                end++;
                if (end < limit && ESCAPED.indexOf(text.charAt(end)) < 0) {
                    faults.add("bad-escape", file.at(end - 1, end + 1), text.charAt(end));
                }
            }
            end++;
        }
        if (end >= limit) {
            faults.add("unclosed-quote", file.at(at, limit));
        }
        end = Math.min(end, limit);
        add(Token.Kind.TEXT, text.substring(at + 1, end), Math.min(end + 1, limit) - at);
    }

    private void number() {
        int end = at;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || isPoint(end))) {
            end++;
        }
        String number = text.substring(at, end);
        if (!number.matches("[0-9]{1,18}(\\.[0-9]{1,18})?[BbLlDdFfIi]?")) {
            faults.add("bad-number", file.at(at, end), number);
        }
        add(Token.Kind.NUMBER, number, end - at);
    }

    private boolean isPoint(int end) {
        return text.charAt(end) == '.' && end + 1 < text.length() && Character.isDigit(text.charAt(end + 1));
    }

    private void word() {
        int end = at;
        while (end < text.length() && isPart(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        for (int i = at; i < end; i++) {
            if (Marks.half(text.charAt(i)) != null) {
                faults.maybe("full-width-sign", file.at(i, i + 1), Marks.half(text.charAt(i)), text.charAt(i));
                break;
            }
        }
        add(Token.Kind.WORD, text.substring(at, end), end - at);
    }

    private static boolean isPart(int sign) {
        return Character.isJavaIdentifierPart(sign) && !Marks.isHidden(sign);
    }

    private void add(Token.Kind kind, String value, int length) {
        tokens.add(new Token(kind, value, at, at + length, first));
        first = false;
        at += length;
    }
}
