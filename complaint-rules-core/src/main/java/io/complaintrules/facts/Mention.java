package io.complaintrules.facts;

import org.jspecify.annotations.Nullable;

/**
 * One worded judgement found in the complaint's text, with the context a rule needs to decide whether a careful
 * intake clerk would ask for other words. A mention is not yet a flag. Immutable and thread-safe.
 *
 * @param category lexicon category: "insult", "profanity", "exaggeration", "threat", "sarcasm", "venting",
 *     "accusation" or "exposure-for-money"; "heat" for the clause that reads most heated, whatever its single words
 * @param severity 1 mild, 2 strong, 3 dangerous
 * @param phrase the words in normal form
 * @param start first UTF-16 unit in the complaint's text, inclusive
 * @param end last UTF-16 unit, exclusive
 * @param target who the words are aimed at
 * @param negated a negation governs the words ("不是骗子")
 * @param quoted the words stand in quotation marks
 * @param reported the words are given as said by somebody else ("客服骂我……")
 * @param termOfArt the words are part of a technical or legal term ("垃圾短信")
 * @param obfuscated the words were written with inserted symbols, look-alikes or initials
 * @param question the words stand in a question
 * @param shouted the words stand before stacked exclamation or question marks
 * @param weak the words alone seldom need rewriting; company may make them
 * @param repeated how often the phrase occurs in the text, at least 1
 * @param company how many plain judgements, neither weak nor excused by their context, stand elsewhere in the text
 * @param crowd how many weak judgements that nothing excuses stand in the text, this one included
 * @param intensity how heated the text reads as a whole: what the lexicon's signs of heat and of calm weigh together
 * @param neutral wording to suggest in their place, null when only a fact can replace them
 */
public record Mention(
        String category,
        int severity,
        String phrase,
        int start,
        int end,
        Target target,
        boolean negated,
        boolean quoted,
        boolean reported,
        boolean termOfArt,
        boolean obfuscated,
        boolean question,
        boolean shouted,
        boolean weak,
        int repeated,
        int company,
        int crowd,
        int intensity,
        @Nullable String neutral) {

    /** Whether nothing around the words excuses them: no negation, no report, no term of art. */
    public boolean plain() {
        return !negated && !reported && !termOfArt && !quoted && target != Target.THIRD_PARTY;
    }

    /** This mention among others. */
    public Mention among(int plainOnes, int weakOnes, int intensityOfText) {
        return new Mention(
                category,
                severity,
                phrase,
                start,
                end,
                target,
                negated,
                quoted,
                reported,
                termOfArt,
                obfuscated,
                question,
                shouted,
                weak,
                repeated,
                plainOnes,
                weakOnes,
                intensityOfText,
                neutral);
    }

    /** Names what the mention is, never the words a person wrote. */
    @Override
    public String toString() {
        return "Mention[" + category + " " + severity + " at " + start + ".." + end + " " + target + "]";
    }
}
