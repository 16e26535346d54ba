package io.complaintrules.report;

import io.complaintrules.law.Bilingual;
import io.complaintrules.law.LawBook;
import io.complaintrules.verdict.Eligibility;
import io.complaintrules.verdict.Finding;
import io.complaintrules.verdict.Status;
import io.complaintrules.verdict.Verdict;
import io.complaintrules.verdict.VerdictChange;
import io.complaintrules.verdict.VerdictChange.Change;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is different in the second of two verdicts, in the names of the law. Immutable and thread-safe. */
public final class ChangeReport {
    private static final Bilingual NOTHING = new Bilingual("没有", "none");

    private final Verdict before;
    private final Verdict after;
    private final LawBook law;

    private ChangeReport(Verdict before, Verdict after, LawBook law) {
        this.before = before;
        this.after = after;
        this.law = law;
    }

    /**
     * Makes the report on two verdicts.
     *
     * @param before the first
     * @param after the second
     * @param law the law data they were made with
     */
    public static ChangeReport of(Verdict before, Verdict after, LawBook law) {
        return new ChangeReport(before, after, law);
    }

    /**
     * Returns a line for each difference, empty when there is none.
     *
     * @param language in which language
     */
    public String text(Language language) {
        VerdictChange change = before.diff(after);
        StringBuilder out = new StringBuilder();
        for (Change one : change.changes()) {
            if (one.of().equals("finding")) {
                finding(out, language, one);
            } else {
                out.append(language.of(what(one)))
                        .append(language.of(new Bilingual("：", ": ")))
                        .append(language.of(value(one.of(), one.before())))
                        .append(" → ")
                        .append(language.of(value(one.of(), one.after())))
                        .append('\n');
            }
        }
        return out.toString();
    }

    private void finding(StringBuilder out, Language language, Change change) {
        Verdict has = change.after() == null ? before : after;
        String sign = change.before() == null
                ? "+ "
                : change.after() == null ? "- " : language.of(new Bilingual("改 ", "now "));
        has.findings().stream()
                .filter(one -> one.rule().equals(change.id()))
                .map(Finding::message)
                .map(language::of)
                .distinct()
                .forEach(message -> out.append(sign).append(message).append('\n'));
    }

    private Bilingual what(Change change) {
        return switch (change.of()) {
            case "outcome" -> new Bilingual("结果", "outcome");
            case "recommended" -> new Bilingual("建议先找", "recommended");
            case "route" -> law.authority(change.id()).name();
            default -> law.name("head", change.id());
        };
    }

    /** A route's status may have a day behind it. */
    private Bilingual value(String of, @Nullable String value) {
        if (value == null) {
            return NOTHING;
        }
        String[] parts = value.split(" ", 2);
        return switch (of) {
            case "recommended" -> law.authority(value).name();
            case "head" -> Labels.of(Eligibility.valueOf(value));
            default -> from(Labels.of(Status.valueOf(parts[0])), parts.length > 1 ? parts[1] : null);
        };
    }

    private static Bilingual from(Bilingual status, @Nullable String day) {
        return day == null
                ? status
                : new Bilingual(
                        status.zh() + "（" + LocalDate.parse(day) + " 起）",
                        status.en() + " (from " + LocalDate.parse(day) + ")");
    }
}
