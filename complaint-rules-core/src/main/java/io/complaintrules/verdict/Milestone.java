package io.complaintrules.verdict;

import io.complaintrules.law.Bilingual;
import io.complaintrules.law.Deadline;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A dated step.
 *
 * @param on the day, null when it falls outside the loaded holiday tables
 * @param rolled the day it moves to when the last day is not a working day, null when it does not move
 * @param calendar whether the holidays are known that decide it
 * @param authority id of the body
 * @param kind what happens
 * @param message the same in words
 * @param rule id of the rule it comes from
 */
public record Milestone(
        @Nullable LocalDate on,
        @Nullable LocalDate rolled,
        Deadline.Status calendar,
        String authority,
        MilestoneKind kind,
        Bilingual message,
        String rule) {}
