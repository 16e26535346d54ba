package io.complaintrules.examples.cli;

import io.complaintrules.ComplaintRules;
import io.complaintrules.complaint.TextBytes;
import io.complaintrules.examples.measure.Figure;
import io.complaintrules.examples.measure.Miss;
import io.complaintrules.examples.measure.Row;
import io.complaintrules.examples.measure.RowException;
import io.complaintrules.examples.measure.RowReader;
import io.complaintrules.examples.measure.Score;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Assesses the rows of a set one by one; a bad line is reported by its number and counts nowhere. */
final class Evaluation {
    private final ComplaintRules rules;
    private final Words words;
    private final PrintWriter err;
    private @Nullable Score score;
    private int rows;
    private int bad;

    Evaluation(ComplaintRules rules, Words words, PrintWriter err) {
        this.rules = rules;
        this.words = words;
        this.err = err;
    }

    void run(InputStream in) throws IOException {
        Lines lines = new Lines(in);
        for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
            try {
                take(line);
            } catch (IOException | RowException | RuntimeException e) {
                report(line, Faults.of(e, words));
            }
        }
        if (rows == 0 && bad == 0) {
            err.print(words.say("set.empty") + "\n");
        }
        err.flush();
    }

    private void take(Lines.Line line) throws IOException, RowException {
        if (line.tooLong()) {
            throw words.failed("line.long");
        }
        String json = TextBytes.decode(line.bytes());
        if (json.isBlank()) {
            return;
        }
        Row row = RowReader.read(line.number(), json);
        Score kind = score == null ? Score.forRowsLike(row) : score;
        if (!kind.add(row, rules.assess(row.source().complaint(rules.law().asOf())))) {
            throw words.failed("set.mixed");
        }
        score = kind;
        rows++;
    }

    private void report(Lines.Line line, List<String> faults) {
        faults.forEach(fault -> err.print(words.say("line", line.number(), fault) + "\n"));
        bad++;
    }

    int rows() {
        return rows;
    }

    int bad() {
        return bad;
    }

    List<Figure> figures() {
        return score == null ? List.of() : score.figures();
    }

    List<Miss> misses() {
        return score == null ? List.of() : score.misses();
    }
}
