package io.complaintrules.reading.claim;

import io.complaintrules.law.LawBook;
import io.complaintrules.law.QuestionField;
import io.complaintrules.reading.day.ReadDate;
import io.complaintrules.reading.lexicon.Hit;
import io.complaintrules.reading.lexicon.HitIndex;
import io.complaintrules.reading.narrative.Reading;
import io.complaintrules.reading.sum.ReadAmount;
import io.complaintrules.reading.text.Clauses;
import io.complaintrules.reading.text.NormalForm;
import io.complaintrules.reading.text.Numeral;
import io.complaintrules.reading.text.Places;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers that a text tells: what was paid, and figures by two days ("4月1日报修，4月6日修好") or by their length ("断网5天"). */
final class ToldFigures {
    private static final String FIGURES = "figures.";
    private static final String PRICE = "transaction.paid";
    private static final int REACH = 40;
    private static final int NEAR = 4;
    private static final int HOURS = 24;

    private final Reading reading;
    private final LocalDate filedOn;

    private ToldFigures(Reading reading, LocalDate filedOn) {
        this.reading = reading;
        this.filedOn = filedOn;
    }

    /** The figures by their paths, of those questions that say what a day makes of them. */
    static Map<String, BigDecimal> read(LawBook law, Reading reading, LocalDate filedOn) {
        Map<String, BigDecimal> told = new HashMap<>();
        ToldFigures reader = new ToldFigures(reading, filedOn);
        BigDecimal price = reader.price(reading.hits("price"));
        if (price != null) {
            told.put(PRICE, price);
        }
        HitIndex hits = reading.hits("lasts");
        if (hits.isEmpty()) {
            return told;
        }
        for (QuestionField question : law.questions()) {
            Integer aDay = question.aDay();
            BigDecimal number =
                    aDay == null ? null : reader.number(hits, question.path().substring(FIGURES.length()), aDay);
            if (number != null) {
                told.put(question.path(), number);
            }
        }
        return told;
    }

    /** The one sum that the text says was paid, null when it names several. */
    private @Nullable BigDecimal price(HitIndex hits) {
        BigDecimal price = null;
        for (int i = 0; i < hits.size(); i++) {
            int end = hits.get(i).end();
            ReadAmount paid = reading.firstAmount(end, end + NEAR + 1);
            if (paid != null && price != null && price.compareTo(paid.yuan()) != 0) {
                return null;
            }
            price = paid == null ? price : paid.yuan();
        }
        return price;
    }

    private @Nullable BigDecimal number(HitIndex hits, String figure, int aDay) {
        LocalDate from = null;
        LocalDate to = null;
        for (int i = 0; i < hits.size(); i++) {
            Hit hit = hits.get(i);
            String value = hit.phrase().value();
            BigDecimal length = ("for " + figure).equals(value) ? length(hit, aDay) : null;
            if (length != null) {
                return length;
            }
            if (("from " + figure).equals(value) && from == null) {
                from = day(hit);
            } else if (("to " + figure).equals(value) && from != null) {
                LocalDate day = day(hit);
                to = day == null || !day.isAfter(from) ? to : day;
            }
        }
        return from == null || to == null ? null : BigDecimal.valueOf(ChronoUnit.DAYS.between(from, to) * aDay);
    }

    /** The day in the clause of the words, before them rather than behind. */
    private @Nullable LocalDate day(Hit hit) {
        NormalForm form = reading.form();
        int start = form.start(Clauses.clauseStart(form, hit.from(), REACH));
        ReadDate before = reading.lastDay(start, hit.end(), filedOn);
        if (before != null) {
            return before.day();
        }
        int end = form.end(Clauses.clauseEnd(form, hit.to(), REACH));
        int next = Places.firstFrom(reading.dates(), ReadDate::start, hit.end());
        return next < reading.dates().size() && reading.dates().get(next).start() < end
                ? reading.dates().get(next).day()
                : null;
    }

    private @Nullable BigDecimal length(Hit hit, int aDay) {
        NormalForm form = reading.form();
        for (int at = hit.to(); at < Math.min(form.length(), hit.to() + NEAR); at++) {
            if (Numeral.startsAt(form, at)) {
                Numeral number = new Numeral(form).read(at);
                BigDecimal value = number.value();
                if (value == null) {
                    return null;
                }
                String unit = form.startsWith("个", number.end) ? "个" : "";
                if (unit.isEmpty() && (form.startsWith("天", number.end) || form.startsWith("日", number.end))) {
                    return value.multiply(BigDecimal.valueOf(aDay));
                }
                return aDay == HOURS && form.startsWith(unit + "小时", number.end) ? value : null;
            }
        }
        return null;
    }
}
