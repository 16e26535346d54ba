package io.complaintrules.reading;

/** Where clauses and sentences of a normal form begin and end. */
final class Clauses {

    private static final String SENTENCE = "。!?;\n！？；…";
    private static final String CLAUSE = ",，、:：()（）~";

    private Clauses() {}

    static boolean isSentenceBreak(char unit) {
        return SENTENCE.indexOf(unit) >= 0;
    }

    static boolean isBreak(char unit) {
        return isSentenceBreak(unit) || CLAUSE.indexOf(unit) >= 0;
    }

    static int clauseStart(NormalForm form, int at, int reach) {
        int least = Math.max(0, at - reach);
        int start = at;
        while (start > least && !isBreak(form.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    static int clauseEnd(NormalForm form, int at, int reach) {
        int most = Math.min(form.length(), at + reach);
        int end = at;
        while (end < most && !isBreak(form.charAt(end))) {
            end++;
        }
        return end;
    }

    static int sentenceStart(NormalForm form, int at, int reach) {
        int least = Math.max(0, at - reach);
        int start = at;
        while (start > least && !isSentenceBreak(form.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    static int sentenceEnd(NormalForm form, int at, int reach) {
        int most = Math.min(form.length(), at + reach);
        int end = at;
        while (end < most && !isSentenceBreak(form.charAt(end))) {
            end++;
        }
        return end;
    }
}
