package io.complaintrules.reading.statement;

import io.complaintrules.reading.lexicon.Hit;
import io.complaintrules.reading.lexicon.HitIndex;
import io.complaintrules.reading.narrative.Reading;
import io.complaintrules.reading.sum.ReadAmount;
import io.complaintrules.reading.text.Clauses;
import io.complaintrules.reading.text.NormalForm;
import io.complaintrules.reading.text.Places;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds sums that are asked for: "退还198元", "赔偿损失500元", and not what the company offered or paid. */
final class SumReader {
    private static final int WIDEST = 10;
    private static final int REACH = 40;

    private static final String MULTIPLE = "multiple";
    /** Where a multiple stands among the places of sums. */
    private static final int NOWHERE = -1;

    private SumReader() {}

    /** A sum, what it is asked for as, and where the words begin; no sum where a multiple is asked for. */
    record Asked(String kind, @Nullable ReadAmount amount, int start, int end) {}

    static List<Asked> read(Reading reading, HitIndex sums, HitIndex offers) {
        List<Asked> asked = new ArrayList<>(0);
        Set<Integer> taken = new HashSet<>(0);
        NormalForm form = reading.form();
        for (int i = 0; i < sums.size(); i++) {
            Hit hit = sums.get(i);
            String kind = hit.phrase().value();
            int start = Clauses.clauseStart(form, hit.from(), REACH);
            if (kind == null || offers.within(start, hit.to()) != null) {
                continue;
            }
            boolean multiple = kind.equals(MULTIPLE);
            ReadAmount amount = multiple ? null : amount(reading, sums, hit, start);
            if ((multiple || amount != null)
                    && isAsked(reading, hit)
                    && taken.add(amount == null ? NOWHERE : amount.start())) {
                int first = amount == null ? hit.start() : Math.min(hit.start(), amount.start());
                int last = amount == null ? hit.end() : Math.max(hit.end(), amount.end());
                asked.add(new Asked(kind, amount, first, last));
            }
        }
        return asked;
    }

    /** The sum behind the words; where they say so, the one before them in their clause. */
    private static @Nullable ReadAmount amount(Reading reading, HitIndex sums, Hit hit, int clause) {
        NormalForm form = reading.form();
        int last = Math.min(Clauses.clauseEnd(form, hit.to(), REACH), hit.to() + WIDEST);
        int reach = form.end(untilOther(sums, hit, last));
        ReadAmount behind = reading.firstAmount(hit.end(), reach);
        return behind == null && hit.phrase().weight() > 1 ? last(reading, form.start(clause), hit.start()) : behind;
    }

    /** Where words that ask for a sum of another kind begin: what is behind them is theirs. */
    private static int untilOther(HitIndex sums, Hit hit, int end) {
        for (Hit other : sums.beginning(hit.to(), end)) {
            if (!Objects.equals(other.phrase().value(), hit.phrase().value())) {
                return other.from();
            }
        }
        return end;
    }

    private static @Nullable ReadAmount last(Reading reading, int from, int to) {
        List<ReadAmount> amounts = reading.amounts();
        int past = Places.firstFrom(amounts, ReadAmount::start, to);
        return past > 0 && amounts.get(past - 1).start() >= from ? amounts.get(past - 1) : null;
    }

    /** The sentence asks for something. */
    private static boolean isAsked(Reading reading, Hit hit) {
        NormalForm form = reading.form();
        int start = form.start(Clauses.sentenceStart(form, hit.from(), 2 * REACH));
        return reading.details().begins("request", start, hit.start());
    }
}
