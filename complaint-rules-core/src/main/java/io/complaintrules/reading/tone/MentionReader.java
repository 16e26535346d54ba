package io.complaintrules.reading.tone;

import io.complaintrules.facts.Mention;
import io.complaintrules.reading.lexicon.Hit;
import io.complaintrules.reading.lexicon.HitList;
import io.complaintrules.reading.lexicon.Phrase;
import io.complaintrules.reading.lexicon.Telling;
import io.complaintrules.reading.text.Clauses;
import io.complaintrules.reading.text.NormalForm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds worded judgements: phrases with a severity, the longer before the shorter, widened by the words that stress them, or to
 * the whole clause where that is short and no neutral wording could take the place of the phrase alone.
 */
public final class MentionReader {

    private static final int WIDEST = 8;
    private static final int SHORT_CLAUSE = 8;

    private MentionReader() {}

    /** Returns the wordings that may hurt, in their order; words that tell of danger are none. */
    public static List<Mention> read(NormalForm form, HitList hits, Map<String, List<Hit>> dangers) {
        MentionContext context = new MentionContext(form, hits, dangers);
        List<Hit> found = candidates(hits, context);
        ToneIntensity heat = ToneIntensity.of(form, hits, context);
        if (found.isEmpty() && heat.hottest() == null) {
            return List.of();
        }
        Map<String, Integer> counts = new HashMap<>();
        for (Hit hit : found) {
            counts.merge(hit.phrase().text(), 1, Integer::sum);
        }
        List<Mention> mentions = new ArrayList<>(found.size());
        for (Hit hit : found) {
            int from = Clauses.apartBefore(form, hit.from(), SHORT_CLAUSE);
            int to = Clauses.apartAfter(form, hit.to(), SHORT_CLAUSE);
            if (hit.phrase().neutral() != null || to - from > SHORT_CLAUSE) {
                from = context.stressedFrom(hit, WIDEST);
                to = context.stressedTo(hit, WIDEST);
            }
            mentions.add(context.mention(
                    hit, from, to, counts.getOrDefault(hit.phrase().text(), 1)));
        }
        return together(mentions, heat, form, context);
    }

    private static List<Mention> together(
            List<Mention> mentions, ToneIntensity heat, NormalForm form, MentionContext context) {
        int plain = 0;
        int weak = 0;
        for (Mention mention : mentions) {
            plain += mention.plain() && !mention.weak() ? 1 : 0;
            weak += mention.plain() && mention.weak() ? 1 : 0;
        }
        List<Mention> all = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            boolean counted = mention.plain() && !mention.weak();
            all.add(mention.among(counted ? plain - 1 : plain, weak, heat.total()));
        }
        Hit hottest = heat.hottest();
        if (hottest != null) {
            all.add(context.mention(hottest, ToneIntensity.from(form, hottest), ToneIntensity.to(form, hottest), 1)
                    .among(plain, weak, heat.total()));
        }
        return all;
    }

    private static List<Hit> candidates(HitList hits, MentionContext context) {
        List<Hit> found = new ArrayList<>();
        for (Hit hit : hits.telling(Telling.SEVERITY)) {
            if (!context.isDanger(hit.from(), hit.to()) && !context.isCutFromWords(hit)) {
                int last = found.size() - 1;
                if (last < 0 || !found.get(last).overlaps(hit)) {
                    found.add(hit);
                } else {
                    found.set(last, better(found.get(last), hit));
                }
            }
        }
        return found;
    }

    private static Hit better(Hit first, Hit second) {
        Phrase one = first.phrase();
        Phrase other = second.phrase();
        boolean keep = one.weak() == other.weak()
                ? one.severity() == other.severity()
                        ? first.to() - first.from() >= second.to() - second.from()
                        : one.severity() > other.severity()
                : other.weak();
        Hit chosen = keep ? first : second;
        int to = Math.max(first.to(), second.to());
        return new Hit(
                chosen.phrase(),
                first.start(),
                Math.max(first.end(), second.end()),
                Math.min(first.from(), second.from()),
                to);
    }
}
