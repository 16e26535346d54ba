package io.complaintrules.report;

import io.complaintrules.verdict.Milestone;
import java.util.ArrayList;
import java.util.List;

/** Dated steps, earliest first. */
final class DateSection {
    private DateSection() {}

    static void write(Page page) {
        if (page.verdict.timeline().isEmpty()) {
            return;
        }
        page.heading("日期", "Dates");
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(page.say("日期", "Date"), page.say("事项", "What"), page.say("说明", "Why")));
        for (Milestone step : page.verdict.timeline()) {
            rows.add(List.of(
                    step.on() == null ? "?" : step.on().toString(), page.say(Labels.of(step.kind())), why(page, step)));
        }
        page.add(new Block.Columns(rows, List.of()));
    }

    private static String why(Page page, Milestone step) {
        String text = page.body(step.authority()) + page.say("：", ": ") + page.say(step.message());
        if (step.on() == null) {
            return text + page.say("（超出已公布的节假日安排，无法计算）", " (beyond the published holidays; cannot be counted)");
        }
        return step.rolled() == null || step.rolled().equals(step.on())
                ? text
                : text + page.say("（逢休息日，可主张顺延至 ", " (not a working day; arguably moves to ") + step.rolled() + page.say("）", ")");
    }
}
