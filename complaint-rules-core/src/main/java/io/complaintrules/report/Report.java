package io.complaintrules.report;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.law.LawBook;
import io.complaintrules.verdict.Verdict;
import java.util.List;

/**
 * A verdict as something a person reads: where to go, what to change, what can be claimed, by which law. It quotes the
 * narrative, so it holds personal data. Immutable and thread-safe.
 */
public final class Report {
    private final Verdict verdict;
    private final String text;
    private final LawBook law;
    private final boolean brief;

    private Report(Verdict verdict, String text, LawBook law, boolean brief) {
        this.verdict = verdict;
        this.text = text;
        this.law = law;
        this.brief = brief;
    }

    /**
     * Returns the report on a verdict. A complaint that is no more than a short text gets a short one.
     *
     * @param complaint the complaint, for quoting its text
     * @param verdict what was made of it
     * @param law the law data it was assessed with, for names
     */
    public static Report of(Complaint complaint, Verdict verdict, LawBook law) {
        return new Report(
                verdict, complaint.text() == null ? "" : complaint.text(), law, BriefReport.suits(complaint, verdict));
    }

    /**
     * Returns the report as lines for a terminal, none wider than 80 columns unless it holds an address that cannot be broken.
     *
     * @param language of the report; the quoted text stays as it is
     * @param colours true to use ANSI colours; they repeat what the words say
     */
    public String text(Language language, boolean colours) {
        return TextWriter.write(blocks(language), colours);
    }

    /**
     * Returns the report as Markdown.
     *
     * @param language of the report; the quoted text stays as it is
     */
    public String markdown(Language language) {
        return MarkdownWriter.write(blocks(language));
    }

    private List<Block> blocks(Language language) {
        Page page = new Page(verdict, text, law, language);
        if (brief) {
            BriefReport.write(page);
            return page.blocks();
        }
        SafetySection.write(page);
        HeadSection.write(page);
        RouteSection.write(page);
        ChangeSection.write(page);
        WordingSection.write(page);
        MissingSection.write(page);
        EvidenceSection.write(page);
        ClaimSection.write(page);
        DateSection.write(page);
        LawSection.write(page);
        return page.blocks();
    }
}
