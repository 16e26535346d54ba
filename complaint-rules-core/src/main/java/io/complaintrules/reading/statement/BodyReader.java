package io.complaintrules.reading.statement;

import io.complaintrules.facts.StatementKind;
import io.complaintrules.law.Authority;
import io.complaintrules.law.ContactPoint;
import io.complaintrules.law.LawBook;
import io.complaintrules.law.SpokenName;
import io.complaintrules.reading.lexicon.Hit;
import io.complaintrules.reading.lexicon.HitIndex;
import io.complaintrules.reading.narrative.Reading;
import io.complaintrules.reading.party.NameIndex;
import io.complaintrules.reading.text.NormalForm;
import io.complaintrules.reading.text.WordSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which bodies the text names, and what it tells about each: gone there, accepted, turned away, or only meant. */
final class BodyReader {
    private final LawBook law;
    private final ContactIndex contacts;
    private final NameIndex<Spoken> spoken;

    /** A body as some words mean it. */
    private record Spoken(
            String body, List<String> names, @Nullable String contact, WordSet unlessBefore, WordSet unlessAfter) {
        static Spoken of(Authority body, SpokenName how, ContactIndex contacts) {
            ContactPoint point = contacts.named(how.contact() == null ? body.id() : how.contact());
            return new Spoken(
                    body.id(),
                    how.names(),
                    point == null ? null : point.value(),
                    words(how.unlessBefore()),
                    words(how.unlessAfter()));
        }

        private static WordSet words(List<String> words) {
            return WordSet.of(
                    words.stream().map(word -> NormalForm.of(word).toString()).toList());
        }
    }

    BodyReader(LawBook law, ContactIndex contacts) {
        this.law = law;
        this.contacts = contacts;
        List<Spoken> all = new ArrayList<>();
        for (Authority body : law.authorities()) {
            body.spoken().forEach(how -> all.add(Spoken.of(body, how, contacts)));
        }
        spoken = new NameIndex<>(all, Spoken::names);
    }

    /** Every body that is named, by place; a name inside a longer one is none. */
    List<ReadBody> named(Reading reading) {
        List<ReadBody> found = contacts.inText(reading.form());
        addSpoken(reading.form(), found);
        add(reading.hits("body"), 0, found);
        add(reading.hits("act"), 1, found);
        if (found.size() > 1) {
            found.sort(ReadBody::compareByPlace);
        }
        List<ReadBody> outermost = new ArrayList<>(found.size());
        for (ReadBody body : found) {
            if (outermost.isEmpty() || !outermost.get(outermost.size() - 1).covers(body)) {
                outermost.add(body);
            }
        }
        return outermost;
    }

    private void addSpoken(NormalForm form, List<ReadBody> into) {
        for (NameIndex.Found<Spoken> one : spoken.find(form)) {
            Spoken name = one.thing();
            if (!name.unlessBefore().endsAt(form, one.from())
                    && !name.unlessAfter().startsAt(form, one.to())) {
                into.add(new ReadBody(name.body(), name.contact(), false, 0, one.from(), one.to()));
            }
        }
    }

    private void add(HitIndex hits, int act, List<ReadBody> into) {
        for (int i = 0; i < hits.size(); i++) {
            Hit hit = hits.get(i);
            String name = hit.phrase().value();
            if (name != null) {
                into.add(of(hit, name, act * hit.phrase().weight()));
            }
        }
    }

    private ReadBody of(Hit hit, String name, int act) {
        ContactPoint point = contacts.named(name);
        String body =
                point != null ? point.authority() : law.findAuthority(name).isPresent() ? name : null;
        return new ReadBody(body, point == null ? null : point.value(), false, act, hit.from(), hit.to());
    }

    /** What is told about each, at most one thing of each body; numbers and sites that are unsafe beside it. */
    static List<ReadBody.Step> steps(Reading reading, List<ReadBody> bodies, LocalDate filedOn) {
        List<ReadBody.Step> steps = new ArrayList<>(bodies.size());
        BodyContext context = new BodyContext(reading, filedOn);
        for (int i = 0; i < bodies.size(); i++) {
            ReadBody body = bodies.get(i);
            if (body.unsafe()) {
                steps.add(new ReadBody.Step(StatementKind.NAMES_UNSAFE, body));
            }
            StatementKind what = context.telling(
                    body, i + 1 < bodies.size() ? bodies.get(i + 1).from() : Integer.MAX_VALUE);
            if (what != null) {
                further(steps, what, body);
            }
        }
        return steps;
    }

    /** Of two steps before one body the further counts. */
    private static void further(List<ReadBody.Step> steps, StatementKind what, ReadBody body) {
        for (int i = 0; i < steps.size(); i++) {
            ReadBody.Step step = steps.get(i);
            if (step.what() != StatementKind.NAMES_UNSAFE && step.of().isSame(body)) {
                if (rank(what) > rank(step.what())) {
                    steps.set(i, new ReadBody.Step(what, body));
                }
                return;
            }
        }
        steps.add(new ReadBody.Step(what, body));
    }

    private static int rank(@Nullable StatementKind what) {
        return what == StatementKind.ACCEPTED
                ? 4
                : what == StatementKind.REFUSED ? 3 : what == StatementKind.WENT ? 2 : 1;
    }
}
