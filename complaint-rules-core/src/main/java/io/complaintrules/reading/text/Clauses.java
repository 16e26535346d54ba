package io.complaintrules.reading.text;

/** Where clauses and sentences of a normal form begin and end. */
public final class Clauses {

    private static final String SENTENCE = "。!?;\n！？；…";
    private static final String CLAUSE = ",，、:：()（）~";

    private static final int REACH = 60;

    private Clauses() {}

    /** Returns whether a sentence ends with it. */
    public static boolean isSentenceBreak(char unit) {
        return isRare(unit) && SENTENCE.indexOf(unit) >= 0;
    }

    /** Returns whether a clause ends with it. */
    public static boolean isBreak(char unit) {
        return isRare(unit) && (SENTENCE.indexOf(unit) >= 0 || CLAUSE.indexOf(unit) >= 0);
    }

    /** Neither a Chinese character nor a letter: one look tells most places apart. */
    private static boolean isRare(char unit) {
        return (unit < 0x4e00 || unit > 0x9fff) && (unit < 'a' || unit > 'z');
    }

    /** Returns where the clause around a place starts, no further back than the reach. */
    public static int clauseStart(NormalForm form, int at, int reach) {
        return Math.max(Math.max(0, at - reach), form.breakBefore(at) + 1);
    }

    /** Returns where the clause around a place ends, no further than the reach. */
    public static int clauseEnd(NormalForm form, int at, int reach) {
        return Math.min(at + reach, form.breakFrom(at));
    }

    /** Returns where the sentence around a place starts, no further back than the reach. */
    public static int sentenceStart(NormalForm form, int at, int reach) {
        return Math.max(Math.max(0, at - reach), form.sentenceBreakBefore(at) + 1);
    }

    /** Returns where the sentence around a place ends, no further than the reach. */
    public static int sentenceEnd(NormalForm form, int at, int reach) {
        return Math.min(at + reach, form.sentenceBreakFrom(at));
    }

    /** Where the clause around a place begins, a space in the original being a break as well. */
    public static int apartBefore(NormalForm form, int at, int reach) {
        int from = at;
        while (from > 0 && at - from < reach && !isApart(form, from)) {
            from--;
        }
        return from;
    }

    /** Where the clause around a place ends, with the exclamation and question marks behind it. */
    public static int apartAfter(NormalForm form, int at, int reach) {
        int to = at;
        while (to < form.length() && to - at < reach && !isApart(form, to)) {
            to++;
        }
        while (to < form.length() && to - at < reach && (form.charAt(to) == '!' || form.charAt(to) == '?')) {
            to++;
        }
        return to;
    }

    private static boolean isApart(NormalForm form, int at) {
        return isBreak(form.charAt(at - 1)) || isBreak(form.charAt(at)) || form.isBroken(at - 1, at + 1);
    }

    /** Whether the sentence around a stretch, at most 60 characters to either side, holds one of these words. */
    public static boolean sentenceHolds(NormalForm form, int from, int to, WordSet words) {
        return words.isWithin(form, sentenceStart(form, from, REACH), sentenceEnd(form, to, REACH));
    }
}
