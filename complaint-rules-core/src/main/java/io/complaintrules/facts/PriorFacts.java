package io.complaintrules.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The complaint to the company that came before this one.
 *
 * @param complained the person complained to the company
 * @param answered the company answered
 * @param satisfied the answer satisfied the person
 * @param madeOn day of that complaint, null when unknown
 * @param answerTime how the day of filing stands to the end of the company's time to answer (parameter {@code operator-reply})
 * @param opensOn first day on which silence opens the appeal however the last day is counted, from the day that is given or read; null when there is none or when
 *     the last day lies outside the loaded holiday tables
 * @param traceable a ticket, a reference or a chat shows the complaint
 */
public record PriorFacts(
        Answer complained,
        Answer answered,
        Answer satisfied,
        @Nullable LocalDate madeOn,
        Term answerTime,
        @Nullable LocalDate opensOn,
        Answer traceable) {}
