package io.complaintrules.facts;

import io.complaintrules.complaint.EvidenceForm;
import io.complaintrules.complaint.EvidenceKind;
import io.complaintrules.complaint.Preservation;
import io.complaintrules.complaint.Shows;
import io.complaintrules.verdict.EvidenceReview;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One evidence item.
 *
 * @param number its place in the complaint, from 1
 * @param id as in the complaint; its number where the complaint gives none
 * @param kind what it is
 * @param form original, copy or printout, null when unknown
 * @param preservation how it was preserved, null when unknown
 * @param shows what can be seen on it
 * @param points what it is offered for or by its kind shows, such as {@code incident}
 * @param weaknesses why it cannot stand alone
 */
public record Exhibit(
        int number,
        String id,
        EvidenceKind kind,
        @Nullable EvidenceForm form,
        @Nullable Preservation preservation,
        Set<Shows> shows,
        Set<String> points,
        Set<Weakness> weaknesses) {
    /** Copies the sets. */
    public Exhibit {
        shows = Set.copyOf(shows);
        points = Set.copyOf(points);
        weaknesses = Set.copyOf(weaknesses);
    }

    /** Returns its line in the evidence index. */
    public EvidenceReview.Entry entry() {
        String[] proves = points.toArray(new String[points.size()]);
        String[] seen = new String[shows.size()];
        int at = 0;
        for (Shows one : shows) {
            seen[at++] = one.name();
        }
        return new EvidenceReview.Entry(
                number, id, kind.name(), name(form), name(preservation), sorted(proves), sorted(seen));
    }

    private static List<String> sorted(String[] words) {
        Arrays.sort(words);
        return List.of(words);
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
