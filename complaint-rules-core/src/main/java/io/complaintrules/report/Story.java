package io.complaintrules.report;

import io.complaintrules.advice.Rewording;
import io.complaintrules.advice.Rewording.Part;
import io.complaintrules.complaint.Request;
import io.complaintrules.verdict.Narrative.Clause;
import io.complaintrules.verdict.Narrative.Mark;
import io.complaintrules.verdict.Narrative.Sign;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A narrative, reworded, as what happened day by day, and what is asked for. */
final class Story {
    private static final int HALF_A_YEAR = 6;
    private static final String MARKS = "，；。？";
    private static final String MONEY = "元块钱费款";

    private final List<Clause> clauses;
    private final List<Clause> asking = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();
    private final Set<String> asked = new HashSet<>();
    private final StringBuilder open = new StringBuilder();

    /** What was asked of the company when it was turned to: a request of the letter only where it holds no other. */
    private final List<List<Part>> askedBefore = new ArrayList<>();

    /**
     * What happened on a day and after it.
     *
     * @param day the day, null when none is named
     * @param yearless its year stands in a passage before it
     * @param text the sentences
     */
    record Passage(@Nullable LocalDate day, boolean yearless, String text) {
        Passage(@Nullable LocalDate day, String text) {
            this(day, false, text);
        }
    }

    /**
     * A story of these parts.
     *
     * @param elsewhere whether a clause asks another body than the one that the letter goes to
     */
    Story(List<Part> parts, Predicate<Clause> elsewhere) {
        clauses = parts.stream().map(Part::of).toList();
        boolean goesOn = false;
        for (List<Part> unit : units(parts)) {
            Clause first = unit.get(0).of();
            boolean refused = unit.stream().anyMatch(part -> part.of().is(Sign.REFUSED));
            boolean others = unit.stream().anyMatch(part -> elsewhere.test(part.of()));
            boolean more = goesOn && first.days().isEmpty() && unit.stream().anyMatch(Story::mayAsk);
            if (!others && (more || (first.is(Sign.ASKS) && !refused))) {
                boolean ends = unit.get(unit.size() - 1).ends();
                ask(unit, ends ? Mark.STOP : Mark.SEMICOLON);
                goesOn = !ends;
            } else {
                goesOn = false;
                endRequest();
                tellAndAsk(unit, elsewhere);
            }
        }
        endRequest();
        endPassage();
        if (requests.isEmpty()) {
            askedBefore.forEach(request -> ask(request, Mark.STOP));
        }
        passages.replaceAll(passage -> new Passage(passage.day(), passage.yearless(), ended(passage.text())));
        List<Passage> sorted = inOrder(passages);
        if (readsTheSame(sorted)) {
            passages.clear();
            passages.addAll(sorted);
        }
    }

    /** Sentences and halves of them; of demands in a row each stands alone. */
    private static List<List<Part>> units(List<Part> parts) {
        List<List<Part>> units = new ArrayList<>();
        List<Part> unit = new ArrayList<>();
        for (Part part : parts) {
            if (part.of().demand() != null
                    && !unit.isEmpty()
                    && unit.get(0).of().demand() != null) {
                units.add(unit);
                unit = new ArrayList<>();
            }
            unit.add(part);
            if (part.mark() != Mark.COMMA) {
                units.add(unit);
                unit = new ArrayList<>();
            }
        }
        return units;
    }

    /** Tells what happened; where the sentence ends with a request, that stands among the requests. */
    private void tellAndAsk(List<Part> unit, Predicate<Clause> elsewhere) {
        int from = asksFrom(unit);
        List<Part> request = unit.subList(from, unit.size());
        if (request.isEmpty() || request.stream().anyMatch(part -> elsewhere.test(part.of()))) {
            tell(unit);
            return;
        }
        if (unit.subList(0, from).stream().anyMatch(part -> part.of().is(Sign.CONTACT))) {
            askedBefore.add(request);
            tell(unit);
        } else {
            ask(request, Mark.STOP);
            endRequest();
            tell(unit.subList(0, from));
            endSentence();
        }
    }

    /** Where the rest of a sentence was taken away, what is left ends. */
    private void endSentence() {
        int end = open.length();
        while (end > 0 && MARKS.indexOf(open.charAt(end - 1)) >= 0) {
            end--;
        }
        open.setLength(end);
        open.append(Mark.STOP.written());
    }

    /** Where a sentence turns from telling to asking; its length when it does not. */
    private static int asksFrom(List<Part> unit) {
        int from = unit.size();
        for (int i = unit.size() - 1; i > 0; i--) {
            Clause clause = unit.get(i).of();
            if (clause.is(Sign.REFUSED) || !mayAsk(unit.get(i))) {
                break;
            }
            from = clause.is(Sign.ASKS) ? i : from;
        }
        return from;
    }

    private static boolean mayAsk(Part part) {
        return part.of().is(Sign.ASKS) || !part.of().asked().isEmpty();
    }

    private void ask(List<Part> unit, Mark mark) {
        String thing = withoutMarks(Rewording.text(unit));
        if (asked.add(thing)) {
            requests.add(thing + mark.written());
        }
        unit.forEach(part -> asking.add(part.of()));
    }

    private void endRequest() {
        if (!requests.isEmpty()) {
            int last = requests.size() - 1;
            requests.set(last, withoutMarks(requests.get(last)) + Mark.STOP.written());
        }
    }

    private void tell(List<Part> unit) {
        Clause first = unit.get(0).of();
        LocalDate day = first.days().isEmpty() ? null : first.days().get(0);
        int last = passages.size() - 1;
        if (last < 0 || (day != null && !day.equals(passages.get(last).day()))) {
            endPassage();
            passages.add(new Passage(day, first.is(Sign.YEARLESS), ""));
        }
        open.append(Rewording.text(unit));
    }

    /** Writes down what was told since a day was named. */
    private void endPassage() {
        int last = passages.size() - 1;
        if (last >= 0) {
            Passage named = passages.get(last);
            passages.set(last, new Passage(named.day(), named.yearless(), open.toString()));
            open.setLength(0);
        }
    }

    /** Sorted by day, what has none in front; what is told of one day keeps its order. */
    static List<Passage> inOrder(List<Passage> passages) {
        List<Passage> sorted = new ArrayList<>(passages);
        sorted.sort(Comparator.comparing(Passage::day, Comparator.nullsFirst(Comparator.naturalOrder())));
        return sorted;
    }

    /** Whether a day without its year still means the same behind the one that now stands before it. */
    private static boolean readsTheSame(List<Passage> sorted) {
        LocalDate before = null;
        for (Passage passage : sorted) {
            LocalDate day = passage.day();
            boolean follows = day == null
                    || before == null
                    || day.getYear() == before.getYear()
                    || day.minusYears(1).isBefore(before.minusMonths(HALF_A_YEAR));
            if (passage.yearless() && !follows) {
                return false;
            }
            before = day == null ? before : day;
        }
        return true;
    }

    /** What happened, in the order of time; a passage goes on until another day is named. */
    List<Passage> passages() {
        return passages;
    }

    /** What is asked for, one thing each. */
    List<String> requests() {
        return requests.stream()
                .map(request -> withoutMarks(request) + Mark.STOP.written())
                .toList();
    }

    /** All of it. */
    String text() {
        return passages.stream().map(Passage::text).collect(Collectors.joining()) + String.join("", requests);
    }

    boolean tells(LocalDate day) {
        return clauses.stream().anyMatch(clause -> clause.days().contains(day));
    }

    boolean tells(BigDecimal amount) {
        return names(clauses, amount);
    }

    boolean tellsOfMoney() {
        return text().codePoints().anyMatch(unit -> MONEY.indexOf(unit) >= 0);
    }

    /** Whether what is asked for in words holds a request. */
    boolean asks(Request request) {
        String kind = request.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return asking.stream().anyMatch(clause -> clause.asked().contains(kind))
                && (request.amount() == null || names(asking, request.amount()));
    }

    private static boolean names(List<Clause> clauses, BigDecimal amount) {
        return clauses.stream().flatMap(clause -> clause.sums().stream()).anyMatch(sum -> sum.compareTo(amount) == 0);
    }

    private static String ended(String text) {
        return text.endsWith(Mark.QUESTION.written()) || text.endsWith(".")
                ? text
                : withoutMarks(text) + Mark.STOP.written();
    }

    private static String withoutMarks(String text) {
        int end = text.length();
        while (end > 0 && MARKS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }
}
