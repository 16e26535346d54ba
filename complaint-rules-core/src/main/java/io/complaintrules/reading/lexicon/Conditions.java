package io.complaintrules.reading.lexicon;

import io.complaintrules.reading.text.Clauses;
import io.complaintrules.reading.text.NormalForm;
import io.complaintrules.reading.text.WordSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a phrase of the lexicon counts, by the words around it. Immutable and thread-safe.
 *
 * @param unlessBefore no hit when one of these stands directly before it
 * @param unlessAfter no hit when one of these stands directly after it
 * @param onlyBefore when not empty, a hit only when one of these stands directly before it
 * @param onlyAfter when not empty, a hit only when one of these stands directly after it
 * @param until when not empty, the sign is only complete when one of these follows in the same clause; it ends there
 * @param within how many characters may stand between the phrase and what {@code until} asks for
 * @param with when not empty, a hit only when one of these stands in the same sentence
 * @param without no hit when one of these stands in the same sentence
 */
public record Conditions(
        WordSet unlessBefore,
        WordSet unlessAfter,
        WordSet onlyBefore,
        WordSet onlyAfter,
        WordSet until,
        int within,
        WordSet with,
        WordSet without) {

    /** Always. */
    public static final Conditions NONE = new Conditions(
            WordSet.EMPTY, WordSet.EMPTY, WordSet.EMPTY, WordSet.EMPTY, WordSet.EMPTY, 0, WordSet.EMPTY, WordSet.EMPTY);

    /** Forgets the distance where nothing has to follow. */
    public Conditions {
        within = until.isEmpty() ? 0 : within;
    }

    /** The conditions out of their words, as {@link #key} gives them. */
    static Conditions of(List<List<String>> key, int within) {
        WordSet[] words = new WordSet[key.size()];
        boolean free = true;
        for (int i = 0; i < words.length; i++) {
            words[i] = WordSet.of(key.get(i));
            free &= words[i].isEmpty();
        }
        return free
                ? NONE
                : new Conditions(words[0], words[1], words[2], words[3], words[4], within, words[5], words[6]);
    }

    /** Where a hit ends in the normal form whose phrase stands from one place to another, -1 when it is none. */
    int holds(NormalForm form, int from, int to) {
        int end = admits(form, from, to) ? closes(form, to) : -1;
        return end > 0 && suits(form, from, end) ? end : -1;
    }

    private boolean admits(NormalForm form, int from, int to) {
        return !unlessBefore.endsAt(form, from)
                && !unlessAfter.startsAt(form, to)
                && (onlyBefore.isEmpty() || onlyBefore.endsAt(form, from))
                && (onlyAfter.isEmpty() || onlyAfter.startsAt(form, to));
    }

    private int closes(NormalForm form, int to) {
        if (until.isEmpty()) {
            return to;
        }
        return until.firstEnd(form, to, Math.min(Clauses.clauseEnd(form, to, within), form.length() - 1));
    }

    /** What {@code until} found, where a hit ends with it; null where it ends otherwise. */
    @Nullable String closing(NormalForm form, int from, int to) {
        for (int at = from; at < to; at++) {
            if (until.lengthAt(form, at) == to - at) {
                return form.text(at, to);
            }
        }
        return null;
    }

    /** Whether the sentence around a hit holds what it must and nothing that it must not. */
    private boolean suits(NormalForm form, int from, int to) {
        return (with.isEmpty() || Clauses.sentenceHolds(form, from, to, with))
                && (without.isEmpty() || !Clauses.sentenceHolds(form, from, to, without));
    }

    /** The words of every condition, to tell two sets of conditions apart. */
    List<List<String>> key() {
        return List.of(
                unlessBefore.words(),
                unlessAfter.words(),
                onlyBefore.words(),
                onlyAfter.words(),
                until.words(),
                with.words(),
                without.words());
    }
}
