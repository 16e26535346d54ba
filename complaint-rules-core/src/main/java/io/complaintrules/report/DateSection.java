package io.complaintrules.report;

import io.complaintrules.verdict.Milestone;
import java.util.ArrayList;
import java.util.List;

/** Dated steps with the bodies to turn to, earliest first. */
final class DateSection {
    private DateSection() {}

    static void write(Page page) {
        List<Milestone> steps = page.verdict.timeline().stream()
                .filter(step -> page.onTheWay(step.authority()))
                .toList();
        if (steps.isEmpty()) {
            return;
        }
        page.heading("日期", "Dates");
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(page.say("日期", "Date"), page.say("事项", "What"), page.say("说明", "Why")));
        for (Milestone step : steps) {
            rows.add(List.of(
                    step.on() == null ? "?" : step.on().toString(), page.say(Labels.of(step.kind())), why(page, step)));
        }
        page.add(new Block.Columns(rows, List.of()));
    }

    private static String why(Page page, Milestone step) {
        String text = page.shortBody(step.authority()) + page.say("：", ": ") + page.say(step.message());
        if (step.on() == null) {
            return text + page.say("（超出已公布的节假日安排，无法计算）", " (beyond the published holidays; cannot be counted)");
        }
        return step.rolled() == null || step.rolled().equals(step.on())
                ? text
                : text
                        + page.say("（逢休息日，可主张顺延至 ", " (not a working day; arguably moves to ")
                        + step.rolled()
                        + page.say("）", ")");
    }
}
