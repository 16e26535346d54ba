package io.complaintrules.complaint;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Another proceeding on the same matter.
 *
 * @param forum id of the authority that has it, such as {@code court} or {@code samr-12315}
 * @param status how far it is
 * @param since day it reached that status
 */
public record Proceeding(@Nullable String forum, @Nullable ProceedingStatus status, @Nullable LocalDate since) {

    /** A proceeding without a date. */
    public static Proceeding of(String forum, ProceedingStatus status) {
        return new Proceeding(forum, status, null);
    }

    /** Names what is given, never what it says. */
    @Override
    public String toString() {
        return Outline.of("Proceeding", "forum", forum, "status", status, "since", since);
    }
}
