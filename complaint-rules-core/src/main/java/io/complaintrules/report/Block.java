package io.complaintrules.report;

import java.util.List;

/** One piece of a report, before it becomes text or Markdown. */
sealed interface Block {

    record Title(Inline text) implements Block {}

    record Heading(String text) implements Block {}

    record Paragraph(Inline text) implements Block {}

    /**
     * An entry of a list.
     *
     * @param depth 0 for the outermost
     * @param marker as {@code 1.} or {@code -}
     */
    record Item(int depth, String marker, Inline text) implements Block {}

    /** Words of the person, not of the report. */
    record Quote(Inline text) implements Block {}

    /**
     * Rows of cells; the first row holds the headings.
     *
     * @param right indexes of the columns that hold numbers
     */
    record Columns(List<List<String>> rows, List<Integer> right) implements Block {
        public Columns {
            rows = rows.stream()
                    .map(row -> row.stream().map(SafeText::of).toList())
                    .toList();
            right = List.copyOf(right);
        }
    }
}
