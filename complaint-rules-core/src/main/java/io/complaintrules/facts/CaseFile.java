package io.complaintrules.facts;

import io.complaintrules.verdict.Narrative;
import java.util.ArrayList;
import java.util.List;

/**
 * All that was read of one complaint.
 *
 * @param caseFacts the wide fact
 * @param matters what it is about
 * @param mentions phrases found in the text
 * @param exhibits its evidence items
 * @param pointProofs which item is offered for which point
 * @param claims its heads of claim
 * @param demands what the bodies that could take it want handed in
 * @param statements what the text tells that a field could say for certain
 * @param dangers what the text tells of danger to somebody
 * @param narrative the text clause by clause, for those who write about it; no fact
 */
public record CaseFile(
        Case caseFacts,
        List<Matter> matters,
        List<Mention> mentions,
        List<Exhibit> exhibits,
        List<PointProof> pointProofs,
        List<Claim> claims,
        List<FilingMaterials> demands,
        List<Statement> statements,
        List<Danger> dangers,
        Narrative narrative) {
    /** Copies the lists. */
    public CaseFile {
        matters = List.copyOf(matters);
        mentions = List.copyOf(mentions);
        exhibits = List.copyOf(exhibits);
        pointProofs = List.copyOf(pointProofs);
        claims = List.copyOf(claims);
        demands = List.copyOf(demands);
        statements = List.copyOf(statements);
        dangers = List.copyOf(dangers);
    }

    /** Returns every fact once, each matter as a {@link SubjectMatter} of the case, in no order that anything may depend on. */
    public List<Object> facts() {
        List<Object> all = new ArrayList<>(1
                + matters.size()
                + mentions.size()
                + exhibits.size()
                + pointProofs.size()
                + claims.size()
                + demands.size()
                + statements.size()
                + dangers.size());
        all.add(caseFacts);
        for (Matter matter : matters) {
            all.add(new SubjectMatter(matter, caseFacts));
        }
        all.addAll(mentions);
        all.addAll(exhibits);
        all.addAll(pointProofs);
        all.addAll(claims);
        all.addAll(demands);
        all.addAll(statements);
        all.addAll(dangers);
        return all;
    }
}
