package io.complaintrules.reading.statement;

import io.complaintrules.reading.detail.Detail;
import io.complaintrules.reading.lexicon.Hit;
import io.complaintrules.reading.lexicon.HitIndex;
import io.complaintrules.reading.narrative.Reading;
import io.complaintrules.reading.sum.ReadAmount;
import io.complaintrules.reading.text.Clauses;
import io.complaintrules.reading.text.NormalForm;
import io.complaintrules.reading.text.Places;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds sums that are asked for: "退还198元", "赔偿损失500元", and not what the company offered or paid. */
final class SumReader {
    private static final int WIDEST = 10;
    private static final int REACH = 40;

    private SumReader() {}

    /** A sum, what it is asked for as, and where the words begin. */
    record Asked(String kind, ReadAmount amount, int start) {}

    static List<Asked> read(Reading reading, HitIndex sums, HitIndex offers) {
        List<Asked> asked = new ArrayList<>(0);
        if (reading.amounts().isEmpty()) {
            return asked;
        }
        NormalForm form = reading.form();
        for (int i = 0; i < sums.size(); i++) {
            Hit hit = sums.get(i);
            String kind = hit.phrase().value();
            if (kind == null) {
                continue;
            }
            int start = Clauses.clauseStart(form, hit.from(), REACH);
            int reach = form.end(Math.min(Clauses.clauseEnd(form, hit.to(), REACH), hit.to() + WIDEST));
            ReadAmount amount = first(reading, hit.end(), reach);
            boolean taken =
                    !asked.isEmpty() && asked.get(asked.size() - 1).amount().equals(amount);
            if (amount != null && !taken && isAsked(reading, hit) && offers.within(start, hit.to()) == null) {
                asked.add(new Asked(kind, amount, hit.start()));
            }
        }
        return asked;
    }

    private static @Nullable ReadAmount first(Reading reading, int from, int to) {
        List<ReadAmount> amounts = reading.amounts();
        int first = Places.firstFrom(amounts, ReadAmount::start, from);
        return first < amounts.size() && amounts.get(first).start() < to ? amounts.get(first) : null;
    }

    /** The sentence asks for something. */
    private static boolean isAsked(Reading reading, Hit hit) {
        NormalForm form = reading.form();
        int start = form.start(Clauses.sentenceStart(form, hit.from(), 2 * REACH));
        List<Detail> details = reading.details();
        int first = Places.firstFrom(details, Detail::start, start);
        for (int i = first; i < details.size() && details.get(i).start() <= hit.start(); i++) {
            if (details.get(i).kind().equals("request")) {
                return true;
            }
        }
        return false;
    }
}
