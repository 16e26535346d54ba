package io.complaintrules.authoring;

/**
 * A place in a file of an author. Lines and columns count from 1, columns in UTF-16 units. Immutable.
 *
 * @param file path below the folder, with {@code /}
 * @param line 0 for the file as a whole
 * @param column 0 where the whole line is meant
 * @param end column behind the last unit of the place; not less than {@code column}
 * @param source the line as written; empty where it could not be read
 */
public record Place(String file, int line, int column, int end, String source) {
    /** The longest source line that is kept whole. */
    private static final int LONGEST = 400;

    /** Cuts a source line that nobody could read anyhow. */
    public Place {
        source = source.length() <= LONGEST ? source : source.substring(0, LONGEST);
        end = Math.max(column, end);
    }

    /**
     * Returns the file as a whole.
     *
     * @param file its path
     */
    public static Place whole(String file) {
        return new Place(file, 0, 0, 0, "");
    }

    /** Returns {@code file:line:column}, with nothing of the content. */
    @Override
    public String toString() {
        return file + (line == 0 ? "" : ":" + line) + (line == 0 || column == 0 ? "" : ":" + column);
    }
}
