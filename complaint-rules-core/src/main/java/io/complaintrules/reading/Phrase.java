package io.complaintrules.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One phrase of the lexicon with its attributes. Immutable and thread-safe.
 *
 * @param text the phrase in normal form
 * @param category what the phrase is a sign of: "insult", "cue", "term" ...
 * @param severity 0 when it says nothing about tone, 1 mild, 2 strong, 3 dangerous
 * @param weight how strong a sign it is, 1 unless said otherwise
 * @param neutral wording to suggest in its place, null when none
 * @param aim whom it names or hits: "respondent", "staff", "product", "third-party", "self"; null when the words around decide
 * @param matter id of the matter it points to, null when none
 * @param detail kind of detail it gives, null when none
 * @param value what the phrase stands for: a product's usual name, an authority id; null when itself
 * @param weak alone it seldom counts
 * @param unlessBefore no hit when one of these stands directly before it
 * @param unlessAfter no hit when one of these stands directly after it
 * @param onlyBefore when not empty, a hit only when one of these stands directly before it
 * @param onlyAfter when not empty, a hit only when one of these stands directly after it
 * @param until when not empty, the sign is only complete when one of these follows in the same clause; it ends there
 * @param within how many characters may stand between the phrase and what {@code until} asks for
 * @param with when not empty, a hit only when one of these stands in the same sentence
 * @param without no hit when one of these stands in the same sentence
 * @param at {@code file:line} where it stands
 */
public record Phrase(
        String text,
        String category,
        int severity,
        int weight,
        @Nullable String neutral,
        @Nullable String aim,
        @Nullable String matter,
        @Nullable String detail,
        @Nullable String value,
        boolean weak,
        List<String> unlessBefore,
        List<String> unlessAfter,
        List<String> onlyBefore,
        List<String> onlyAfter,
        List<String> until,
        int within,
        List<String> with,
        List<String> without,
        String at) {

    /** Copies the lists. */
    public Phrase {
        unlessBefore = List.copyOf(unlessBefore);
        unlessAfter = List.copyOf(unlessAfter);
        onlyBefore = List.copyOf(onlyBefore);
        onlyAfter = List.copyOf(onlyAfter);
        until = List.copyOf(until);
        with = List.copyOf(with);
        without = List.copyOf(without);
    }

    Phrase spelled(String other) {
        return new Phrase(
                other,
                category,
                severity,
                weight,
                neutral,
                aim,
                matter,
                detail,
                value,
                weak,
                unlessBefore,
                unlessAfter,
                onlyBefore,
                onlyAfter,
                until,
                within,
                with,
                without,
                at);
    }

    /** What may not be there twice for one text: what it is a sign of, and when. */
    String occasion() {
        return category + " " + matter + unlessBefore + unlessAfter + onlyBefore + onlyAfter + until + with + without;
    }

    boolean admits(NormalForm form, int from, int to) {
        return (unlessBefore.isEmpty() || !anyBefore(unlessBefore, form, from))
                && (unlessAfter.isEmpty() || !anyAfter(unlessAfter, form, to))
                && (onlyBefore.isEmpty() || anyBefore(onlyBefore, form, from))
                && (onlyAfter.isEmpty() || anyAfter(onlyAfter, form, to));
    }

    /** Where the hit ends in the normal form, or -1 when {@code until} finds nothing. */
    int closes(NormalForm form, int to) {
        if (until.isEmpty()) {
            return to;
        }
        int limit = Math.min(form.length(), to + within + 1);
        for (int at = to; at < limit; at++) {
            for (String word : until) {
                if (form.startsWith(word, at)) {
                    return at + word.length();
                }
            }
            if (Clauses.isBreak(form.charAt(at))) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether the sentence around a hit holds what it must and nothing that it must not. */
    boolean suits(NormalForm form, int from, int to) {
        return (with.isEmpty() || Clauses.sentenceHolds(form, from, to, with))
                && (without.isEmpty() || !Clauses.sentenceHolds(form, from, to, without));
    }

    private static boolean anyBefore(List<String> words, NormalForm form, int from) {
        for (String word : words) {
            if (form.endsWith(word, from)) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyAfter(List<String> words, NormalForm form, int to) {
        for (String word : words) {
            if (form.startsWith(word, to)) {
                return true;
            }
        }
        return false;
    }
}
