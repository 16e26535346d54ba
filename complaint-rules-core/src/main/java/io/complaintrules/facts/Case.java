package io.complaintrules.facts;

import io.complaintrules.verdict.Competence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
    /** Copies the sets. */
    public Case {
        forums = Set.copyOf(forums);
        competentForums = Set.copyOf(competentForums);
    }

    /**
     * Returns true for a report of a violation rather than a complaint about a dispute: anyone may make it, and it is handled
     * apart from a complaint (SAMR Order 121 arts 3 and 9).
     */
    public boolean isReport() {
        return request.isReportOnly() || topic.report();
    }

    /**
     * Returns the answer to a circumstance.
     *
     * @param id as in law/questions without {@code circumstances.}
     */
    public Answer circumstance(String id) {
        return redress.circumstances().getOrDefault(id, Answer.UNKNOWN);
    }

    /**
     * Returns a figure.
     *
     * @param id as in law/questions without {@code figures.}
     * @return null when it is not given
     */
    public @Nullable BigDecimal figure(String id) {
        return redress.figures().get(id);
    }

    /**
     * Returns the same case with the bodies that could take it.
     *
     * @param found what the first stratum derived
     */
    public Case withForums(List<Forum> found) {
        List<String> all = new ArrayList<>(found.size());
        List<String> sure = new ArrayList<>(found.size());
        for (Forum forum : found) {
            add(forum.authority(), all);
            if (forum.competence() == Competence.COMPETENT) {
                add(forum.authority(), sure);
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
                Set.of(all.toArray(new String[all.size()])),
                Set.of(sure.toArray(new String[sure.size()])));
    }

    private static void add(String body, List<String> to) {
        if (!to.contains(body)) {
            to.add(body);
        }
    }
}
