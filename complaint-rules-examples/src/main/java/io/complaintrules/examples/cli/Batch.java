package io.complaintrules.examples.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.complaintrules.ComplaintRules;
import io.complaintrules.complaint.TextBytes;
import io.complaintrules.json.ComplaintJson;
import io.complaintrules.json.Form;
import io.complaintrules.json.Json;
import io.complaintrules.json.VerdictJson;
import java.io.IOException;
import java.io.InputStream;
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
    private final Words words;
    private final FaultSink faults;
    private final Progress progress;
    private int bad;

    /** Told of each line that is no complaint. */
    interface FaultSink {
        void bad(Unanswered line) throws JsonProcessingException;
    }

    /**
     * What came of a line.
     *
     * @param bytes length of the line
     * @param verdict one line of JSON in UTF-8, null when there are faults or the line was blank
     * @param faults what was wrong with it
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    private record Done(long number, long bytes, byte @Nullable [] verdict, List<String> faults) {}

    /**
     * What stands in the output for a line without a verdict.
     *
     * @param line its number, from 1
     * @param faults what was wrong with it; empty for a blank line
     */
    record Unanswered(long line, List<String> faults) {
        String json() throws JsonProcessingException {
            return MAPPER.writeValueAsString(this);
        }
    }

    Batch(ComplaintRules rules, Form form, Words words, FaultSink faults, Progress progress) {
        this.form = form;
        this.rules = rules;
        this.words = words;
        this.faults = faults;
        this.progress = progress;
    }

    /** Assesses every line and returns how many were bad. */
    int run(InputStream in, Target out) throws IOException, InterruptedException {
        int threads = Runtime.getRuntime().availableProcessors();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            Queue<Future<Done>> window = new ArrayDeque<>();
            Lines lines = new Lines(in);
            for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
                Lines.Line next = line;
                window.add(pool.submit(() -> assess(next)));
                while (window.size() >= threads * WINDOW_PER_THREAD
                        || (!window.isEmpty() && window.element().isDone())) {
                    write(window.remove(), out);
                }
            }
            for (Future<Done> done : window) {
                write(done, out);
            }
        } finally {
            pool.shutdownNow();
        }
        return bad;
    }

    private Done assess(Lines.Line line) {
        if (line.tooLong()) {
            return new Done(line.number(), line.length(), null, List.of(words.say("line.long")));
        }
        try {
            String json = TextBytes.decode(line.bytes());
            byte[] verdict =
                    json.isBlank() ? null : VerdictJson.writeBytes(rules.assess(ComplaintJson.read(json)), form);
            return new Done(line.number(), line.length(), verdict, List.of());
        } catch (RuntimeException e) {
            return new Done(line.number(), line.length(), null, Faults.of(e, words));
        }
    }

    private void write(Future<Done> future, Target out) throws IOException, InterruptedException {
        try {
            Done done = future.get();
            Unanswered unanswered = new Unanswered(done.number(), done.faults());
            if (done.verdict() == null) {
                out.line(unanswered.json());
            } else {
                out.line(done.verdict());
            }
            if (!done.faults().isEmpty()) {
                bad++;
                faults.bad(unanswered);
            }
            progress.advance(done.bytes() + 1);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
