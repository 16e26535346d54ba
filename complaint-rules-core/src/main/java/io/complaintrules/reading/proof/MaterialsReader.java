package io.complaintrules.reading.proof;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.FieldPath;
import io.complaintrules.facts.FilingMaterials;
import io.complaintrules.facts.Matter;
import io.complaintrules.facts.ProofFacts;
import io.complaintrules.law.Authority;
import io.complaintrules.law.LawBook;
import io.complaintrules.law.Material.AnsweredBy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the bodies that could take the matter want handed in, ticked off against the complaint. */
public final class MaterialsReader {
    private final LawBook law;

    /** Makes a reader for the bodies of this law. */
    public MaterialsReader(LawBook law) {
        this.law = law;
    }

    /** Returns what each body that owns one of the matters wants handed in, and what of it is there. */
    public List<FilingMaterials> read(
            Complaint complaint, List<Matter> matters, Set<String> details, ProofFacts proof) {
        Set<String> bodies = new LinkedHashSet<>();
        for (Matter matter : matters) {
            bodies.add(matter.primary());
            bodies.addAll(matter.also());
        }
        List<FilingMaterials> demands = new ArrayList<>(bodies.size());
        for (String body : bodies) {
            Authority authority = law.findAuthority(body).orElse(null);
            if (authority != null && !authority.needs().isEmpty()) {
                demands.add(demand(complaint, details, proof, authority));
            }
        }
        return demands;
    }

    private FilingMaterials demand(Complaint complaint, Set<String> details, ProofFacts proof, Authority authority) {
        List<String> given = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (String need : authority.needs()) {
            AnsweredBy by = law.material(need).answeredBy();
            (by.isOpen() ? open : isGiven(by, complaint, details, proof) ? given : missing).add(need);
        }
        return new FilingMaterials(authority.id(), given, missing, open);
    }

    private boolean isGiven(AnsweredBy by, Complaint complaint, Set<String> details, ProofFacts proof) {
        for (int i = 0; i < by.fields().size(); i++) {
            if (FieldPath.isGiven(complaint, by.fields().get(i))) {
                return true;
            }
        }
        return isAmong(details, by.details())
                || isAmong(proof.some(), by.points())
                || (!by.evidence().isEmpty()
                        && proof.kinds().stream()
                                .anyMatch(kind -> !Collections.disjoint(
                                        law.evidenceKind(kind.name()).traits(), by.evidence())));
    }

    private static boolean isAmong(Set<String> there, List<String> wanted) {
        for (int i = 0; i < wanted.size(); i++) {
            if (there.contains(wanted.get(i))) {
                return true;
            }
        }
        return false;
    }
}
