package io.complaintrules.json;

import io.complaintrules.verdict.VerdictChange;
import java.util.List;

/**
 * What is different between two verdicts, as it is written. Immutable and thread-safe.
 *
 * @param form {@code diff}
 * @param version of this form
 * @param changes in order: outcome, recommended body, routes, heads of claim, findings
 */
public record ChangeForm(String form, int version, List<VerdictChange.Change> changes) {
    static final String FORM = "diff";

    /** Copies the list. */
    public ChangeForm {
        changes = List.copyOf(changes);
    }

    static ChangeForm of(VerdictChange change) {
        return new ChangeForm(FORM, VerdictJson.VERSION, change.changes());
    }
}
