package io.complaintrules.examples.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.complaintrules.ComplaintRules;
import io.complaintrules.complaint.TextBytes;
import io.complaintrules.json.ComplaintJson;
import io.complaintrules.json.Form;
import io.complaintrules.json.Json;
import io.complaintrules.json.VerdictJson;
import io.complaintrules.report.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Assesses lines on all cores and answers each with a line, in their order; holds only a window of them. */
final class Batch {
    private static final int WINDOW_PER_THREAD = 32;
    private static final ObjectMapper MAPPER = Json.newMapper();

    private final ComplaintRules rules;
    private final Form form;
    private final Language language;
    private final PrintWriter err;
    private final Progress progress;
    private int bad;

    /**
     * What came of a line.
     *
     * @param bytes length of the line
     * @param verdict one line of JSON, null when there are faults or the line was blank
     * @param faults what was wrong with it
     */
    private record Done(long number, long bytes, @Nullable String verdict, List<String> faults) {}

    /**
     * What stands in the output for a line without a verdict.
     *
     * @param line its number, from 1
     * @param faults what was wrong with it; empty for a blank line
     */
    record Unanswered(long line, List<String> faults) {}

    Batch(ComplaintRules rules, Form form, Language language, PrintWriter err, Progress progress) {
        this.form = form;
        this.rules = rules;
        this.language = language;
        this.err = err;
        this.progress = progress;
    }

    /** Assesses every line and returns how many were bad. */
    int run(InputStream in, Writer out) throws IOException, InterruptedException {
        int threads = Runtime.getRuntime().availableProcessors();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            Queue<Future<Done>> window = new ArrayDeque<>();
            Lines lines = new Lines(in);
            for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
                Lines.Line next = line;
                window.add(pool.submit(() -> assess(next)));
                if (window.size() >= threads * WINDOW_PER_THREAD) {
                    write(window.remove(), out);
                }
            }
            for (Future<Done> done : window) {
                write(done, out);
            }
            out.flush();
        } finally {
            pool.shutdownNow();
        }
        return bad;
    }

    private Done assess(Lines.Line line) {
        if (line.tooLong()) {
            return new Done(line.number(), line.length(), null, List.of(tooLong()));
        }
        try {
            String json = TextBytes.decode(line.bytes());
            String verdict = json.isBlank() ? null : VerdictJson.write(rules.assess(ComplaintJson.read(json)), form);
            return new Done(line.number(), line.length(), verdict, List.of());
        } catch (RuntimeException e) {
            return new Done(line.number(), line.length(), null, Faults.of(e, language));
        }
    }

    private String tooLong() {
        return language == Language.ZH ? "太长\n可能缺少换行" : "too long\nMaybe line ends are missing";
    }

    private void write(Future<Done> future, Writer out) throws IOException, InterruptedException {
        try {
            Done done = future.get();
            String answer = done.verdict();
            out.write(
                    answer == null ? MAPPER.writeValueAsString(new Unanswered(done.number(), done.faults())) : answer);
            out.write('\n');
            done.faults().forEach(fault -> err.print("line " + done.number() + ": " + fault + "\n"));
            err.flush();
            bad += done.faults().isEmpty() ? 0 : 1;
            progress.advance(done.bytes() + 1);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
