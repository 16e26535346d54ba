package io.complaintrules.report;

import java.util.List;
import java.util.stream.Collectors;

/** Rows as CSV that Excel opens in the right encoding and in which nothing is taken for a formula. */
final class CsvWriter {
    private static final String MARK = "\uFEFF";
    private static final String BEGIN_FORMULAS = "=+-@＝＋－＠";

    private CsvWriter() {}

    static String write(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(CsvWriter::cell).collect(Collectors.joining(",", "", "\r\n")))
                .collect(Collectors.joining("", MARK, ""));
    }

    private static String cell(String text) {
        String safe = SafeText.of(text);
        String words = safe.strip();
        boolean formula = !words.isEmpty() && BEGIN_FORMULAS.indexOf(words.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + safe.replace("\"", "\"\"") + '"';
    }
}
