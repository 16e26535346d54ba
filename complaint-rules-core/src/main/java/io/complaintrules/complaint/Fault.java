package io.complaintrules.complaint;

import java.io.Serializable;

/**
 * One thing in a complaint that cannot be so. No component ever holds a value that a person typed.
 *
 * @param path JSON path of the field, such as {@code $.priorComplaint.repliedOn}
 * @param line line of the text it was read from, from 1; 0 where it was not read from one
 * @param column column in that line, from 1; 0 where it was not read from one
 * @param zh what is wrong, in Chinese
 * @param en what is wrong, in English
 * @param maybe what may mend it, in English, beginning with "Maybe"
 * @param maybeZh the same in Chinese
 */
public record Fault(String path, int line, int column, String zh, String en, String maybe, String maybeZh)
        implements Serializable {
    /** A fault of a complaint that was not read from a text. */
    public Fault(String path, String zh, String en, String maybe, String maybeZh) {
        this(path, 0, 0, zh, en, maybe, maybeZh);
    }

    /** The same fault at a place of the text. */
    public Fault at(int line, int column) {
        return new Fault(path, line, column, zh, en, maybe, maybeZh);
    }

    /** Where, what, and on a second line what may mend it; in Chinese. A text of one line has its column alone. */
    public String inChinese() {
        String place = (line > 1 ? "第 " + line + " 行" : "") + (column > 0 ? "第 " + column + " 列" : "");
        return path + (place.isEmpty() ? "" : "（" + place + "）") + ": " + zh + "\n" + maybeZh;
    }

    /** Where, what, and on a second line what may mend it; in English. A text of one line has its column alone. */
    public String inEnglish() {
        String place = (line > 1 ? "line " + line + ", " : "") + (column > 0 ? "column " + column : "");
        return path + (place.isEmpty() ? "" : " (" + place + ")") + ": " + en + "\n" + maybe;
    }
}
