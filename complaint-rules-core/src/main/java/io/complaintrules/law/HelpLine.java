package io.complaintrules.law;

import java.time.LocalDate;

/**
 * A number for somebody in danger. Immutable.
 *
 * @param number as it is dialled
 * @param name what it is for
 * @param hours when it is staffed, as far as that is known
 * @param asOf when that was last looked up
 * @param source where
 * @param confidence how sure it is; a number that is not sure is not in the data
 */
public record HelpLine(
        String number, Bilingual name, Bilingual hours, LocalDate asOf, String source, Confidence confidence) {}
