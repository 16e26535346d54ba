package io.complaintrules.reading.claim;

import io.complaintrules.facts.Answer;
import io.complaintrules.reading.lexicon.Hit;
import io.complaintrules.reading.lexicon.HitIndex;
import io.complaintrules.reading.narrative.Reading;
import io.complaintrules.reading.sum.ReadAmount;
import io.complaintrules.reading.text.Clauses;
import io.complaintrules.reading.text.NormalForm;
import io.complaintrules.reading.text.Numeral;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a text tells of circumstances, and the heads of claim that it asks for by name. */
final class ToldClaims {
    private static final String NO = "no ";
    private static final int REACH = 40;
    private static final int NEAR = 4;
    private static final BigDecimal LEAST = BigDecimal.TEN;

    private ToldClaims() {}

    /**
     * A head that the text asks for, and the sum it names with it.
     *
     * @param loosely whether the words name no loss, so that what is declared goes before them
     */
    record Asked(@Nullable BigDecimal amount, boolean loosely) {
        Asked and(Asked other) {
            return new Asked(other.amount == null ? amount : other.amount, loosely && other.loosely);
        }
    }

    /** Answers by circumstance; what the text both says and denies is not told. */
    static Map<String, Answer> circumstances(Reading reading) {
        Map<String, Answer> told = new HashMap<>();
        HitIndex hits = reading.hits("circumstance");
        for (int i = 0; i < hits.size(); i++) {
            String value = String.valueOf(hits.get(i).phrase().value());
            boolean denied = value.startsWith(NO);
            told.merge(
                    denied ? value.substring(NO.length()) : value,
                    denied ? Answer.READ_NO : Answer.READ_YES,
                    (one, other) -> one == other ? one : Answer.UNKNOWN);
        }
        return told;
    }

    /** What is asked for under each head, by its id. */
    static Map<String, Asked> heads(Reading reading) {
        Map<String, Asked> asked = new HashMap<>();
        HitIndex hits = reading.hits("head");
        for (int i = 0; i < hits.size(); i++) {
            Hit hit = hits.get(i);
            asked.merge(
                    String.valueOf(hit.phrase().value()),
                    new Asked(amount(reading, hits, hit), hit.phrase().weight() == 0),
                    (one, other) -> other.and(one));
        }
        return asked;
    }

    /**
     * The sum in the clause of the words, behind them and before those that ask for something else, rather than before them;
     * behind them it need not name yuan.
     */
    private static @Nullable BigDecimal amount(Reading reading, HitIndex hits, Hit hit) {
        NormalForm form = reading.form();
        int clauseEnd = Clauses.clauseEnd(form, hit.to(), REACH);
        for (Hit other : hits.around(hit.to(), clauseEnd)) {
            boolean elsewhere =
                    !Objects.equals(other.phrase().value(), hit.phrase().value());
            if (elsewhere && other.to() > hit.to() && other.to() < clauseEnd) {
                clauseEnd = other.to();
            }
        }
        ReadAmount behind = reading.firstAmount(hit.end(), form.end(clauseEnd));
        if (behind != null) {
            return behind.yuan();
        }
        BigDecimal bare = bare(form, hit.to(), clauseEnd);
        if (bare != null) {
            return bare;
        }
        ReadAmount before = reading.firstAmount(form.start(Clauses.clauseStart(form, hit.from(), REACH)), hit.start());
        return before == null ? null : before.yuan();
    }

    private static @Nullable BigDecimal bare(NormalForm form, int from, int to) {
        for (int at = from; at < Math.min(to, from + NEAR); at++) {
            if (Numeral.startsAt(form, at)) {
                Numeral number = new Numeral(form).read(at);
                BigDecimal value = number.end == to ? number.value() : null;
                return value == null || value.compareTo(LEAST) < 0 ? null : Formula.cents(value);
            }
        }
        return null;
    }
}
