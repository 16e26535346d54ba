package io.complaintrules.examples.cli;

import io.complaintrules.ComplaintRules;
import io.complaintrules.complaint.TextBytes;
import io.complaintrules.examples.measure.Figure;
import io.complaintrules.examples.measure.Miss;
import io.complaintrules.examples.measure.Row;
import io.complaintrules.examples.measure.RowException;
import io.complaintrules.examples.measure.RowReader;
import io.complaintrules.examples.measure.Score;
import io.complaintrules.report.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Assesses the rows of a set one by one; a bad line is reported by its number and counts nowhere. */
final class Evaluation {
    private final ComplaintRules rules;
    private final Language language;
    private final PrintWriter err;
    private @Nullable Score score;
    private int rows;
    private int bad;

    Evaluation(ComplaintRules rules, Language language, PrintWriter err) {
        this.rules = rules;
        this.language = language;
        this.err = err;
    }

    void run(InputStream in) throws IOException {
        Lines lines = new Lines(in);
        for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
            try {
                take(line);
            } catch (RowException e) {
                report(line, List.of(String.valueOf(e.getMessage())));
            } catch (IOException | RuntimeException e) {
                report(line, Faults.of(e, language));
            }
        }
        if (rows == 0 && bad == 0) {
            err.print("SET: has no rows\nMaybe the file is empty\n");
        }
        err.flush();
    }

    private void take(Lines.Line line) throws IOException, RowException {
        if (line.tooLong()) {
            throw new RowException("too long\nMaybe line ends are missing");
        }
        String json = TextBytes.decode(line.bytes());
        if (json.isBlank()) {
            return;
        }
        Row row = RowReader.read(line.number(), json);
        Score kind = score == null ? Score.forRowsLike(row) : score;
        if (!kind.add(row, rules.assess(row.source().complaint(rules.law().asOf())))) {
            throw new RowException("is labelled for something else than the rows before it\nMaybe split the set");
        }
        score = kind;
        rows++;
    }

    private void report(Lines.Line line, List<String> faults) {
        faults.forEach(fault -> err.print("line " + line.number() + ": " + fault + "\n"));
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
