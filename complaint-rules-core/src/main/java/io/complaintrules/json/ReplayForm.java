package io.complaintrules.json;

import io.complaintrules.advice.Replay;
import java.util.List;

/**
 * Whether a verdict rests on the same as its receipt says, as it is written. Immutable and thread-safe.
 *
 * @param form {@code replay}
 * @param version of this form
 * @param same whether all is the same
 * @param differs what is not as it was
 */
public record ReplayForm(String form, int version, boolean same, List<String> differs) {
    static final String FORM = "replay";

    /** Copies the list. */
    public ReplayForm {
        differs = List.copyOf(differs);
    }

    static ReplayForm of(Replay replay) {
        return new ReplayForm(FORM, VerdictJson.VERSION, replay.same(), replay.differs());
    }
}
