package io.complaintrules.law;

/**
 * What the parts of a letter are called before one body. Immutable.
 *
 * @param title of the letter
 * @param complainant the one who writes
 * @param respondent the one it is against
 * @param requests what is asked for
 * @param date the day it is written
 */
public record LetterForm(String title, String complainant, String respondent, String requests, String date) {
    /** Before a body that has no form of its own. */
    public static final LetterForm PLAIN = new LetterForm("投诉书", "投诉人", "被投诉人", "投诉请求", "投诉日期");
}
