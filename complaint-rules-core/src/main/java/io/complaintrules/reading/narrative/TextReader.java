package io.complaintrules.reading.narrative;

import io.complaintrules.reading.day.DateReader;
import io.complaintrules.reading.day.ReadDate;
import io.complaintrules.reading.detail.DetailReader;
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
import org.jspecify.annotations.Nullable;

/** Reads a complaint's text with one lexicon, in time linear to its length. Thread-safe; keep one for many texts. */
public final class TextReader {

    private final Lexicon lexicon;

    /** A reader that looks for the phrases of {@code lexicon}. */
    public TextReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Reads.
     *
     * @param text the complaint's text; any string
     * @param filedOn the day against which "yesterday" is resolved, null when unknown
     */
    public Reading read(String text, @Nullable LocalDate filedOn) {
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
                DetailReader.read(hits, dates, amounts),
                dates,
                amounts,
                new Narrative(() -> ClauseReader.read(text, hits, dates, amounts)));
    }
}
