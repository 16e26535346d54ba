package io.complaintrules.advice;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.ComplaintCheck;
import io.complaintrules.complaint.FieldPath;
import io.complaintrules.law.LawBook;
import io.complaintrules.law.QuestionField;
import io.complaintrules.verdict.Question;
import io.complaintrules.verdict.Verdict;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Asks one question after another, each time the one that decides most, until the outcome depends on none that is open. What an answer would
 * change is found by trying it, with the answers one hopes for to all other open questions. For one thread at a time.
 */
public final class Interview implements Iterator<Interview.Ask> {
    private static final int ROUNDS = 3;

    private final LawBook law;
    private final LocalDate filedOn;
    private final BiFunction<Complaint, LocalDate, Verdict> assess;
    private final Set<String> passed = new HashSet<>();
    private final Deque<Step> history = new ArrayDeque<>();
    private Complaint complaint;
    private @Nullable Ask asking;

    private record Step(Complaint before, String field, boolean passed) {}

    /**
     * A question.
     *
     * @param field path of the field that answers it
     * @param question what to ask, with what kind of answer it takes
     * @param outcomes for each answer that was tried, in the spelling of the field, what it would come to: body and status
     */
    public record Ask(String field, QuestionField question, Map<String, String> outcomes) {
        /** Copies the map. */
        public Ask {
            outcomes = Collections.unmodifiableMap(new LinkedHashMap<>(outcomes));
        }
    }

    /**
     * Begins an interview.
     *
     * @param complaint what is known, without fault
     * @param filedOn day of filing
     * @param law the law data
     * @param assess the way from a complaint and its day of filing to a verdict
     */
    public Interview(
            Complaint complaint, LocalDate filedOn, LawBook law, BiFunction<Complaint, LocalDate, Verdict> assess) {
        this.complaint = complaint;
        this.filedOn = filedOn;
        this.law = law;
        this.assess = assess;
    }

    /** Returns the complaint with the answers so far. */
    public Complaint complaint() {
        return complaint;
    }

    /** Returns what the law makes of it now. */
    public Verdict verdict() {
        return verdict(complaint);
    }

    @Override
    public boolean hasNext() {
        asking = asking == null ? decisive() : asking;
        return asking != null;
    }

    /** Returns the question that decides most now; the same until it is answered or passed. */
    @Override
    public Ask next() {
        if (!hasNext() || asking == null) {
            throw new NoSuchElementException("nothing that is open changes the outcome.\nMaybe call hasNext first?");
        }
        return asking;
    }

    /**
     * Answers the question that was asked.
     *
     * @param value of the field's own type
     * @throws IllegalArgumentException when the complaint cannot be so
     */
    public void answer(Object value) {
        Ask now = next();
        Complaint answered = FieldPath.put(complaint, now.field(), value);
        if (!ComplaintCheck.faultsIn(answered).isEmpty()) {
            throw new IllegalArgumentException(
                    now.field() + " contradicts what was said before.\nMaybe go back and mend that?");
        }
        history.push(new Step(complaint, now.field(), false));
        complaint = answered;
        asking = null;
    }

    /** Passes the question that was asked: not known, or not to be told. It is not asked again. */
    public void pass() {
        Ask now = next();
        history.push(new Step(complaint, now.field(), true));
        passed.add(now.field());
        asking = null;
    }

    /** Takes the last answer back; returns false at the beginning. */
    public boolean back() {
        if (history.isEmpty()) {
            return false;
        }
        Step last = history.pop();
        complaint = last.before();
        passed.remove(last.field());
        asking = null;
        return true;
    }

    /** Returns the answers that are tried for a field, in its spelling; empty where nothing can be tried. */
    Map<String, Object> options(String field) {
        Map<String, Object> options = new LinkedHashMap<>();
        new Options(law, filedOn).of(field).forEach((name, value) -> {
            if (ComplaintCheck.faultsIn(FieldPath.put(complaint, field, value)).isEmpty()) {
                options.put(name, value);
            }
        });
        return options;
    }

    private Verdict verdict(Complaint one) {
        return assess.apply(one, one.filedOn() == null ? filedOn : one.filedOn());
    }

    private @Nullable Ask decisive() {
        Verdict now = verdict();
        Ask best = null;
        int most = 1;
        for (String field : open(now)) {
            Ask ask = ask(field);
            int different = ask == null ? 1 : new HashSet<>(ask.outcomes().values()).size();
            if (different > most) {
                best = ask;
                most = different;
            }
        }
        return best;
    }

    /** Passes a field without asking. */
    void passing(String field) {
        passed.add(field);
    }

    /** The fields that could be asked for now. */
    Set<String> open() {
        Set<String> fields = open(verdict());
        fields.removeIf(field -> options(field).isEmpty());
        return fields;
    }

    /** The fields that are asked for because a body waits for them, each once. */
    private Set<String> open(Verdict now) {
        Set<String> fields = new LinkedHashSet<>();
        for (Question question : now.questions()) {
            if (!question.routes().isEmpty() && !passed.contains(question.field())) {
                fields.add(question.field());
            }
        }
        return fields;
    }

    private @Nullable Ask ask(String field) {
        Map<String, Object> options = options(field);
        QuestionField question = law.findQuestion(field).orElse(null);
        if (options.isEmpty() || question == null) {
            return null;
        }
        Map<String, String> outcomes = new LinkedHashMap<>();
        outcomes.put("?", outcome(hoping(complaint, field)));
        options.forEach(
                (name, value) -> outcomes.put(name, outcome(hoping(FieldPath.put(complaint, field, value), field))));
        return new Ask(field, question, outcomes);
    }

    private String outcome(Complaint one) {
        Verdict verdict = verdict(one);
        return verdict.jurisdiction().recommended() + " " + verdict.outcome().status();
    }

    /** The complaint with the answers one hopes for to all that is open but one field. */
    private Complaint hoping(Complaint start, String but) {
        Complaint hoped = start;
        for (int round = 0; round < ROUNDS; round++) {
            Verdict verdict = verdict(hoped);
            Answers answers = new Answers(verdict, law, filedOn);
            List<String> fields = new ArrayList<>(open(verdict));
            fields.remove(but);
            Complaint before = hoped;
            for (String field : fields) {
                Object value = answers.hope(field, hoped);
                Complaint with = value == null ? hoped : FieldPath.put(hoped, field, value);
                hoped = ComplaintCheck.faultsIn(with).isEmpty() ? with : hoped;
            }
            if (hoped.equals(before)) {
                break;
            }
        }
        return hoped;
    }
}
