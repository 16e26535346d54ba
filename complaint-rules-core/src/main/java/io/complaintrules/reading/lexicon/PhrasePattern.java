package io.complaintrules.reading.lexicon;

import java.util.ArrayList;
import java.util.List;

/** The phrases that a line with alternatives stands for: {@code {太,真}{差,烂}了} is four. */
final class PhrasePattern {

    static final int MOST = 4_000;

    private PhrasePattern() {}

    /** A pattern that stands for nothing: why, and where in it. */
    static final class Slip extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String code;
        private final int at;

        Slip(String code, int at) {
            super(code, null, false, false);
            this.code = code;
            this.at = at;
        }

        String code() {
            return code;
        }

        int at() {
            return at;
        }
    }

    /** Faults brackets that have no partner or stand in brackets. */
    static void check(String pattern) {
        int open = -1;
        for (int i = 0; i < pattern.length(); i++) {
            char unit = pattern.charAt(i);
            if (unit == '{') {
                if (open >= 0) {
                    throw new Slip("nested-braces", i);
                }
                open = i;
            } else if (unit == '}') {
                if (open < 0) {
                    throw new Slip("unopened-brace", i);
                }
                open = -1;
            }
        }
        if (open >= 0) {
            throw new Slip("unclosed-brace", open);
        }
    }

    /** Expands what {@link #check} found sound; a {@link Slip} when it stands for more than {@link #MOST} phrases. */
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
            done = append(done, List.of(pattern.substring(open + 1, close).split(",", -1)));
            at = close + 1;
        }
        return done;
    }

    private static List<String> append(List<String> heads, List<String> tails) {
        if ((long) heads.size() * tails.size() > MOST) {
            throw new Slip("too-many-phrases", 0);
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
