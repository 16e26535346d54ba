package io.complaintrules.authoring;

import java.util.Arrays;

/** The text of one file of an author, without a byte order mark. Immutable and thread-safe. */
public final class SourceFile {
    private static final String MARK = "\uFEFF";

    private final String name;
    private final String text;
    private final String[] lines;
    private final int[] starts;

    /**
     * Takes a text.
     *
     * @param name path below the folder, with {@code /}
     * @param text the content
     */
    public SourceFile(String name, String text) {
        this.name = name;
        this.text = text.startsWith(MARK) ? text.substring(1) : text;
        this.lines = this.text.split("\n", -1);
        this.starts = new int[lines.length];
        int start = 0;
        for (int i = 0; i < lines.length; i++) {
            starts[i] = start;
            start += lines[i].length() + 1;
            lines[i] = lines[i].endsWith("\r") ? lines[i].substring(0, lines[i].length() - 1) : lines[i];
        }
    }

    /** Returns its path below the folder. */
    public String name() {
        return name;
    }

    /** Returns its content. */
    public String text() {
        return text;
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
        int found = Arrays.binarySearch(starts, from);
        int line = found >= 0 ? found : -found - 2;
        int column = from - starts[line] + 1;
        int end = Math.min(to - starts[line], lines[line].length()) + 1;
        return new Place(name, line + 1, column, end, lines[line]);
    }

    /**
     * Returns a place by its numbers.
     *
     * @param line from 1
     * @param column from 1; 0 for the whole line
     * @param length how many units it covers
     */
    public Place at(int line, int column, int length) {
        return new Place(name, line, column, column + length, line(line));
    }

    /** Returns how many lines there are. */
    public int lines() {
        return lines.length;
    }

    /**
     * Returns a line without its end; nothing where there is none.
     *
     * @param number from 1
     */
    public String line(int number) {
        return number >= 1 && number <= lines.length ? lines[number - 1] : "";
    }
}
