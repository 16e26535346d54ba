package io.complaintrules.facts;

import io.complaintrules.complaint.EvidenceForm;
import io.complaintrules.complaint.EvidenceKind;
import io.complaintrules.complaint.Preservation;
import io.complaintrules.complaint.Proves;
import io.complaintrules.complaint.Shows;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One evidence item.
 *
 * @param id as in the complaint
 * @param kind what it is
 * @param form original, copy or printout, null when unknown
 * @param preservation how it was preserved, null when unknown
 * @param shows what can be seen on it
 * @param proves what it is offered for
 * @param early whether it was captured before the matter occurred
 */
public record Exhibit(
        String id,
        EvidenceKind kind,
        @Nullable EvidenceForm form,
        @Nullable Preservation preservation,
        Set<Shows> shows,
        Set<Proves> proves,
        boolean early) {
    /** Copies the sets. */
    public Exhibit {
        shows = Set.copyOf(shows);
        proves = Set.copyOf(proves);
    }
}
