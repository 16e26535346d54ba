package io.complaintrules.report;

import io.complaintrules.verdict.Finding;
import io.complaintrules.verdict.LanguageReview;
import io.complaintrules.verdict.RemedyIds;
import io.complaintrules.verdict.Status;
import io.complaintrules.verdict.Suggestion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What to mend before filing: what the recommended body asks for, the gravest words, what the text does not tell. */
final class ShortMends {
    private static final int MUSTS = 3;
    private static final int ADVICE = 3;
    private static final int WORDS = 5;

    private ShortMends() {}

    static void write(Page page) {
        List<Inline> lines = new ArrayList<>();
        ChangeSection.holding(page).stream()
                .limit(page.most(MUSTS))
                .forEach(finding -> lines.add(Inline.of(page.say("【须】", "[must] ") + page.say(finding.message()))));
        ChangeSection.advice(page).stream()
                .filter(finding -> !page.isBare())
                .filter(finding -> !ShortReadings.isReading(finding) && concerns(page, finding))
                .sorted(Comparator.comparing(Finding::area))
                .limit(page.most(ADVICE))
                .forEach(finding -> lines.add(Inline.of(page.say(finding.message()))));
        words(page, lines);
        List<String> missing = page.verdict.specificity().missing();
        if (!missing.isEmpty() && !page.isBare()) {
            lines.add(Inline.of(page.say("文字中没有写：", "The text does not give: ")
                    + page.list(missing.stream()
                            .map(detail -> page.name("detail", detail))
                            .toList())));
        }
        if (lines.isEmpty()) {
            return;
        }
        page.heading("提交之前要改的", "To mend before filing");
        lines.forEach(line -> page.item(0, "-", line));
        boolean rests =
                page.verdict.suggestions().stream().anyMatch(one -> one.patch().startsWith(RemedyIds.ANSWER));
        page.verdict.suggestions().stream()
                .filter(suggestion -> !rests && suggestion.before() != suggestion.after())
                .findFirst()
                .ifPresent(suggestion -> after(page, suggestion));
    }

    /** Whether it is about the recommended body and none that is barred, or about none at all. */
    private static boolean concerns(Page page, Finding finding) {
        boolean all = finding.routes().stream()
                .flatMap(body -> page.verdict.route(body).stream())
                .noneMatch(route -> route.status() == Status.BARRED);
        return finding.routes().isEmpty()
                || (all
                        && finding.routes()
                                .contains(String.valueOf(
                                        page.verdict.jurisdiction().recommended())));
    }

    private static void words(Page page, List<Inline> lines) {
        page.verdict.language().remarks().stream()
                .limit(1)
                .forEach(remark -> lines.add(Inline.of(page.say(remark.message()))));
        List<String> words = page.verdict.language().flags().stream()
                .filter(flag -> flag.end() <= page.text.length())
                .sorted(Comparator.comparingInt(LanguageReview.Flag::severity).reversed())
                .map(flag -> word(page, flag))
                .distinct()
                .limit(page.most(WORDS))
                .toList();
        if (!words.isEmpty()) {
            lines.add(Inline.of(page.say("措辞：", "Wording: ") + String.join(page.say("；", "; "), words)));
        }
    }

    private static String word(Page page, LanguageReview.Flag flag) {
        String said = page.say("“", "\"") + page.text.substring(flag.start(), flag.end()) + page.say("”", "\"");
        return flag.neutral() == null
                ? said + page.say("删去或换成事实", ": leave out, or state a fact")
                : said + page.say("改为“", ": say \"") + flag.neutral() + page.say("”", "\"");
    }

    private static void after(Page page, Suggestion suggestion) {
        page.paragraph(Inline.of(page.say("这样改后：", "With these changes: ")
                + page.say(Labels.of(suggestion.after()))
                + page.say("（已试改并重新评估）", " (tried and assessed again)")));
    }
}
