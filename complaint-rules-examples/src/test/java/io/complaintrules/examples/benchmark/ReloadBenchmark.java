package io.complaintrules.examples.benchmark;

import io.complaintrules.ComplaintRules;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.verdict.Verdict;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Group;
import org.openjdk.jmh.annotations.GroupThreads;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Verdicts a second by one thread while another loads a folder of rules over and over, beside the same with nothing else going on. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class ReloadBenchmark {
    private volatile ComplaintRules rules;
    private Complaint complaint;

    /** Loads everything once. */
    @Setup
    public void load() throws IOException {
        rules = Sized.rules("joining");
        complaint = Sized.complaint(500, 5);
    }

    /** With nothing else going on. */
    @Benchmark
    public Verdict quiet() {
        return rules.assess(complaint);
    }

    /** While the other reloads. */
    @Benchmark
    @Group("underReload")
    @GroupThreads(1)
    public Verdict assess() {
        return rules.assess(complaint);
    }

    /** Loads again what changed, and swaps. */
    @Benchmark
    @Group("underReload")
    @GroupThreads(1)
    public ComplaintRules reload() {
        ComplaintRules fresh = rules.reloaded();
        rules = fresh;
        return fresh;
    }
}
