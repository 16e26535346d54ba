package io.complaintrules.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/** Blocks as one article of HTML; every word is escaped, and nothing of a person becomes a link. */
final class HtmlWriter {
    private static final Pattern ADDRESS = Pattern.compile("( ?)(https?://[^\\s<>\"]+)");
    private static final Pattern NUMBER = Pattern.compile("(\\d+)\\.");

    private final StringBuilder out = new StringBuilder("<article>\n");
    private final Deque<Open> lists = new ArrayDeque<>();

    /** A list that is not closed yet. */
    private record Open(int depth, String tag) {}

    private HtmlWriter() {}

    static String write(List<Block> blocks) {
        HtmlWriter writer = new HtmlWriter();
        blocks.forEach(writer::add);
        writer.closeDeeperThan(-1);
        return writer.out.append("</article>\n").toString();
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private void add(Block block) {
        if (block instanceof Block.Item item) {
            item(item);
            return;
        }
        closeDeeperThan(-1);
        if (block instanceof Block.Title title) {
            element("h1", inline(title.text(), true));
        } else if (block instanceof Block.Heading heading) {
            element("h2", escape(heading.text()));
        } else if (block instanceof Block.Paragraph paragraph) {
            element("p", inline(paragraph.text(), true));
        } else if (block instanceof Block.Quote quote) {
            element("blockquote", inline(quote.text(), false));
        } else if (block instanceof Block.Columns columns) {
            table(columns);
        }
    }

    private void element(String tag, String content) {
        out.append('<').append(tag).append('>').append(content);
        out.append("</").append(tag).append(">\n");
    }

    private void item(Block.Item item) {
        var number = NUMBER.matcher(item.marker());
        boolean numbered = number.matches();
        String tag = numbered ? "ol" : "ul";
        closeDeeperThan(item.depth());
        Open top = lists.peek();
        if (top != null && top.depth() == item.depth() && !top.tag().equals(tag)) {
            closeDeeperThan(item.depth() - 1);
            top = lists.peek();
        }
        if (top != null && top.depth() == item.depth()) {
            out.append("</li>\n");
        } else {
            lists.push(new Open(item.depth(), tag));
            out.append('<').append(tag).append(">\n");
        }
        out.append(numbered ? "<li value=\"" + number.group(1) + "\">" : "<li>")
                .append(numbered || item.marker().equals("-") ? "" : escape(item.marker()) + " ")
                .append(inline(item.text(), true));
    }

    private void closeDeeperThan(int depth) {
        for (Open top = lists.peek(); top != null && top.depth() > depth; top = lists.peek()) {
            out.append("</li>\n</").append(top.tag()).append(">\n");
            lists.pop();
        }
    }

    private void table(Block.Columns columns) {
        out.append("<table>\n");
        for (int row = 0; row < columns.rows().size(); row++) {
            String cell = row == 0 ? "th" : "td";
            out.append("<tr>");
            List<String> cells = columns.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                out.append('<').append(cell);
                out.append(columns.right().contains(column) ? " class=\"number\">" : ">");
                out.append(escape(cells.get(column)));
                out.append("</").append(cell).append('>');
            }
            out.append("</tr>\n");
        }
        out.append("</table>\n");
    }

    private static String inline(Inline text, boolean linked) {
        StringBuilder line = new StringBuilder();
        for (Inline.Run run : text.runs()) {
            line.append(run(run, linked));
        }
        return line.toString();
    }

    private static String run(Inline.Run run, boolean linked) {
        String words = escape(run.text());
        var address = ADDRESS.matcher(run.text());
        if (linked && address.matches()) {
            String target = escape(address.group(2));
            words = address.group(1) + "<a href=\"" + target + "\">" + target + "</a>";
        }
        return switch (run.tone()) {
            case PLAIN -> words;
            case STRONG -> "<strong>" + words + "</strong>";
            case FLAGGED -> "<mark>" + words + "</mark>";
            case GOOD, CAUTION, BAD ->
                "<strong class=\"" + run.tone().name().toLowerCase(java.util.Locale.ROOT) + "\">" + words + "</strong>";
            case DIM -> "<span class=\"dim\">" + words + "</span>";
        };
    }
}
