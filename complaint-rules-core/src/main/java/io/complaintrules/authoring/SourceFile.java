package io.complaintrules.authoring;

import java.util.Arrays;

/**
 * The text of one file of an author, without a byte order mark. Immutable and thread-safe.
 *
 * @param name path below the folder, with {@code /}
 * @param text the content
 */
public record SourceFile(String name, String text) {
    private static final String MARK = "\uFEFF";

    /** Takes a byte order mark away. */
    public SourceFile {
        text = text.startsWith(MARK) ? text.substring(1) : text;
    }

    /** Returns the file as a whole. */
    public Place whole() {
        return Place.whole(name);
    }

    /**
     * Returns the place of a part of the text.
     *
     * @param from first unit
     * @param to behind the last unit
     */
    public Place at(int from, int to) {
        int start = lineStart(from);
        int line = (int) text.substring(0, start)
                        .chars()
                        .filter(unit -> unit == '\n')
                        .count()
                + 1;
        int next = text.indexOf('\n', start);
        int end = next < 0 ? text.length() : next;
        String source = text.substring(start, end);
        return new Place(
                name,
                line,
                from - start + 1,
                Math.min(to, end) - start + 1,
                source.endsWith("\r") ? cut(source) : source);
    }

    /**
     * Returns a place by its numbers.
     *
     * @param line from 1
     * @param column from 1; 0 for the whole line
     * @param length how many units it covers
     */
    public Place at(int line, int column, int length) {
        String[] lines = lines();
        return new Place(name, line, column, column + length, line <= lines.length ? lines[line - 1] : "");
    }

    /** Returns the lines, without their ends. */
    public String[] lines() {
        return Arrays.stream(text.split("\n", -1))
                .map(line -> line.endsWith("\r") ? cut(line) : line)
                .toArray(String[]::new);
    }

    private int lineStart(int from) {
        return text.lastIndexOf('\n', Math.min(from, text.length()) - 1) + 1;
    }

    private static String cut(String line) {
        return line.substring(0, line.length() - 1);
    }
}
