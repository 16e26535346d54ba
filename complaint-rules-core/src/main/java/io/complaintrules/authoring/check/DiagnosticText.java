package io.complaintrules.authoring.check;

import io.complaintrules.authoring.Diagnostic;
import io.complaintrules.authoring.Marks;
import io.complaintrules.authoring.Place;
import java.util.List;

/** Slips as a person reads them: the place, what is wrong, the line with a mark under the word, and what was maybe meant. */
public final class DiagnosticText {
    /** Characters to show of a long line, before and behind the place. */
    private static final int AROUND = 60;

    private DiagnosticText() {}

    /**
     * Writes slips one under the other.
     *
     * @param slips the slips
     * @param chinese in Chinese, otherwise in English
     */
    public static String write(List<Diagnostic> slips, boolean chinese) {
        StringBuilder out = new StringBuilder();
        for (Diagnostic slip : slips) {
            write(slip, chinese, out);
        }
        long errors = slips.stream().filter(Diagnostic::isError).count();
        long warnings = slips.size() - errors;
        return out.append(
                        chinese
                                ? "错误 " + errors + " 处，提醒 " + warnings + " 处"
                                : "errors: " + errors + ", warnings: " + warnings)
                .append('\n')
                .toString();
    }

    private static void write(Diagnostic slip, boolean chinese, StringBuilder out) {
        String gravity = chinese ? (slip.isError() ? "错误" : "提醒") : slip.isError() ? "error" : "warning";
        out.append(printable(slip.place().toString()))
                .append(": ")
                .append(gravity)
                .append(' ')
                .append(slip.code())
                .append(chinese ? "：" : ": ")
                .append(chinese ? slip.zh() : slip.en())
                .append('\n');
        marked(slip.place(), out);
        String maybe = chinese ? slip.maybeZh() : slip.maybeEn();
        if (maybe != null) {
            out.append("  ").append(chinese ? "也许：" : "maybe: ").append(maybe).append('\n');
        }
        out.append('\n');
    }

    private static void marked(Place place, StringBuilder out) {
        if (place.source().isBlank() || place.column() == 0) {
            return;
        }
        String source = place.source();
        int column = Math.min(place.column() - 1, source.length());
        int from = Math.max(0, column - AROUND);
        int to = Math.min(source.length(), column + AROUND);
        String number = "  " + place.line() + " | ";
        out.append(number).append(printable(source.substring(from, to))).append('\n');
        out.append(" ".repeat(number.length() - 2)).append("| ");
        source.substring(from, column).codePoints().forEach(sign -> out.append(blank(sign)));
        int end = Math.min(Math.max(place.end() - 1, column + 1), Math.max(to, column + 1));
        out.append("^".repeat(Math.max(1, end - column))).append('\n');
    }

    /** As wide as the sign above it. */
    private static String blank(int sign) {
        if (sign == '\t') {
            return "\t";
        }
        return Character.isIdeographic(sign) || (sign >= 0x3000 && sign <= 0xFFEF) ? "\u3000" : " ";
    }

    private static String printable(String text) {
        StringBuilder clean = new StringBuilder();
        text.codePoints().forEach(sign -> clean.appendCodePoint(Marks.isHidden(sign) ? '?' : sign));
        return clean.toString();
    }
}
