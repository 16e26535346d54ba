package io.complaintrules.reading;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.facts.Answer;
import io.complaintrules.facts.FilingMaterials;
import io.complaintrules.facts.Matter;
import io.complaintrules.facts.PaperFacts;
import io.complaintrules.facts.ProofFacts;
import io.complaintrules.law.Authority;
import io.complaintrules.law.LawBook;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the bodies that could take the matter want handed in, ticked off against the complaint. */
final class MaterialsReader {
    private final LawBook law;

    MaterialsReader(LawBook law) {
        this.law = law;
    }

    List<FilingMaterials> read(Complaint complaint, List<Matter> matters, PaperFacts paper, ProofFacts proof) {
        Set<String> bodies = new LinkedHashSet<>();
        for (Matter matter : matters) {
            bodies.add(matter.primary());
            bodies.addAll(matter.also());
        }
        List<FilingMaterials> demands = new ArrayList<>(bodies.size());
        for (String body : bodies) {
            Authority authority = law.findAuthority(body).orElse(null);
            if (authority != null && !authority.needs().isEmpty()) {
                demands.add(demand(complaint, paper, proof, authority));
            }
        }
        return demands;
    }

    private static FilingMaterials demand(
            Complaint complaint, PaperFacts paper, ProofFacts proof, Authority authority) {
        List<String> given = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (String need : authority.needs()) {
            Answer answer = given(complaint, paper, proof, need);
            (answer == Answer.YES ? given : answer == Answer.NO ? missing : open).add(need);
        }
        return new FilingMaterials(authority.id(), given, missing, open);
    }

    private static Answer given(Complaint complaint, PaperFacts paper, ProofFacts proof, String need) {
        return switch (need) {
            case "name" -> Answer.of(paper.name());
            case "phone" -> Answer.of(paper.phone());
            case "address" -> Answer.of(paper.address());
            case "postcode" -> Answer.of(paper.postcode());
            case "identity" -> Answer.of(paper.identity());
            case "respondent-name" -> Answer.of(paper.respondentName());
            case "respondent-address" -> Answer.of(paper.respondentAddress());
            case "request" -> Answer.of(paper.request());
            case "facts" -> Answer.of(paper.facts());
            case "date" -> Answer.of(paper.date());
            case "email" ->
                Answer.of(complaint.complainant() != null
                        && complaint.complainant().email() != null);
            case "written" -> Answer.of(complaint.text() != null);
            case "evidence" -> Answer.of(!proof.exhibits().isEmpty());
            case "screenshot" -> Answer.of(proof.images());
            case "transaction" -> Answer.of(proof.dealings());
            case "prior-complaint" -> Answer.of(proof.ticket());
            case "guardian" -> Answer.of(proof.some().contains("authority-to-act"));
            case "category" -> Answer.of(!complaint.matters().isEmpty());
            default -> Answer.UNKNOWN;
        };
    }
}
