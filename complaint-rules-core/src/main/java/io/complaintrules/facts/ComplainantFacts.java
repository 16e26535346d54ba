package io.complaintrules.facts;

import org.jspecify.annotations.Nullable;

/**
 * Who complains.
 *
 * @param interested has a direct interest in the matter (own, or as guardian or agent of the one who has)
 * @param agent acts for somebody else under a power of attorney
 * @param authorised a power of attorney is among the evidence
 * @param consumer bought or used the service for living consumption
 * @param identified gives a true identity
 * @param minor is, or acts for, a person under 18
 * @param age of the person concerned in full years, null when unknown
 */
public record ComplainantFacts(
        Answer interested,
        Answer agent,
        Answer authorised,
        Answer consumer,
        Answer identified,
        Answer minor,
        @Nullable Integer age) {}
