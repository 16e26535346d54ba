package io.complaintrules.report;

/** What a person needs to act: what to do now and in which order, what to mend, to answer, to claim and to keep. */
final class ShortReport {
    /** One page. */
    static final int LINES = 40;

    /** Entries of a list where there is room. */
    static final int MOST = 5;

    /** How many sections can be left out where there is no room: a danger comes before all of them. */
    static final int SPARE = 4;

    private ShortReport() {}

    /** Writes the page without so many of the sections that can wait; the full report has them all. */
    static void write(Page page, int without) {
        SafetySection.write(page);
        HeadSection.write(page);
        ShortSteps.write(page);
        ShortMends.write(page);
        if (without < 3) {
            ShortReadings.write(page);
        }
        if (without < SPARE) {
            ShortQuestions.write(page);
        }
        if (without < 2) {
            ShortClaims.write(page);
        }
        if (without < 1) {
            ShortKeeping.write(page);
        }
        page.heading("说明", "Note");
        page.paragraph(Inline.of(page.say(page.law().notice())
                + page.say("。法律核对至 ", ". Law checked up to ")
                + page.verdict.receipt().lawAsOf()
                + page.say("；细节见完整报告。", "; details: full report.")));
        LayersSection.write(page);
    }
}
