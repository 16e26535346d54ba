package io.complaintrules.report;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Blocks as Markdown; words of the person are escaped. */
final class MarkdownWriter {
    private static final Pattern ADDRESS = Pattern.compile(" ?https?://[^\\s<>]+");

    private final StringBuilder out = new StringBuilder();
    private boolean inList;

    private MarkdownWriter() {}

    static String write(List<Block> blocks) {
        MarkdownWriter writer = new MarkdownWriter();
        blocks.forEach(writer::add);
        return writer.out.toString();
    }

    private void add(Block block) {
        boolean item = block instanceof Block.Item;
        if (out.length() > 0 && !(inList && item)) {
            out.append('\n');
        }
        inList = item;
        if (block instanceof Block.Title title) {
            out.append("# ").append(plain(title.text())).append('\n');
        } else if (block instanceof Block.Heading heading) {
            out.append("## ").append(escape(heading.text())).append('\n');
        } else if (block instanceof Block.Paragraph paragraph) {
            out.append(inline(paragraph.text())).append('\n');
        } else if (block instanceof Block.Item entry) {
            out.append("    ".repeat(entry.depth()))
                    .append(marker(entry))
                    .append(inline(entry.text()))
                    .append('\n');
        } else if (block instanceof Block.Quote quote) {
            out.append("> ").append(inline(quote.text())).append('\n');
        } else if (block instanceof Block.Columns columns) {
            table(columns);
        }
    }

    /** A list marker of Markdown stays one; any other becomes the first words of the entry. */
    private static String marker(Block.Item item) {
        return item.marker().equals("-") || item.marker().matches("\\d+\\.")
                ? item.marker() + " "
                : "- " + escape(item.marker()) + " ";
    }

    private void table(Block.Columns columns) {
        for (int row = 0; row < columns.rows().size(); row++) {
            out.append(columns.rows().get(row).stream()
                    .map(MarkdownWriter::escape)
                    .collect(Collectors.joining(" | ", "| ", " |\n")));
            if (row == 0) {
                for (int column = 0; column < columns.rows().get(0).size(); column++) {
                    out.append(columns.right().contains(column) ? "| ---: " : "| --- ");
                }
                out.append("|\n");
            }
        }
    }

    private static String plain(Inline text) {
        return text.runs().stream().map(run -> escape(run.text())).collect(Collectors.joining());
    }

    private static String inline(Inline text) {
        return text.runs().stream()
                .map(run -> switch (run.tone()) {
                    case PLAIN, DIM ->
                        ADDRESS.matcher(run.text()).matches()
                                ? run.text().replaceFirst("(\\S+)", "<$1>")
                                : escape(run.text());
                    default -> strong(run.text());
                })
                .collect(Collectors.joining());
    }

    private static String strong(String text) {
        String words = text.strip();
        if (words.isEmpty()) {
            return text;
        }
        int start = text.indexOf(words);
        return text.substring(0, start) + "<strong>" + escape(words) + "</strong>"
                + text.substring(start + words.length());
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replaceAll("([\\\\`*_\\[\\]|#>~])", "\\\\$1");
    }
}
