package io.complaintrules.examples.benchmark;

import io.complaintrules.ComplaintRules;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.verdict.Verdict;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** Verdicts a second with one instance, by one thread and by two, and where a rule joins facts. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 15, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class ThreadsBenchmark {
    /** The bundled rules, or with one that joins facts. */
    @Param({"bundled", "joining"})
    public String of;

    private ComplaintRules rules;
    private Complaint complaint;

    /** Loads everything once. */
    @Setup
    public void load() throws IOException {
        rules = Sized.rules(of);
        complaint = Sized.complaint(500, 5);
    }

    /** One. */
    @Benchmark
    @Threads(1)
    public Verdict one() {
        return rules.assess(complaint);
    }

    /** Two. */
    @Benchmark
    @Threads(2)
    public Verdict two() {
        return rules.assess(complaint);
    }
}
