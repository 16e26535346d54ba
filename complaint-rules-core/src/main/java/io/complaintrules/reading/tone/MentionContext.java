package io.complaintrules.reading.tone;

import io.complaintrules.facts.Mention;
import io.complaintrules.facts.Target;
import io.complaintrules.reading.lexicon.Hit;
import io.complaintrules.reading.lexicon.HitIndex;
import io.complaintrules.reading.lexicon.HitList;
import io.complaintrules.reading.lexicon.Phrase;
import io.complaintrules.reading.text.CharacterFold;
import io.complaintrules.reading.text.Clauses;
import io.complaintrules.reading.text.NormalForm;
import io.complaintrules.reading.text.Quotes;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the words around a judgement say about it. */
final class MentionContext {

    private static final int REACH = 40;
    private static final int LINE = 200;
    private static final int SPEAKER = 12;

    private final NormalForm form;
    private final Quotes quotes;
    private final HitIndex dangers;
    private final HitIndex words;
    private final HitIndex terms;
    private final HitIndex degrees;
    private final HitIndex tails;
    private final HitIndex negations;
    private final HitIndex reporters;
    private final HitIndex names;
    private final boolean crime;

    MentionContext(NormalForm form, HitList hits, Map<String, List<Hit>> kinds) {
        this.form = form;
        quotes = Quotes.of(form);
        dangers = DangerReader.telling(hits, kinds);
        words = hits.of("word");
        terms = hits.of("term");
        degrees = hits.of("degree");
        tails = hits.of("tail");
        negations = hits.of("negation");
        reporters = hits.of("reporter");
        names = hits.of("name");
        crime = !hits.of("crime").isEmpty();
    }

    int stressedFrom(Hit hit, int widest) {
        int from = hit.from();
        for (Hit degree = degrees.endingAt(from); degree != null && hit.from() - degree.from() <= widest; ) {
            from = degree.from();
            degree = degrees.endingAt(from);
        }
        return from;
    }

    int stressedTo(Hit hit, int widest) {
        int to = hit.to();
        Hit tail = tails.startingAt(to);
        return tail != null && tail.to() - hit.to() <= widest ? tail.to() : to;
    }

    Mention mention(Hit hit, int from, int to, int repeated) {
        Phrase phrase = hit.phrase();
        int quote = quotes.around(hit.from(), hit.to());
        int clause = Clauses.clauseStart(form, hit.from(), REACH);
        int sentenceEnd = Clauses.sentenceEnd(form, hit.to(), REACH);
        return new Mention(
                phrase.category(),
                phrase.severity(),
                phrase.text(),
                form.start(from),
                form.end(to),
                target(hit, clause),
                CharacterFold.isHan(form.charAt(hit.from()))
                        && negations.within(Math.max(clause, hit.from() - 8), hit.from()) != null,
                quote >= 0,
                isReported(hit, clause, quote),
                isTerm(hit.from(), hit.to()),
                form.isBroken(hit.from(), hit.to()),
                sentenceEnd < form.length() && (form.charAt(sentenceEnd) == '?'),
                !Clauses.isBreak(form.charAt(hit.to() - 1)) && isShouted(sentenceEnd),
                phrase.weak(),
                repeated,
                0,
                0,
                0,
                hit.neutral(form));
    }

    /** What tells of danger is no wording: it is nobody's tone. */
    boolean isDanger(int from, int to) {
        if (dangers.isEmpty()) {
            return false;
        }
        int clause = Clauses.clauseStart(form, from, REACH);
        return dangers.within(clause, Clauses.clauseEnd(form, to, REACH)) != null || dangers.covering(from) != null;
    }

    /** Whether it takes only a part of an ordinary word: "下流" in "一下流量" is no word. */
    boolean isCutFromWords(Hit hit) {
        return words.cutting(hit);
    }

    boolean isQuoted(int from, int to) {
        return quotes.around(from, to) >= 0;
    }

    boolean isTerm(int from, int to) {
        Hit term = terms.covering(from);
        return term != null && term.to() >= to;
    }

    private boolean isShouted(int at) {
        int marks = 0;
        while (at + marks < form.length() && marks < 3 && isMark(form.charAt(at + marks))) {
            marks++;
        }
        return marks > 1;
    }

    private static boolean isMark(char unit) {
        return unit == '!' || unit == '?';
    }

    private boolean isReported(Hit hit, int clause, int quote) {
        if (reporters.within(clause, hit.from()) != null || isSpoken(hit)) {
            return true;
        }
        if (quote > 0) {
            return reporters.within(Math.max(0, quote - 12), quote) != null;
        }
        return clause > 0
                && form.charAt(clause - 1) == ':'
                && reporters.within(Clauses.clauseStart(form, clause - 1, REACH), clause) != null;
    }

    /** Whether its line begins like a line of a chat, with the name of the other side and a colon. */
    private boolean isSpoken(Hit hit) {
        int line = hit.from();
        while (line > 0 && hit.from() - line < LINE && form.charAt(line - 1) != '\n') {
            line--;
        }
        int colon = Clauses.clauseEnd(form, line, SPEAKER);
        return colon < hit.from() && form.charAt(colon) == ':' && names.startingAt(line) != null;
    }

    private Target target(Hit hit, int clause) {
        Phrase phrase = hit.phrase();
        Hit name = names.lastWithin(clause, hit.from());
        Target near = name == null ? null : targetOf(name.phrase().aim());
        if (phrase.weight() > 1 && (near == Target.THIRD_PARTY || (near == null && crime))) {
            return Target.THIRD_PARTY;
        }
        Target own = targetOf(phrase.aim());
        return own != null ? own : near != null ? near : Target.NONE;
    }

    private static @Nullable Target targetOf(@Nullable String aim) {
        if (aim == null) {
            return null;
        }
        return switch (aim) {
            case "respondent" -> Target.RESPONDENT;
            case "staff" -> Target.STAFF;
            case "product" -> Target.PRODUCT;
            case "third-party" -> Target.THIRD_PARTY;
            case "self" -> Target.SELF;
            default -> null;
        };
    }
}
