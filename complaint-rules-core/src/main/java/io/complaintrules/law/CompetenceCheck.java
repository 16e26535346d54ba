package io.complaintrules.law;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Sees to it that every body that may be led to has words for it: one that cannot speak would vanish from the verdict. */
final class CompetenceCheck {
    private final Faults faults;
    private final References references;
    private final Map<String, Authority> bodies = new HashMap<>();
    private final List<Family> families;
    private final List<MatterClass> matters;

    CompetenceCheck(
            Faults faults,
            References references,
            List<Authority> bodies,
            List<Family> families,
            List<MatterClass> matters) {
        this.faults = faults;
        this.references = references;
        bodies.forEach(body -> this.bodies.put(body.id(), body));
        this.families = families;
        this.matters = matters;
    }

    /** Words whose law is not in force would be silent too. */
    void inForce(List<Provision> provisions, LocalDate day) {
        Map<String, Provision> known = new HashMap<>();
        provisions.forEach(provision -> known.put(provision.id(), provision));
        for (Authority body : bodies.values()) {
            body.norms().stream()
                    .filter(norm -> !norm.basis().isEmpty())
                    .map(norm -> norm.basis().get(0))
                    .filter(basis -> basis.stream().allMatch(known::containsKey))
                    .filter(basis -> basis.stream()
                            .noneMatch(
                                    id -> Objects.requireNonNull(known.get(id)).on(day) != null))
                    .forEach(basis -> faults.add(
                            references.where("authority", body.id()),
                            "'" + body.id() + "' rests on " + String.join(" | ", basis) + ", not in force on " + day,
                            "the provision that took its place should stand behind a bar"));
        }
    }

    void check() {
        for (MatterClass matter : matters) {
            Set<String> owners = new TreeSet<>();
            for (MatterClass.Owner owner : matter.owners()) {
                owners.add(owner.primary());
                owners.addAll(owner.also());
            }
            owners.forEach(body -> speaks(body, matter));
        }
        for (Family family : families) {
            for (Family.Way way : family.forums()) {
                needs(way.body(), family, body -> body.rank() != null, "rank");
                needs(way.body(), family, body -> !way.arguable() || hasGeneral(body.arguable()), "arguable");
                needs(way.body(), family, body -> way.arguable() || hasGeneral(body.competent()), "competent");
            }
        }
        for (Authority body : bodies.values()) {
            if (body.seat() == Seat.CARRIER_APPEAL && !hasGeneral(body.arguable())) {
                faults.add(
                        references.where("authority", body.id()),
                        "the appeal body '" + body.id() + "' does not say when it is arguable",
                        "the key 'arguable' was left out");
            }
        }
    }

    private void speaks(String id, MatterClass matter) {
        Authority body = bodies.get(id);
        if (body != null && body.competentFor(matter.id()) == null) {
            faults.add(
                    references.where("matter", matter.id()),
                    "its owner '" + id + "' has no words on matter '" + matter.id() + "'",
                    "an entry without 'matters' under the body's 'competent' is missing");
        }
    }

    private void needs(String id, Family family, Predicate<Authority> has, String key) {
        Authority body = bodies.get(id);
        if (body != null && !has.test(body)) {
            faults.add(
                    references.where("family", family.id()),
                    "the family '" + family.id() + "' leads to '" + id + "', which has no '" + key + "' for it",
                    "the body's entry lacks that key");
        }
    }

    private static boolean hasGeneral(List<Authority.Says> all) {
        return all.stream().anyMatch(one -> one.matters().isEmpty());
    }
}
