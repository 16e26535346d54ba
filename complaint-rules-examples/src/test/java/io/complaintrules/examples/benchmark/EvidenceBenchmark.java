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
import org.openjdk.jmh.annotations.Warmup;

/** Complaint to verdict, as the evidence grows. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class EvidenceBenchmark {
    private static final int CHARACTERS = 500;

    /** How many items. */
    @Param({"0", "5", "20", "100", "500"})
    public int items;

    private final ComplaintRules rules = ComplaintRules.standard();
    private Complaint complaint;

    /** Writes the complaint. */
    @Setup
    public void write() throws IOException {
        complaint = Sized.complaint(CHARACTERS, items);
    }

    /** The whole way. */
    @Benchmark
    public Verdict assess() {
        return rules.assess(complaint);
    }
}
