package io.complaintrules.advice;

import io.complaintrules.verdict.Receipt;
import io.complaintrules.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * A verdict made again from its receipt. Immutable and thread-safe.
 *
 * @param differs what is not as it was, of library, engine, rules, law, lexicon, input, lawAsOf and dates; empty when all is the same
 * @param verdict the verdict of now
 */
public record Replay(List<String> differs, Verdict verdict) {
    /** Copies the list. */
    public Replay {
        differs = List.copyOf(differs);
    }

    /** Returns whether all is the same: then so is the verdict. */
    public boolean same() {
        return differs.isEmpty();
    }

    /**
     * Compares a receipt with that of a verdict.
     *
     * @param was the receipt
     * @param verdict the verdict of now
     */
    public static Replay of(Receipt was, Verdict verdict) {
        Receipt now = verdict.receipt();
        List<String> differs = new ArrayList<>();
        compare("library", was.library(), now.library(), differs);
        compare("engine", was.engine(), now.engine(), differs);
        compare("rules", was.rules(), now.rules(), differs);
        compare("law", was.law(), now.law(), differs);
        compare("lexicon", was.lexicon(), now.lexicon(), differs);
        compare("input", was.input(), now.input(), differs);
        compare("lawAsOf", was.lawAsOf(), now.lawAsOf(), differs);
        compare("dates", was.dates(), now.dates(), differs);
        return new Replay(differs, verdict);
    }

    private static void compare(String name, Object was, Object is, List<String> differs) {
        if (!was.equals(is)) {
            differs.add(name);
        }
    }
}
