package io.complaintrules.reading.narrative;

import io.complaintrules.reading.day.ReadDate;
import io.complaintrules.reading.lexicon.Hit;
import io.complaintrules.reading.lexicon.HitIndex;
import io.complaintrules.reading.lexicon.HitList;
import io.complaintrules.reading.sum.ReadAmount;
import io.complaintrules.reading.text.Places;
import io.complaintrules.verdict.Narrative.Clause;
import io.complaintrules.verdict.Narrative.Sign;
import io.complaintrules.verdict.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToIntFunction;
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
    private final HitList hits;

    private ClauseReader(String text, HitList hits, List<ReadDate> dates, List<ReadAmount> amounts) {
        this.text = text;
        cuts = new Cuts(text);
        this.dates = dates;
        this.amounts = amounts;
        this.hits = hits;
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
        List<ReadDate> days = between(dates, ReadDate::start, start, end).stream()
                .filter(date -> date.day() != null)
                .toList();
        List<BigDecimal> sums = numbers(start, end);
        List<Span> addressed = addressed(start, end);
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        add(Sign.NUMBER, !sums.isEmpty() || counts(start, end), signs);
        add(Sign.YEARLESS, !days.isEmpty() && days.get(0).yearless(), signs);
        Hit asking = opening("asking", start, end);
        add(Sign.ASKS, asking != null || asksInside(start, end), signs);
        add(
                Sign.CONTACT,
                !in("complaint", start, end).isEmpty()
                        || !in("turn", start, end).isEmpty(),
                signs);
        add(Sign.REFUSED, !in("refused", start, end).isEmpty(), signs);
        add(Sign.CONDITION, opening("condition", start, end) != null, signs);
        add(Sign.FOLLOWS, !addressed.isEmpty() || opening("consequence", start, end) != null, signs);
        between(amounts, ReadAmount::start, start, end).forEach(amount -> sums.add(amount.yuan()));
        return new Clause(
                start,
                end,
                past,
                cuts.mark(end, past),
                signs,
                days.stream().map(date -> Objects.requireNonNull(date.day())).toList(),
                sums,
                in("asked", start, end).stream()
                        .map(hit -> String.valueOf(hit.phrase().value()))
                        .distinct()
                        .toList(),
                addressed,
                asking != null && DEMAND.equals(asking.phrase().value()) ? new Span(start, asking.end()) : null);
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
        return in("detail", start, end).stream()
                .anyMatch(hit ->
                        QUANTITY.equals(hit.phrase().detail()) && !hit.phrase().weak());
    }

    /** A plea is not meant for the company: it goes to whoever reads the letter. */
    private List<Span> addressed(int start, int end) {
        List<Span> spans = new ArrayList<>(0);
        int last = start;
        for (Hit hit : in("address", start, end)) {
            if (PLEA.equals(hit.phrase().value())) {
                return List.of();
            } else if (hit.start() >= last && !cuts.isHeld(hit.start())) {
                spans.add(new Span(hit.start(), hit.end()));
                last = hit.end();
            }
        }
        return spans;
    }

    private boolean asksInside(int start, int end) {
        return in("asking", start, end).stream()
                .anyMatch(hit -> INSIDE.equals(hit.phrase().value()));
    }

    private @Nullable Hit opening(String category, int start, int end) {
        HitIndex first = in(category, start, end);
        return first.isEmpty() || first.get(0).start() != start ? null : first.get(0);
    }

    private HitIndex in(String category, int start, int end) {
        return hits.of(category).starting(start, end);
    }

    private static <T> List<T> between(List<T> sorted, ToIntFunction<T> place, int start, int end) {
        return sorted.isEmpty()
                ? sorted
                : sorted.subList(Places.firstFrom(sorted, place, start), Places.firstFrom(sorted, place, end));
    }
}
