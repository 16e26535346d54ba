package io.complaintrules.law;

import io.complaintrules.authoring.Diagnostics;
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
    private final Diagnostics faults;
    private final References references;
    private final Map<String, Authority> bodies = new HashMap<>();
    private final List<Family> families;
    private final List<MatterClass> matters;

    CompetenceCheck(
            Diagnostics faults,
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
                            "not-in-force",
                            references.where("authority", body.id()),
                            body.id(),
                            String.join(" | ", basis),
                            day));
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
                faults.add("arguable-missing", references.where("authority", body.id()), body.id());
            }
        }
    }

    private void speaks(String id, MatterClass matter) {
        Authority body = bodies.get(id);
        if (body != null && body.competentFor(matter.id()) == null) {
            faults.add("owner-without-words", references.where("matter", matter.id()), id, matter.id());
        }
    }

    private void needs(String id, Family family, Predicate<Authority> has, String key) {
        Authority body = bodies.get(id);
        if (body != null && !has.test(body)) {
            faults.add("way-without-words", references.where("family", family.id()), family.id(), id, key);
        }
    }

    private static boolean hasGeneral(List<Authority.Says> all) {
        return all.stream().anyMatch(one -> one.matters().isEmpty());
    }
}
