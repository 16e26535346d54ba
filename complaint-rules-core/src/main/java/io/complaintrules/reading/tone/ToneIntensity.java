package io.complaintrules.reading.tone;

import io.complaintrules.facts.CueRole;
import io.complaintrules.reading.lexicon.Conditions;
import io.complaintrules.reading.lexicon.Hit;
import io.complaintrules.reading.lexicon.HitIndex;
import io.complaintrules.reading.lexicon.HitList;
import io.complaintrules.reading.lexicon.Phrase;
import io.complaintrules.reading.lexicon.Telling;
import io.complaintrules.reading.text.Clauses;
import io.complaintrules.reading.text.NormalForm;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How heated a text reads as a whole: what the phrases with {@code heat} weigh together, each line of the lexicon once. What
 * stands in quotation marks or in a term of art is left out.
 *
 * @param total the sum over the text; below zero it reads calm
 * @param hottest the last word that heats in the clause that weighs most, its phrase the clause itself; null when nothing heats
 *     the text
 */
record ToneIntensity(int total, @Nullable Hit hottest) {

    private static final int REACH = 30;
    private static final Phrase CLAUSE =
            new Phrase("", "heat", 1, 1, null, null, null, CueRole.WHOLE, null, null, false, 0, Conditions.NONE, "");

    static ToneIntensity of(NormalForm form, HitList hits, MentionContext context) {
        Set<String> lines = new HashSet<>();
        int total = 0;
        int until = -1;
        int weight = 0;
        int most = 0;
        int hottest = -1;
        HitIndex heating = hits.telling(Telling.HEAT);
        for (int i = 0; i < heating.size(); i++) {
            int heat = heating.phrase(i).heat();
            int from = heating.from(i);
            int to = heating.to(i);
            if (context.isDanger(from, to) || context.isQuoted(from, to) || (heat > 0 && context.isTerm(from, to))) {
                continue;
            }
            total += lines.add(heating.phrase(i).at()) ? heat : 0;
            if (heat > 0 && !Clauses.isBreak(form.charAt(from))) {
                if (from >= until) {
                    until = Clauses.clauseEnd(form, from, REACH);
                    weight = 0;
                }
                weight += heat;
                if (weight > most) {
                    most = weight;
                    hottest = i;
                }
            }
        }
        return new ToneIntensity(total, hottest < 0 ? null : spoken(form, heating.get(hottest)));
    }

    /** The word that decides, under the name of its whole clause. */
    private static Hit spoken(NormalForm form, Hit hit) {
        int from = from(form, hit);
        int to = to(form, hit);
        Phrase phrase = CLAUSE.spelled(form.text(from, to));
        return new Hit(phrase, hit.start(), hit.end(), hit.from(), hit.to());
    }

    /** Where the clause begins. */
    static int from(NormalForm form, Hit hit) {
        return Clauses.apartBefore(form, hit.from(), REACH);
    }

    /** Where the clause ends. */
    static int to(NormalForm form, Hit hit) {
        return Clauses.apartAfter(form, hit.to(), REACH);
    }
}
