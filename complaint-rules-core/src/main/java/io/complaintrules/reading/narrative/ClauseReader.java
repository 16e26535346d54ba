package io.complaintrules.reading.narrative;

import io.complaintrules.reading.day.ReadDate;
import io.complaintrules.reading.lexicon.Hit;
import io.complaintrules.reading.lexicon.HitList;
import io.complaintrules.reading.sum.ReadAmount;
import io.complaintrules.verdict.Narrative.Clause;
import io.complaintrules.verdict.Narrative.Sign;
import io.complaintrules.verdict.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cuts a text into clauses and tells what stands in each: days, sums, what is asked for, whom it speaks to. */
final class ClauseReader {
    private static final String PLEA = "plea";
    private static final String DEMAND = "demand";
    private static final String INSIDE = "inside";
    private static final String QUANTITY = "quantity";
    private static final int LONGEST = 20;

    private final String text;
    private final Cuts cuts;
    private final List<ReadDate> dates;
    private final List<ReadAmount> amounts;
    private final Sweep asking;
    private final Sweep complaint;
    private final Sweep turn;
    private final Sweep refused;
    private final Sweep condition;
    private final Sweep consequence;
    private final Sweep detail;
    private final Sweep asked;
    private final Sweep address;
    private int nextDate;
    private int nextAmount;

    private ClauseReader(String text, HitList hits, List<ReadDate> dates, List<ReadAmount> amounts) {
        this.text = text;
        cuts = new Cuts(text);
        this.dates = dates;
        this.amounts = amounts;
        asking = new Sweep(hits.of("asking"));
        complaint = new Sweep(hits.of("complaint"));
        turn = new Sweep(hits.of("turn"));
        refused = new Sweep(hits.of("refused"));
        condition = new Sweep(hits.of("condition"));
        consequence = new Sweep(hits.of("consequence"));
        detail = new Sweep(hits.of("detail"));
        asked = new Sweep(hits.of("asked"));
        address = new Sweep(hits.of("address"));
    }

    static List<Clause> read(String text, HitList hits, List<ReadDate> dates, List<ReadAmount> amounts) {
        return new ClauseReader(text, hits, dates, amounts).read();
    }

    private List<Clause> read() {
        dates.forEach(date -> cuts.hold(date.start(), date.end()));
        amounts.forEach(amount -> cuts.hold(amount.start(), amount.end()));
        List<Clause> clauses = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && !cuts.isMark(end)) {
                end++;
            }
            int past = end;
            while (cuts.isMark(past)) {
                past++;
            }
            clauses.add(clause(start, end, past));
            start = past;
        }
        return clauses;
    }

    private Clause clause(int start, int end, int past) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        List<LocalDate> days = days(end, signs);
        List<BigDecimal> sums = numbers(start, end);
        List<Span> addressed = addressed(start, end);
        add(Sign.NUMBER, !sums.isEmpty() || counts(start, end), signs);
        Sweep asks = asking.over(start, end);
        Hit request = opening(asks, start);
        add(Sign.ASKS, request != null || hasInside(asks), signs);
        add(
                Sign.CONTACT,
                !complaint.over(start, end).isEmpty() || !turn.over(start, end).isEmpty(),
                signs);
        add(Sign.REFUSED, !refused.over(start, end).isEmpty(), signs);
        add(Sign.CONDITION, opening(condition.over(start, end), start) != null, signs);
        add(Sign.FOLLOWS, !addressed.isEmpty() || opening(consequence.over(start, end), start) != null, signs);
        for (; nextAmount < amounts.size() && amounts.get(nextAmount).start() < end; nextAmount++) {
            sums.add(amounts.get(nextAmount).yuan());
        }
        return new Clause(
                start,
                end,
                past,
                cuts.mark(end, past),
                signs,
                days,
                sums,
                asked(start, end),
                addressed,
                request != null && DEMAND.equals(request.phrase().value()) ? new Span(start, request.end()) : null);
    }

    /** The single days that are named up to a place and were not named before. */
    private List<LocalDate> days(int end, Set<Sign> signs) {
        List<LocalDate> days = new ArrayList<>(0);
        for (; nextDate < dates.size() && dates.get(nextDate).start() < end; nextDate++) {
            LocalDate day = dates.get(nextDate).day();
            if (day != null) {
                add(Sign.YEARLESS, days.isEmpty() && dates.get(nextDate).yearless(), signs);
                days.add(day);
            }
        }
        return days;
    }

    private List<String> asked(int start, int end) {
        List<String> kinds = new ArrayList<>(0);
        for (Hit hit : asked.over(start, end)) {
            String kind = String.valueOf(hit.phrase().value());
            if (!kinds.contains(kind)) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    private static void add(Sign sign, boolean given, Set<Sign> to) {
        if (given) {
            to.add(sign);
        }
    }

    /** Numbers in figures: a sum may leave its unit out. */
    private List<BigDecimal> numbers(int start, int end) {
        List<BigDecimal> numbers = new ArrayList<>(0);
        for (int at = start; at < end; at++) {
            int past = cuts.numberEnd(at);
            if (past > at) {
                numbers.add(new BigDecimal(
                        text.substring(at, Math.min(past, at + LONGEST)).replace(",", "")));
                at = past;
            }
        }
        return numbers;
    }

    /** Whether it tells how many or how long in words. */
    private boolean counts(int start, int end) {
        for (Hit hit : detail.over(start, end)) {
            if (QUANTITY.equals(hit.phrase().detail()) && !hit.phrase().weak()) {
                return true;
            }
        }
        return false;
    }

    /** A plea is not meant for the company: it goes to whoever reads the letter. */
    private List<Span> addressed(int start, int end) {
        List<Span> spans = new ArrayList<>(0);
        int last = start;
        for (Hit hit : address.over(start, end)) {
            if (PLEA.equals(hit.phrase().value())) {
                return List.of();
            } else if (hit.start() >= last && !cuts.isHeld(hit.start())) {
                spans.add(new Span(hit.start(), hit.end()));
                last = hit.end();
            }
        }
        return spans;
    }

    /** Whether one of these asks wherever it stands in its clause. */
    private static boolean hasInside(Sweep asks) {
        for (Hit hit : asks) {
            if (INSIDE.equals(hit.phrase().value())) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Hit opening(Sweep hits, int start) {
        Hit first = hits.isEmpty() ? null : hits.get(0);
        return first == null || first.start() != start ? null : first;
    }
}
