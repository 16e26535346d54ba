package io.complaintrules.law;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Something an authority asks a complainant to hand in. Immutable.
 *
 * @param id the id used in {@link Authority#needs()}, as {@code postcode}
 * @param name what to call it
 * @param answeredBy what hands it in
 */
public record Material(String id, Bilingual name, AnsweredBy answeredBy) implements Identified {
    /**
     * What hands a material in; any of them does. Where nothing is named, nobody can tell from a complaint.
     *
     * @param fields paths of fields that are filled in
     * @param details kinds of detail that the text gives
     * @param points ids of points for which evidence is offered
     * @param evidence traits of kinds of evidence
     */
    public record AnsweredBy(
            List<String> fields, List<String> details, List<String> points, Set<EvidenceClass.Trait> evidence) {
        /** Nothing in a complaint tells. */
        public static final AnsweredBy OPEN = new AnsweredBy(List.of(), List.of(), List.of(), Set.of());

        /** Copies the lists and the set. */
        public AnsweredBy {
            fields = List.copyOf(fields);
            details = List.copyOf(details);
            points = List.copyOf(points);
            evidence = Collections.unmodifiableSet(new TreeSet<>(evidence));
        }

        /** Returns true where nobody can tell from a complaint. */
        public boolean isOpen() {
            return fields.isEmpty() && details.isEmpty() && points.isEmpty() && evidence.isEmpty();
        }
    }
}
