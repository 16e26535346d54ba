package io.complaintrules.rules;

import io.complaintrules.verdict.Effect;
import io.complaintrules.verdict.Finding;
import io.complaintrules.verdict.Milestone;
import io.complaintrules.verdict.MilestoneKind;
import io.complaintrules.verdict.Route;
import io.complaintrules.verdict.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Days before the day of filing that a verdict speaks of as days to wait for. */
public final class PastWaits {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern WAITING =
            Pattern.compile("等待|等到|等满|起可以|(?<!nothing to )\\bwait for\\b|\\bopens on\\b");

    private PastWaits() {}

    /** Returns what a verdict says of each such day. */
    public static List<String> of(Verdict verdict, LocalDate filedOn) {
        List<String> found = new ArrayList<>();
        for (Milestone step : verdict.timeline()) {
            LocalDate last = step.rolled() == null ? step.on() : step.rolled();
            if (step.kind() != MilestoneKind.CLOSES && last != null && last.isBefore(filedOn)) {
                found.add(step.rule() + " has " + step.kind() + " on " + last);
            }
        }
        for (Route route : verdict.routes()) {
            if (route.from() != null && !route.from().isAfter(filedOn)) {
                found.add(route.authority() + " opens on " + route.from());
            }
        }
        return found;
    }

    /** The same, and what the words of its findings say. */
    static List<String> told(Verdict verdict, LocalDate filedOn) {
        List<String> found = new ArrayList<>(of(verdict, filedOn));
        for (Finding finding : verdict.findings()) {
            for (String words :
                    List.of(finding.message().zh(), finding.message().en())) {
                boolean waits = finding.effect() == Effect.WAIT
                        || WAITING.matcher(words).find();
                if (waits
                        && DAY.matcher(words).results().anyMatch(day -> LocalDate.parse(day.group())
                                .isBefore(filedOn))) {
                    found.add(finding.rule() + " says " + words);
                }
            }
        }
        return found;
    }
}
