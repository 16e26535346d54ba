package io.complaintrules.advice;

import io.complaintrules.law.Bilingual;

/**
 * How a remedy is told and what it costs. Immutable and thread-safe.
 *
 * @param id as findings name it, such as {@code fill:complainant.postcode}
 * @param action what to do, in the imperative
 * @param days working days that it takes, waiting included
 * @param typing whether it only has to be typed in
 * @param own whether it is in the person's power alone
 * @param rests whether it supposes an answer that only the person knows: the promise holds under that answer
 */
public record Manner(String id, Bilingual action, int days, boolean typing, boolean own, boolean rests) {}
