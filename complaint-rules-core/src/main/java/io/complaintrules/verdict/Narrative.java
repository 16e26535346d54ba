package io.complaintrules.verdict;

import io.complaintrules.api.Internal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What a complaint's text tells, clause by clause: places, days, sums and what is asked for. It tells no words of the text. It is read
 * when it is first asked for: a verdict that nobody drafts from costs nothing. Immutable and thread-safe.
 */
@Internal
public final class Narrative {
    /** Nothing was told. */
    public static final Narrative EMPTY = new Narrative(List::of);

    private final Supplier<List<Clause>> reading;
    private final List<Plea> pleas;
    private volatile @Nullable List<Clause> clauses;
    private volatile @Nullable List<Clause> endings;

    /**
     * A body that the text asks to act.
     *
     * @param body its id
     * @param start first UTF-16 unit of its name, inclusive
     */
    public record Plea(String body, int start) {}

    /** A narrative that {@code reading} tells, the same whenever it is asked. */
    public Narrative(Supplier<List<Clause>> reading) {
        this(reading, List.of());
    }

    private Narrative(Supplier<List<Clause>> reading, List<Plea> pleas) {
        this.reading = reading;
        this.pleas = pleas;
    }

    /** Returns the same narrative with the bodies that it asks to act. */
    public Narrative pleadingWith(List<Plea> bodies) {
        return bodies.isEmpty()
                ? this
                : new Narrative(
                        this::clauses,
                        bodies.stream()
                                .sorted(Comparator.comparingInt(Plea::start))
                                .toList());
    }

    /** Returns whether a clause asks another body to act than this one. */
    public boolean pleadsWithAnother(Clause clause, @Nullable String body) {
        for (int at = firstFrom(pleas, Plea::start, clause.start()); at < pleas.size(); at++) {
            if (pleas.get(at).start() >= clause.end()) {
                return false;
            } else if (!pleas.get(at).body().equals(body)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the clauses, which together are the text. */
    public List<Clause> clauses() {
        List<Clause> read = clauses;
        if (read == null) {
            read = List.copyOf(reading.get());
            clauses = read;
        }
        return read;
    }

    /** Returns the sentence around a stretch of the text, with one mark at its end; sentences that the stretch runs over belong to it. */
    public Span sentence(Span part) {
        List<Clause> all = clauses();
        List<Clause> last = endings();
        int before = firstFrom(last, Clause::past, part.start() + 1) - 1;
        int at = firstFrom(last, Clause::past, part.end());
        Clause end = at < last.size() ? last.get(at) : all.isEmpty() ? null : all.get(all.size() - 1);
        return new Span(
                before < 0 ? 0 : last.get(before).past(),
                end == null ? part.end() : Math.max(part.end(), Math.min(end.end() + 1, end.past())));
    }

    /** The last clause of each sentence. */
    private List<Clause> endings() {
        List<Clause> read = endings;
        if (read == null) {
            read = clauses().stream()
                    .filter(clause -> clause.mark() != Mark.COMMA)
                    .toList();
            endings = read;
        }
        return read;
    }

    /** Index of the first whose place is at or behind a unit; the size when there is none. */
    private static <T> int firstFrom(List<T> sorted, ToIntFunction<T> place, int unit) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (place.applyAsInt(sorted.get(middle)) < unit) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Narrative narrative
                && narrative.clauses().equals(clauses())
                && narrative.pleas.equals(pleas);
    }

    @Override
    public int hashCode() {
        return clauses().hashCode();
    }

    /** Says how long it is, not what it tells. */
    @Override
    public String toString() {
        return "Narrative[clauses(" + clauses().size() + ")]";
    }

    /** What ends a clause. */
    public enum Mark {
        /** A comma or a blank: the sentence goes on. */
        COMMA("，"),
        /** A semicolon. */
        SEMICOLON("；"),
        /** The sentence ends. */
        STOP("。"),
        /** The sentence ends with one question mark. */
        QUESTION("？");

        private final String written;

        Mark(String written) {
            this.written = written;
        }

        /** How it is written in a letter. */
        public String written() {
            return written;
        }
    }

    /** What a clause is a sign of. */
    public enum Sign {
        /** It has a number in figures. */
        NUMBER,
        /** Its first day leaves the year to what was named before. */
        YEARLESS,
        /** It begins like a request. */
        ASKS,
        /** It tells of turning to the company or to a body. */
        CONTACT,
        /** It tells that a request was turned down. */
        REFUSED,
        /** It begins like a condition. */
        CONDITION,
        /** It begins like what follows from a condition. */
        FOLLOWS
    }

    /**
     * A clause with the marks behind it.
     *
     * @param start first UTF-16 unit, inclusive
     * @param end last UTF-16 unit of the words, exclusive
     * @param past last UTF-16 unit of the marks, exclusive
     * @param mark what ends it
     * @param signs what it is a sign of
     * @param days single days it names, in their order
     * @param sums sums of money it names, in yuan, and numbers in figures, which may be sums without their unit
     * @param asked what its words can ask for, as the names of request kinds: {@code refund}, {@code restore-service}
     * @param addressed where it speaks to the company
     * @param demand the words with which it begins like a demand, as "必须"; null when it does not
     */
    public record Clause(
            int start,
            int end,
            int past,
            Mark mark,
            Set<Sign> signs,
            List<LocalDate> days,
            List<BigDecimal> sums,
            List<String> asked,
            List<Span> addressed,
            @Nullable Span demand) {
        /** Copies the collections. */
        public Clause {
            signs = Set.copyOf(signs);
            days = List.copyOf(days);
            sums = List.copyOf(sums);
            asked = List.copyOf(asked);
            addressed = List.copyOf(addressed);
        }

        /** Returns where it speaks to the company, of a stretch of it. */
        public List<Span> addressed(int from, int to) {
            return addressed.subList(firstFrom(addressed, Span::start, from), firstFrom(addressed, Span::start, to));
        }

        /** Returns whether it is a sign of something. */
        public boolean is(Sign sign) {
            return signs.contains(sign);
        }

        /** Says where it stands, not what it tells. */
        @Override
        public String toString() {
            return "Clause[" + start + ".." + past + " " + mark + "]";
        }
    }
}
