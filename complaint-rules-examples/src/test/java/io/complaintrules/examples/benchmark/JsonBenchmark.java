package io.complaintrules.examples.benchmark;

import io.complaintrules.ComplaintRules;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.json.ComplaintJson;
import io.complaintrules.json.Form;
import io.complaintrules.json.VerdictJson;
import io.complaintrules.verdict.Verdict;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** JSON in and out: alone, and with what lies between, as a line of a batch goes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class JsonBenchmark {
    private final ComplaintRules rules = ComplaintRules.standard();
    private String json;
    private Verdict verdict;

    /** Assesses once. */
    @Setup
    public void assess() throws IOException {
        Complaint complaint = Sized.complaint(500, 5);
        json = ComplaintJson.write(complaint);
        verdict = rules.assess(complaint);
    }

    /** A complaint from JSON. */
    @Benchmark
    public Complaint read() {
        return ComplaintJson.read(json);
    }

    /** All there is. */
    @Benchmark
    public String full() {
        return VerdictJson.write(verdict, Form.FULL);
    }

    /** Each thing once. */
    @Benchmark
    public String lean() {
        return VerdictJson.write(verdict, Form.LEAN);
    }

    /** A line. */
    @Benchmark
    public String summary() {
        return VerdictJson.write(verdict, Form.SUMMARY);
    }

    /** Parsing and writing alone: what a batch takes at least. */
    @Benchmark
    public String readAndLean(Blackhole hole) {
        hole.consume(ComplaintJson.read(json));
        return VerdictJson.write(verdict, Form.LEAN);
    }

    /** A complaint from JSON, assessed, as lean JSON. */
    @Benchmark
    public String line() {
        return VerdictJson.write(rules.assess(ComplaintJson.read(json)), Form.LEAN);
    }
}
