package io.complaintrules.reading.narrative;

import io.complaintrules.facts.Mention;
import io.complaintrules.reading.day.ReadDate;
import io.complaintrules.reading.detail.Details;
import io.complaintrules.reading.lexicon.Hit;
import io.complaintrules.reading.lexicon.HitIndex;
import io.complaintrules.reading.lexicon.HitList;
import io.complaintrules.reading.sum.ReadAmount;
import io.complaintrules.reading.text.NormalForm;
import io.complaintrules.reading.text.Places;
import io.complaintrules.verdict.Narrative;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a text gives, as read: nothing in it is certain and nothing in it is decided. Every part carries the stretch of
 * the original text it was read from. Immutable and thread-safe.
 *
 * @param form the text in normal form
 * @param hits every lexicon phrase found, by place, the longer first
 * @param dangers the words that tell of danger to somebody, by kind
 * @param mentions worded judgements with their context, by place
 * @param details which kinds of detail the text gives
 * @param dates dates and stretches of days, by place
 * @param amounts sums of money, by place
 * @param narrative the text clause by clause
 */
public record Reading(
        NormalForm form,
        HitList hits,
        Map<String, List<Hit>> dangers,
        List<Mention> mentions,
        Details details,
        List<ReadDate> dates,
        List<ReadAmount> amounts,
        Narrative narrative) {

    /** The lexicon category of words that only tell who somebody is, or where: nothing inside them is complained of. */
    public static final String SETTING = "setting";

    /** A reading of nothing. */
    public static final Reading EMPTY = new Reading(
            NormalForm.of(""), HitList.NONE, Map.of(), List.of(), Details.NONE, List.of(), List.of(), Narrative.EMPTY);

    /** Copies the lists, and the map in the order of its keys. */
    public Reading {
        dangers = Collections.unmodifiableMap(new TreeMap<>(dangers));
        mentions = List.copyOf(mentions);
        dates = List.copyOf(dates);
        amounts = List.copyOf(amounts);
    }

    /** The hits of one lexicon category, found by place. */
    public HitIndex hits(String category) {
        return hits.of(category);
    }

    /** Says how much was read, not what. */
    @Override
    public String toString() {
        return "Reading[" + hits.size() + " hits, " + mentions.size() + " mentions, " + details + "]";
    }

    /** The first sum that begins between two places of the text, null when none does. */
    public @Nullable ReadAmount firstAmount(int from, int to) {
        int first = Places.firstFrom(amounts, ReadAmount::start, from);
        return first < amounts.size() && amounts.get(first).start() < to ? amounts.get(first) : null;
    }

    /** The last single day up to filing that is named between two places of the text, null when none is. */
    public @Nullable ReadDate lastDay(int from, int to, LocalDate filedOn) {
        ReadDate last = null;
        int first = Places.firstFrom(dates, ReadDate::start, from);
        for (int i = first; i < dates.size() && dates.get(i).start() < to; i++) {
            ReadDate date = dates.get(i);
            LocalDate day = date.day();
            if (date.end() <= to && day != null && !day.isAfter(filedOn)) {
                last = date;
            }
        }
        return last;
    }
}
