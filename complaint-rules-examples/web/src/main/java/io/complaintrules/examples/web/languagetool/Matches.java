package io.complaintrules.examples.web.languagetool;

import io.complaintrules.report.Labels;
import io.complaintrules.report.Language;
import io.complaintrules.verdict.LanguageReview.Flag;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;

/** Flags as matches. */
final class Matches {
    private static final int AROUND = 40;

    private final String text;
    private final Labels labels;
    private final Language language;

    Matches(String text, Labels labels, Language language) {
        this.text = text;
        this.labels = labels;
        this.language = language;
    }

    Check.Match of(Flag flag) {
        String category = labels.of(flag.category(), language);
        int length = flag.end() - flag.start();
        int from = whole(Math.max(0, flag.start() - AROUND));
        int to = whole(Math.min(text.length(), flag.end() + AROUND));
        String neutral = flag.neutral();
        return new Check.Match(
                language.of(flag.message()),
                category,
                flag.start(),
                length,
                neutral == null ? List.of() : List.of(new Check.Replacement(neutral)),
                new Check.Context(text.substring(from, to), flag.start() - from, length),
                sentence(flag),
                new Check.Rule(
                        flag.rule(),
                        category,
                        "style",
                        new Check.Category(flag.category().name(), category)));
    }

    private String sentence(Flag flag) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.CHINESE);
        sentences.setText(text);
        int end = flag.end() >= text.length() ? text.length() : sentences.following(flag.end() - 1);
        int start = flag.start() == 0 ? 0 : sentences.preceding(flag.start() + 1);
        return text.substring(start, end).strip();
    }

    /** Not between the halves of one sign. */
    private int whole(int at) {
        boolean between = at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
        return between ? at - 1 : at;
    }
}
