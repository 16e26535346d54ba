package io.complaintrules.report;

import io.complaintrules.api.Unsettled;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Several reports as one document: a page, a table, a log. It quotes the narratives, so it holds personal data. Immutable and
 * thread-safe.
 */
@Unsettled
public final class Reports {
    private final List<Report> reports;

    private Reports(List<Report> reports) {
        this.reports = List.copyOf(reports);
    }

    /**
     * Returns some reports as one document.
     *
     * @param reports in their order; either all of them full or none
     * @throws IllegalArgumentException when full reports stand among short ones
     */
    public static Reports of(List<Report> reports) {
        if (reports.stream().map(Report::isFull).distinct().count() > 1) {
            throw new IllegalArgumentException(
                    "reports: full reports stand among short ones.\nMaybe call full() on each of them?");
        }
        return new Reports(reports);
    }

    /**
     * Returns a page of HTML that holds all it needs and prints well, each report on paper of its own: it loads nothing and runs nothing.
     *
     * @param language of the page; quoted texts stay as they are
     */
    public String html(Language language) {
        String articles =
                reports.stream().map(report -> report.article(language)).collect(Collectors.joining());
        return resource("page.html")
                .replace("{language}", language.of("zh-CN", "en"))
                .replace("{title}", language.of("投诉检查", "Complaints checked"))
                .replace("{style}", resource("page.css"))
                .replace("{articles}", articles);
    }

    /**
     * Returns a table for a spreadsheet as CSV (RFC 4180) with a byte order mark: of full reports a row for each finding, else a row
     * for each complaint. What a spreadsheet would take for a formula begins with an apostrophe.
     *
     * @param language of headings and names
     */
    public String csv(Language language) {
        boolean full = reports.stream().anyMatch(Report::isFull);
        List<List<String>> rows = new ArrayList<>();
        rows.add(full ? FindingRows.headings(language) : ComplaintRow.headings(language));
        reports.forEach(report -> rows.addAll(report.rows(language)));
        return CsvWriter.write(rows);
    }

    /**
     * Returns what was found as a SARIF 2.1.0 log, each result at the words it speaks of; of reports that are not full, without what is
     * only told. Needs Jackson on the class path.
     *
     * @param language of the messages
     */
    public String sarif(Language language) {
        FindingLog log = new FindingLog(reports.isEmpty() ? "0" : reports.get(0).version(), language);
        reports.forEach(report -> report.addTo(log));
        return log.write();
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Reports.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
