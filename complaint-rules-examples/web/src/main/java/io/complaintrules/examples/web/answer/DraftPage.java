package io.complaintrules.examples.web.answer;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.law.LawBook;
import io.complaintrules.report.Draft;
import io.complaintrules.verdict.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A draft.
 *
 * @param authority id of the body it is addressed to, null when no competent body is known
 * @param title what it is called
 * @param sections its parts in the order of the page
 * @param gaps what its prompts ask for
 * @param blanks the fields that would fill them
 * @param text the whole page
 */
public record DraftPage(
        @Nullable String authority,
        String title,
        List<Draft.Section> sections,
        List<String> gaps,
        List<Blank> blanks,
        String text) {
    /** The page of a draft. */
    public static DraftPage of(Draft draft, Complaint complaint, Verdict verdict, LawBook law) {
        String body = draft.authority();
        return new DraftPage(
                body,
                draft.title(),
                draft.sections(),
                draft.gaps(),
                body == null ? List.of() : Blanks.of(complaint, verdict, body, law),
                draft.text());
    }
}
