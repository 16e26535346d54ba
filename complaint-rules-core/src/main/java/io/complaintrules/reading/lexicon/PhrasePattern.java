package io.complaintrules.reading.lexicon;

import java.util.ArrayList;
import java.util.List;

/** The phrases that a line with alternatives stands for: {@code {太,真}{差,烂}了} is four. */
final class PhrasePattern {

    static final int MOST = 4_000;

    private PhrasePattern() {}

    /** @throws IllegalArgumentException when a brace is not closed or the line stands for more than {@link #MOST} phrases */
    static List<String> expand(String pattern) {
        List<String> done = new ArrayList<>(List.of(""));
        int at = 0;
        while (at < pattern.length()) {
            int open = pattern.indexOf('{', at);
            if (open < 0) {
                open = pattern.length();
            }
            done = append(done, List.of(pattern.substring(at, open)));
            if (open == pattern.length()) {
                break;
            }
            int close = pattern.indexOf('}', open);
            if (close < 0) {
                throw new IllegalArgumentException("a { is not closed");
            }
            done = append(done, List.of(pattern.substring(open + 1, close).split(",", -1)));
            at = close + 1;
        }
        return done;
    }

    private static List<String> append(List<String> heads, List<String> tails) {
        if ((long) heads.size() * tails.size() > MOST) {
            throw new IllegalArgumentException("the line stands for more than " + MOST + " phrases");
        }
        List<String> whole = new ArrayList<>(heads.size() * tails.size());
        for (String head : heads) {
            for (String tail : tails) {
                whole.add(head + tail.strip());
            }
        }
        return whole;
    }
}
