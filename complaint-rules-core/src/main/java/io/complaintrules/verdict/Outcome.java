package io.complaintrules.verdict;

import io.complaintrules.law.Bilingual;

/**
 * The verdict in one line.
 *
 * @param status status of the recommended route, or {@link Status#REDIRECT} where the body the person chose is not competent
 * @param headline what to do now
 */
public record Outcome(Status status, Bilingual headline) {}
