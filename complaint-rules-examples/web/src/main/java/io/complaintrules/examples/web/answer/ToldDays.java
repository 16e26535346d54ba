package io.complaintrules.examples.web.answer;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.verdict.Finding;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The days that a question mentions because the text tells them. */
final class ToldDays {
    private static final Pattern DAY = Pattern.compile("(\\d{4})\\s*[-年/.]\\s*(\\d{1,2})\\s*[-月/.]\\s*(\\d{1,2})");

    private ToldDays() {}

    static List<LocalDate> in(List<Finding> findings, Complaint complaint) {
        List<LocalDate> written =
                days(complaint.text() == null ? "" : complaint.text()).toList();
        return findings.stream()
                .flatMap(finding -> days(finding.message().zh()))
                .filter(written::contains)
                .distinct()
                .toList();
    }

    private static Stream<LocalDate> days(String text) {
        return DAY.matcher(text).results().flatMap(ToldDays::day);
    }

    private static Stream<LocalDate> day(MatchResult found) {
        try {
            return Stream.of(LocalDate.of(
                    Integer.parseInt(found.group(1)),
                    Integer.parseInt(found.group(2)),
                    Integer.parseInt(found.group(3))));
        } catch (DateTimeException e) {
            return Stream.empty();
        }
    }
}
