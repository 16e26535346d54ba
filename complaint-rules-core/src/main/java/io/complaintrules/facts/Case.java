package io.complaintrules.facts;

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
        RedressFacts redress) {}
