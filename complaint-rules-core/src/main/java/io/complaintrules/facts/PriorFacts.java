package io.complaintrules.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The complaint to the company that came before this one.
 *
 * @param complained the person complained to the company
 * @param answered the company answered
 * @param satisfied the answer satisfied the person
 * @param waited the company's time to answer is over (parameter {@code operator-reply})
 * @param opensOn first day on which silence opens the appeal, null when the day of the complaint is unknown
 * @param traceable a ticket, a reference or a chat shows the complaint
 */
public record PriorFacts(
        Answer complained,
        Answer answered,
        Answer satisfied,
        Answer waited,
        @Nullable LocalDate opensOn,
        Answer traceable) {}
