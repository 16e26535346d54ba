package io.complaintrules.facts;

import io.complaintrules.verdict.Competence;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The complaint as the norms see it: one wide fact per complaint. In DRL its parts are reached by name, as in {@code Case(
 * prior.complained == Answer.NO )}. Never contains personal data.
 *
 * @param topic what it is about, in a word
 * @param complainant who complains
 * @param respondent against whom
 * @param prior the complaint to the company before this one
 * @param clock which periods have run out
 * @param elsewhere other bodies that have the dispute
 * @param settlement what the parties agreed
 * @param request what is asked for
 * @param paper what the written complaint contains
 * @param proof the evidence as a whole
 * @param story what the text tells
 * @param channel where the person means to file
 * @param purchase what was paid for
 * @param redress what the law of compensation asks
 * @param forums ids of the bodies that could take one of the matters; the first stratum derives them, the second may ask for
 *     them
 * @param competentForums those of them whose competence is beyond argument
 */
public record Case(
        TopicFacts topic,
        ComplainantFacts complainant,
        RespondentFacts respondent,
        PriorFacts prior,
        ClockFacts clock,
        ElsewhereFacts elsewhere,
        SettlementFacts settlement,
        RequestFacts request,
        PaperFacts paper,
        ProofFacts proof,
        StoryFacts story,
        ChannelFacts channel,
        PurchaseFacts purchase,
        RedressFacts redress,
        Set<String> forums,
        Set<String> competentForums) {

    /**
     * Returns true for a report of a violation rather than a complaint about a dispute: anyone may make it, and it is handled
     * apart from a complaint (SAMR Order 121 arts 3 and 9).
     */
    public boolean isReport() {
        return request.isReportOnly() || topic.report();
    }

    /**
     * Returns the same case with the bodies that could take it.
     *
     * @param found what the first stratum derived
     */
    public Case withForums(List<Forum> found) {
        Set<String> all = new HashSet<>();
        Set<String> sure = new HashSet<>();
        for (Forum forum : found) {
            all.add(forum.authority());
            if (forum.competence() == Competence.COMPETENT) {
                sure.add(forum.authority());
            }
        }
        return new Case(
                topic,
                complainant,
                respondent,
                prior,
                clock,
                elsewhere,
                settlement,
                request,
                paper,
                proof,
                story,
                channel,
                purchase,
                redress,
                all,
                sure);
    }
}
