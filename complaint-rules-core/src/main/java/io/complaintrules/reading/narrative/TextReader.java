package io.complaintrules.reading.narrative;

import io.complaintrules.reading.day.DateReader;
import io.complaintrules.reading.day.ReadDate;
import io.complaintrules.reading.detail.Details;
import io.complaintrules.reading.lexicon.Hit;
import io.complaintrules.reading.lexicon.HitList;
import io.complaintrules.reading.lexicon.Lexicon;
import io.complaintrules.reading.sum.AmountReader;
import io.complaintrules.reading.sum.ReadAmount;
import io.complaintrules.reading.text.NormalForm;
import io.complaintrules.reading.tone.DangerReader;
import io.complaintrules.reading.tone.MentionReader;
import io.complaintrules.verdict.Narrative;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Reads a complaint's text with one lexicon, in time linear to its length. Thread-safe; keep one for many texts. */
public final class TextReader {

    private final Lexicon lexicon;
    /** What was read before, where texts are read again; null where they are not. */
    private final @Nullable Map<Text, Reading> before;

    private record Text(String text, @Nullable LocalDate filedOn) {}

    /** A reader that looks for the phrases of {@code lexicon}. */
    public TextReader(Lexicon lexicon) {
        this(lexicon, null);
    }

    private TextReader(Lexicon lexicon, @Nullable Map<Text, Reading> before) {
        this.lexicon = lexicon;
        this.before = before;
    }

    /** Returns a reader that reads each text once and remembers what it read: for one complaint that is tried in several ways. */
    public TextReader remembering() {
        return new TextReader(lexicon, new ConcurrentHashMap<>());
    }

    /**
     * Reads.
     *
     * @param text the complaint's text; any string
     * @param filedOn the day against which "yesterday" is resolved, null when unknown
     */
    public Reading read(String text, @Nullable LocalDate filedOn) {
        return before == null
                ? fresh(text, filedOn)
                : before.computeIfAbsent(new Text(text, filedOn), ignored -> fresh(text, filedOn));
    }

    private Reading fresh(String text, @Nullable LocalDate filedOn) {
        NormalForm form = NormalForm.of(text);
        HitList hits = lexicon.scan(form);
        List<ReadDate> dates = DateReader.read(form, hits, filedOn);
        List<ReadAmount> amounts = AmountReader.read(form, hits);
        Map<String, List<Hit>> dangers = DangerReader.read(hits);
        return new Reading(
                form,
                hits,
                dangers,
                MentionReader.read(form, hits, dangers),
                Details.of(hits, dates, amounts),
                dates,
                amounts,
                new Narrative(() -> ClauseReader.read(text, hits, dates, amounts)));
    }
}
