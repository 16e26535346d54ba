package io.complaintrules.verdict;

import io.complaintrules.law.Bilingual;
import io.complaintrules.law.Confidence;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A provision as it stood on the date that governs the finding.
 *
 * @param provision id in the law data, such as {@code miit-order-35/10.4}
 * @param instrument name of the instrument
 * @param number official number, null where the instrument has none
 * @param article article number in the governing version, as one would write it in a letter
 * @param from first day of that version, null where the source does not give it
 * @param to last day of that version, null while in force
 * @param url official text, null where none is known
 * @param mirror a public copy of it, null where none is known
 * @param confidence how well the text is verified
 */
public record Citation(
        String provision,
        Bilingual instrument,
        @Nullable String number,
        Bilingual article,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String url,
        @Nullable String mirror,
        Confidence confidence) {}
