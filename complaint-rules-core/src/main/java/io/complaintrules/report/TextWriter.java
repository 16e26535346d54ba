package io.complaintrules.report;

import java.util.List;
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
        int count = columns.rows().get(0).size();
        int[] widths = IntStream.range(0, count)
                .map(column -> columns.rows().stream()
                        .mapToInt(row -> DisplayWidth.of(row.get(column)))
                        .max()
                        .orElse(0))
                .toArray();
        for (List<String> row : columns.rows()) {
            StringBuilder head = new StringBuilder(GAP);
            for (int column = 0; column < count - 1; column++) {
                head.append(cell(
                                row.get(column), widths[column], columns.right().contains(column)))
                        .append(GAP);
            }
            boolean right = columns.right().contains(count - 1);
            lines(
                    head.toString(),
                    Inline.of(right ? cell(row.get(count - 1), widths[count - 1], true) : row.get(count - 1)));
        }
    }

    private static String cell(String text, int width, boolean right) {
        return right ? DisplayWidth.padLeft(text, width) : DisplayWidth.padRight(text, width);
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
