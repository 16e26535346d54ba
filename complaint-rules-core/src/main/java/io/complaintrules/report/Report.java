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
    private final Extent extent;

    /** How much it tells. */
    private enum Extent {
        /** The answer to a short question. */
        ANSWER,
        /** What a person needs to act. */
        SHORT,
        /** All there is. */
        FULL
    }

    private Report(Verdict verdict, String text, LawBook law, Extent extent) {
        this.verdict = verdict;
        this.text = text;
        this.law = law;
        this.extent = extent;
    }

    /**
     * Returns the report on a verdict: what to do now, on no more than a page. A complaint that is no more than a short question gets
     * an answer of some lines. {@link #full()} has all there is.
     *
     * @param complaint the complaint, for quoting its text
     * @param verdict what was made of it
     * @param law the law data it was assessed with, for names
     * @throws IllegalArgumentException when the verdict was made of another complaint
     */
    public static Report of(Complaint complaint, Verdict verdict, LawBook law) {
        SameComplaint.require(complaint, verdict);
        return new Report(
                verdict,
                complaint.text() == null ? "" : complaint.text(),
                law,
                BriefReport.suits(complaint, verdict) ? Extent.ANSWER : Extent.SHORT);
    }

    /** Returns the report with all there is: every body with what it can do, the proof point by point, the law that is cited. */
    public Report full() {
        return new Report(verdict, text, law, Extent.FULL);
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

    /**
     * Returns the report as a page of HTML that holds all it needs and prints well: it loads nothing and runs nothing.
     *
     * @param language of the report; the quoted text stays as it is
     */
    public String html(Language language) {
        return Reports.of(List.of(this)).html(language);
    }

    String article(Language language) {
        return HtmlWriter.write(blocks(language));
    }

    void addTo(FindingLog log) {
        log.add(verdict, text, isFull());
    }

    List<List<String>> rows(Language language) {
        Page page = new Page(verdict, text, law, language, Integer.MAX_VALUE);
        return isFull() ? FindingRows.of(page) : List.of(ComplaintRow.of(page));
    }

    boolean isFull() {
        return extent == Extent.FULL;
    }

    String version() {
        return verdict.receipt().library();
    }

    private List<Block> blocks(Language language) {
        return switch (extent) {
            case ANSWER -> answer(language);
            case SHORT -> onePage(language);
            case FULL -> full(language);
        };
    }

    private List<Block> answer(Language language) {
        Page page = new Page(verdict, text, law, language, BriefReport.MOST);
        BriefReport.write(page);
        return page.blocks();
    }

    /** With fewer entries in its lists, then fewer sections, until it fits. */
    private List<Block> onePage(Language language) {
        List<Block> blocks = List.of();
        for (int step = 0; step <= ShortReport.MOST + ShortReport.SPARE; step++) {
            Page page = new Page(verdict, text, law, language, Math.max(0, ShortReport.MOST - step));
            ShortReport.write(page, Math.max(0, step - ShortReport.MOST));
            blocks = page.blocks();
            if (TextWriter.write(blocks, false).lines().count() <= ShortReport.LINES) {
                return blocks;
            }
        }
        return blocks;
    }

    private List<Block> full(Language language) {
        Page page = new Page(verdict, text, law, language);
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
