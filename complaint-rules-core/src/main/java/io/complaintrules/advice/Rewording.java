package io.complaintrules.advice;

import io.complaintrules.verdict.LanguageReview.Flag;
import io.complaintrules.verdict.Narrative;
import io.complaintrules.verdict.Narrative.Clause;
import io.complaintrules.verdict.Narrative.Mark;
import io.complaintrules.verdict.Narrative.Sign;
import io.complaintrules.verdict.Span;
import io.complaintrules.verdict.WordingCategory;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A narrative without the wording that was flagged. The neutral wording takes its place; where there is none the words are cut, and
 * with them a clause that says nothing else or cannot stand without them. A clause with a number in it is never dropped for that: a
 * prompt stands for the words. A threat goes with its sentence. What is quoted stays as it was said. A mild
 * word without a neutral one stays where its clause says more: only the person knows the fact that should stand there. For one text; not
 * thread-safe.
 */
public final class Rewording {
    /** Stands for words that have to go and cannot be spared. */
    public static final String PROMPT = "【请补充：此处请写明具体事实】";

    private static final Set<WordingCategory> THREATS =
            Set.of(WordingCategory.THREAT, WordingCategory.EXPOSURE_FOR_MONEY);
    /** Stands for what somebody threatens to do when a sum is not paid. */
    private static final String LAWFULLY = "，我将依法投诉或起诉";

    private static final Pattern THEN = Pattern.compile("[，,]?(那|那么)?(我|我们|本人|老子)?(就|便|否则|不然|要不)");
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final String REQUEST = "请求";
    private static final String HANGS_ON = "跟是像把被叫骂让比对给和与当成去要就敢为个群帮伙种做说真太很到得了求能会";
    private static final String LEADS_ON = "在的来";
    private static final String TAKES_AN_OBJECT = "把被给让叫对向跟当";
    private static final String LOOSE_BEFORE = "、的地";
    private static final String QUOTES = "“‘「『《\"";
    private static final int A_WORD_OR_TWO = 4;
    private static final int SHORT = 4;
    private static final int STRONG = 2;

    private final String text;
    private final Narrative narrative;
    private final List<Flag> flags;
    private final @Nullable String company;
    private final List<Part> kept = new ArrayList<>();
    private boolean threatened;

    /**
     * A clause that stays, in the words it stays in.
     *
     * @param of the clause as it was read
     * @param words its words now
     * @param mark what ends it now
     */
    public record Part(Clause of, String words, Mark mark) {
        /** Whether a sentence ends with it. */
        public boolean ends() {
            return mark == Mark.STOP || mark == Mark.QUESTION;
        }

        /** Its words and its mark. */
        public String text() {
            return words.endsWith(".") && ends() ? words : words + mark.written();
        }

        /** Does not tell the words. */
        @Override
        public String toString() {
            return "Part[" + of + "]";
        }
    }

    private Rewording(String text, Narrative narrative, List<Flag> flags, @Nullable String company) {
        this.text = text;
        this.narrative = narrative;
        this.flags = apart(flags);
        this.company = company;
    }

    /**
     * Rewords a narrative.
     *
     * @param text the complaint's text
     * @param narrative the text as it was read
     * @param flags what was flagged in it, by place
     * @param company what the company is called where the text speaks to it, in a letter to somebody else; null to leave that so
     * @return what stays, in the order of the text
     */
    public static List<Part> of(String text, Narrative narrative, List<Flag> flags, @Nullable String company) {
        return new Rewording(text, narrative, flags, company).parts();
    }

    /** Returns what stays as one text. */
    public static String text(List<Part> parts) {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }

    /** The flags without those that overlap one before them. */
    private static List<Flag> apart(List<Flag> flags) {
        List<Flag> apart = new ArrayList<>();
        int at = 0;
        for (Flag flag : flags) {
            if (flag.start() >= at) {
                apart.add(flag);
            } else if (flag.end() > at) {
                apart.add(
                        new Flag(at, flag.end(), flag.category(), flag.severity(), null, flag.rule(), flag.message()));
            }
            at = Math.max(at, flag.end());
        }
        return apart;
    }

    private List<Part> parts() {
        int first = 0;
        for (Clause clause : narrative.clauses()) {
            while (first < flags.size() && flags.get(first).end() <= clause.start()) {
                first++;
            }
            List<Flag> touching = touching(first, clause.past());
            List<Flag> here = within(touching, clause);
            boolean shouted = isShouted(touching, clause);
            String words = words(clause, here);
            if (shouted && letters(words, 0, words.length()) <= A_WORD_OR_TWO && !clause.is(Sign.NUMBER)) {
                words = "";
            }
            boolean asked = clause.mark() == Mark.QUESTION && !shouted;
            Mark mark = clause.mark() == Mark.QUESTION && !(asked && here.isEmpty()) ? Mark.STOP : clause.mark();
            if (!words.isEmpty()) {
                kept.add(new Part(clause, words, mark));
            } else if (mark == Mark.STOP) {
                close();
            }
            threatened &= !(mark == Mark.STOP || mark == Mark.QUESTION);
        }
        close();
        return kept;
    }

    /** The flags from one on that begin before a unit. */
    private List<Flag> touching(int first, int unit) {
        int last = first;
        while (last < flags.size() && flags.get(last).start() < unit) {
            last++;
        }
        return flags.subList(first, last);
    }

    /** Those that share letters with the words of a clause. */
    private static List<Flag> within(List<Flag> flags, Clause clause) {
        List<Flag> within = new ArrayList<>(flags.size());
        for (Flag flag : flags) {
            if (flag.start() < clause.end() && flag.end() > clause.start()) {
                within.add(flag);
            }
        }
        return within;
    }

    /** Whether a flag goes on over the marks behind a clause. */
    private static boolean isShouted(List<Flag> touching, Clause clause) {
        for (Flag flag : touching) {
            if (flag.end() > clause.end()) {
                return true;
            }
        }
        return false;
    }

    /** The last clause that stayed ends the sentence when the one that ended it did not stay. */
    private void close() {
        int last = kept.size() - 1;
        if (last >= 0 && !kept.get(last).ends()) {
            kept.set(last, new Part(kept.get(last).of(), kept.get(last).words(), Mark.STOP));
        }
    }

    private String words(Clause clause, List<Flag> here) {
        Flag threat = firstThreat(here);
        if (!clause.is(Sign.NUMBER) && threat != null) {
            threatened = true;
            int last = kept.size() - 1;
            if (last >= 0
                    && !kept.get(last).ends()
                    && isCondition(kept.get(last).of())) {
                kept.remove(last);
                close();
            }
            return "";
        } else if (threatened && !clause.is(Sign.NUMBER) && clause.is(Sign.FOLLOWS)) {
            return "";
        }
        if (threat != null) {
            threatened = true;
            String condition = condition(clause, threat);
            if (condition != null) {
                return condition;
            }
        }
        String words = rewritten(clause, here, !here.isEmpty() && isHalfFlagged(clause, here));
        return letters(words, 0, words.length()) == 0 ? "" : words.strip();
    }

    /** Whether what was flagged is half of a clause or more. */
    private boolean isHalfFlagged(Clause clause, List<Flag> here) {
        int covered = 0;
        for (Flag flag : here) {
            covered += letters(text, Math.max(flag.start(), clause.start()), Math.min(flag.end(), clause.end()));
        }
        return covered * 2 >= letters(text, clause.start(), clause.end());
    }

    private static @Nullable Flag firstThreat(List<Flag> flags) {
        for (Flag flag : flags) {
            if (THREATS.contains(flag.category())) {
                return flag;
            }
        }
        return null;
    }

    /** The condition of a threat, which tells a number, and the law in place of the threat; null where they cannot be told apart. */
    private @Nullable String condition(Clause clause, Flag threat) {
        if (!clause.is(Sign.CONDITION) || threat.start() < clause.start()) {
            return null;
        }
        Matcher then = THEN.matcher(text).region(clause.start(), threat.start());
        int cut = -1;
        while (then.find()) {
            cut = then.start();
        }
        if (cut <= clause.start()
                || DIGIT.matcher(text.substring(cut, clause.end())).find()) {
            return null;
        }
        StringBuilder out = new StringBuilder();
        copy(clause, clause.start(), cut, out);
        return out.append(LAWFULLY).toString();
    }

    private static boolean isCondition(Clause clause) {
        return clause.is(Sign.CONDITION) && !clause.is(Sign.NUMBER);
    }

    private String rewritten(Clause clause, List<Flag> here, boolean bare) {
        boolean facts = holdsFacts(clause);
        StringBuilder out = new StringBuilder();
        int at = clause.start();
        for (Flag flag : here) {
            copy(clause, at, Math.max(at, flag.start()), out);
            at = Math.min(flag.end(), clause.end());
            if (flag.start() >= clause.start()
                    && fits(flag, clause)
                    && (!bare || facts || flag.category() == WordingCategory.ACCUSATION)) {
                out.append(flag.neutral());
            } else if (bare && !facts) {
                return "";
            } else if (flag.severity() < STRONG) {
                copy(clause, Math.max(flag.start(), clause.start()), at, out);
            } else if (out.length() > 0 && HANGS_ON.indexOf(out.charAt(out.length() - 1)) >= 0) {
                if (!facts) {
                    return "";
                }
                out.append(PROMPT);
            }
        }
        copy(clause, at, clause.end(), out);
        return here.isEmpty() ? out.toString() : withoutLooseEnds(out.toString());
    }

    /** Whether it tells what a letter must not lose: a number, a day, a request, something quoted or named. */
    private boolean holdsFacts(Clause clause) {
        return clause.is(Sign.NUMBER)
                || clause.is(Sign.ASKS)
                || !clause.days().isEmpty()
                || !clause.sums().isEmpty()
                || holdsOneOf(QUOTES, clause.start(), clause.end());
    }

    /**
     * A short wording stands anywhere; a longer one is a statement, and only takes the place of words that end their clause and
     * that no word before them waits for.
     */
    private boolean fits(Flag flag, Clause clause) {
        String neutral = flag.neutral();
        return neutral != null
                && (neutral.length() <= SHORT
                        || (letters(text, Math.min(flag.end(), clause.end()), clause.end()) == 0
                                && !isWaitedFor(clause.start(), flag.start())));
    }

    private boolean isWaitedFor(int from, int to) {
        if (to <= from) {
            return false;
        }
        char last = text.charAt(to - 1);
        return HANGS_ON.indexOf(last) >= 0
                || LEADS_ON.indexOf(last) >= 0
                || holdsOneOf(TAKES_AN_OBJECT, Math.max(from, to - A_WORD_OR_TWO), to);
    }

    private boolean holdsOneOf(String units, int from, int to) {
        for (int at = from; at < to; at++) {
            if (units.indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** In a letter, which goes to somebody else, the company is told by name and a demand is a request. */
    private void copy(Clause clause, int from, int to, StringBuilder into) {
        int at = from;
        Span demand = clause.demand();
        if (company != null && demand != null && demand.start() == from && demand.end() <= to) {
            into.append(REQUEST);
            at = demand.end();
        }
        for (Span span : clause.addressed(at, Math.max(at, to))) {
            if (company != null && span.start() >= at && span.end() <= to) {
                into.append(text, at, span.start()).append(company);
                at = span.end();
            }
        }
        into.append(text, at, to);
    }

    private static String withoutLooseEnds(String words) {
        int from = 0;
        int to = words.length();
        while (from < to && LOOSE_BEFORE.indexOf(words.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && words.charAt(to - 1) == '、') {
            to--;
        }
        return words.substring(from, to);
    }

    private static int letters(String words, int from, int to) {
        int letters = 0;
        for (int at = from; at < to; at += Character.charCount(words.codePointAt(at))) {
            letters += Character.isLetterOrDigit(words.codePointAt(at)) ? 1 : 0;
        }
        return letters;
    }
}
