package io.complaintrules.reading.statement;

import io.complaintrules.reading.lexicon.Hit;
import io.complaintrules.reading.lexicon.HitIndex;
import io.complaintrules.reading.narrative.Reading;
import io.complaintrules.reading.text.Clauses;
import io.complaintrules.reading.text.NormalForm;
import io.complaintrules.reading.text.Places;
import io.complaintrules.verdict.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds order and ticket numbers: a name such as 工单号 with the number behind it. Only the place is kept. */
final class NumberReader {
    private static final String BETWEEN = " :：是为#【[(（「“\"'=";
    private static final int WIDEST = 4;
    private static final int SHORTEST = 4;
    private static final int LONGEST = 64;
    private static final int REACH = 20;

    private NumberReader() {}

    /** Where the first number of a kind stands, its name included; those of other bodies are not the company's. */
    static @Nullable Span find(Reading reading, HitIndex numbers, List<ReadBody> bodies, String kind) {
        NormalForm form = reading.form();
        for (int i = 0; i < numbers.size(); i++) {
            Hit hit = numbers.get(i);
            if (kind.equals(hit.phrase().value()) && !isOfBody(form, hit, bodies)) {
                int end = numberEnd(form, hit.to());
                if (end > hit.to()) {
                    return new Span(hit.start(), form.end(end));
                }
            }
        }
        return null;
    }

    private static boolean isOfBody(NormalForm form, Hit hit, List<ReadBody> bodies) {
        int start = Clauses.sentenceStart(form, hit.from(), REACH);
        int first = Places.firstFrom(bodies, ReadBody::from, start);
        return first < bodies.size() && bodies.get(first).to() <= hit.from();
    }

    private static int numberEnd(NormalForm form, int from) {
        int at = from;
        while (at < form.length() && at - from < WIDEST && BETWEEN.indexOf(form.charAt(at)) >= 0) {
            at++;
        }
        int start = at;
        int figures = 0;
        while (at < form.length() && at - start < LONGEST && isPart(form, at, start)) {
            char unit = form.charAt(at);
            figures += unit >= '0' && unit <= '9' ? 1 : 0;
            at++;
        }
        return at - start >= SHORTEST && figures > 0 ? at : from;
    }

    private static boolean isPart(NormalForm form, int at, int start) {
        char unit = form.charAt(at);
        return (unit >= '0' && unit <= '9')
                || (unit >= 'a' && unit <= 'z')
                || (at > start
                        && (unit == '-' || unit == '_')
                        && at + 1 < form.length()
                        && Character.isLetterOrDigit(form.charAt(at + 1))
                        && form.charAt(at + 1) < 128);
    }
}
