package io.complaintrules.testing;

import io.complaintrules.verdict.LanguageReview;
import io.complaintrules.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares the wordings that are flagged with those that should be. */
final class Flags {
    private Flags() {}

    static List<Difference> differences(List<Object> expected, Verdict verdict, @Nullable String text, boolean whole) {
        List<Difference> all = new ArrayList<>();
        List<LanguageReview.Flag> left = new ArrayList<>(verdict.language().flags());
        for (Object one : expected) {
            Map<String, @Nullable Object> row = one instanceof Map<?, ?> ? MergePatch.map(one) : Map.of("text", one);
            if (!left.removeIf(flag -> fits(flag, row, text))) {
                all.add(new Difference(
                        "flags", told(row), told(verdict.language().flags(), text)));
            }
        }
        if (whole) {
            left.forEach(flag -> all.add(new Difference("flags", "-", told(List.of(flag), text))));
        }
        return all;
    }

    private static boolean fits(LanguageReview.Flag flag, Map<String, @Nullable Object> row, @Nullable String text) {
        Object words = row.get("text");
        Object category = row.get("category");
        Object severity = row.get("severity");
        return (words == null || words(flag, text).contains(words.toString()))
                && (category == null || flag.category().name().equals(category))
                && (severity == null || String.valueOf(flag.severity()).equals(severity.toString()));
    }

    private static String words(LanguageReview.Flag flag, @Nullable String text) {
        return text == null ? "" : text.substring(flag.start(), flag.end());
    }

    private static String told(Map<String, @Nullable Object> row) {
        return String.join(" ", row.values().stream().map(String::valueOf).toList());
    }

    private static String told(List<LanguageReview.Flag> flags, @Nullable String text) {
        return flags.isEmpty()
                ? "-"
                : String.join(
                        "; ",
                        flags.stream()
                                .map(flag -> words(flag, text) + " " + flag.category() + " " + flag.severity())
                                .toList());
    }
}
