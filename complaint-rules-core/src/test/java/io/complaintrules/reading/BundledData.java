package io.complaintrules.reading;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.facts.CaseFile;
import io.complaintrules.facts.MatterWeighing;
import io.complaintrules.law.LawBook;
import io.complaintrules.reading.lexicon.Lexicon;
import java.nio.file.Path;
import java.time.LocalDate;

/** The law data and cues that the rules are delivered with, read once. */
public final class BundledData {
    public static final LawBook LAW = LawBook.load(Path.of("../complaint-rules-drl/law"));
    public static final Lexicon LEXICON = Lexicon.load(Path.of("../complaint-rules-drl/lexicon"));
    private static final CaseReader READER = new CaseReader(LEXICON, LAW);

    private BundledData() {}

    public static CaseFile read(Complaint complaint) {
        return READER.read(complaint, LocalDate.of(2026, 11, 23), MatterWeighing.ALL_STAND);
    }
}
