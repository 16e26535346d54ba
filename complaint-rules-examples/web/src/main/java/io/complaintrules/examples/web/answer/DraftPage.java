package io.complaintrules.examples.web.answer;

import io.complaintrules.report.Draft;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A draft.
 *
 * @param authority id of the body it is addressed to, null when no competent body is known
 * @param title what it is called
 * @param sections its parts in the order of the page
 * @param gaps what its prompts ask for
 * @param text the whole page
 */
public record DraftPage(
        @Nullable String authority, String title, List<Draft.Section> sections, List<String> gaps, String text) {
    /** The page of a draft. */
    public static DraftPage of(Draft draft) {
        return new DraftPage(draft.authority(), draft.title(), draft.sections(), draft.gaps(), draft.text());
    }
}
