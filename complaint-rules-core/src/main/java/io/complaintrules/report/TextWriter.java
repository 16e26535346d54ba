package io.complaintrules.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Blocks as lines of a terminal. */
final class TextWriter {
    private static final int WIDTH = 80;
    private static final String GAP = "  ";

    private final boolean colours;
    private final StringBuilder out = new StringBuilder();

    private TextWriter(boolean colours) {
        this.colours = colours;
    }

    static String write(List<Block> blocks, boolean colours) {
        TextWriter writer = new TextWriter(colours);
        blocks.forEach(writer::add);
        return writer.out.toString();
    }

    private void add(Block block) {
        if (block instanceof Block.Title title) {
            lines("", title.text());
        } else if (block instanceof Block.Heading heading) {
            out.append('\n');
            lines("", Inline.EMPTY.plus(heading.text(), Tone.STRONG));
        } else if (block instanceof Block.Paragraph paragraph) {
            lines(GAP, paragraph.text());
        } else if (block instanceof Block.Item item) {
            lines(GAP.repeat(item.depth() + 1) + item.marker() + " ", item.text());
        } else if (block instanceof Block.Quote quote) {
            lines(GAP + "| ", quote.text());
        } else if (block instanceof Block.Columns columns) {
            columns(columns);
        }
    }

    private void columns(Block.Columns columns) {
        int[] widths = widths(columns.rows());
        for (List<String> row : columns.rows()) {
            List<List<String>> cells = IntStream.range(0, widths.length)
                    .mapToObj(column -> cell(row.get(column), widths[column]))
                    .toList();
            int height = cells.stream().mapToInt(List::size).max().orElse(0);
            for (int line = 0; line < height; line++) {
                for (int column = 0; column < widths.length; column++) {
                    String text =
                            line < cells.get(column).size() ? cells.get(column).get(line) : "";
                    boolean right = columns.right().contains(column);
                    out.append(GAP)
                            .append(
                                    right
                                            ? DisplayWidth.padLeft(text, widths[column])
                                            : DisplayWidth.padRight(text, widths[column]));
                }
                trimEnd();
                out.append('\n');
            }
        }
    }

    /** As wide as the widest cell, but the widest columns give way until the row fits. */
    private static int[] widths(List<List<String>> rows) {
        int[] widths = IntStream.range(0, rows.get(0).size())
                .map(column -> rows.stream()
                        .mapToInt(row -> DisplayWidth.of(row.get(column)))
                        .max()
                        .orElse(0))
                .toArray();
        while (IntStream.of(widths).sum() + widths.length * GAP.length() > WIDTH) {
            int widest = 0;
            for (int column = 1; column < widths.length; column++) {
                widest = widths[column] >= widths[widest] ? column : widest;
            }
            widths[widest]--;
        }
        return widths;
    }

    private static List<String> cell(String text, int width) {
        return Wrap.lines(Inline.of(text), width).stream()
                .map(line -> line.runs().stream().map(Inline.Run::text).collect(Collectors.joining()))
                .toList();
    }

    /** The first line after {@code lead}, the others under it. */
    private void lines(String lead, Inline text) {
        int indent = DisplayWidth.of(lead);
        String under = lead.endsWith("| ") ? lead : " ".repeat(indent);
        String before = lead;
        for (Inline line : Wrap.lines(text, WIDTH - indent)) {
            out.append(before);
            line.runs().forEach(this::run);
            trimEnd();
            out.append('\n');
            before = under;
        }
    }

    private void run(Inline.Run run) {
        if (colours) {
            out.append(run.tone().start()).append(run.text()).append(run.tone().end());
        } else {
            out.append(run.text());
        }
    }

    private void trimEnd() {
        while (out.length() > 0 && out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
    }
}
