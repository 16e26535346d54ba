package io.complaintrules.examples.benchmark.peers;

import io.complaintrules.facts.Case;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** More and more norms, made of the conditions of the bundled ones, over the same cases: time for a case. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class RuleCountBenchmark {
    private static final int CASES = 300;

    /** Which engine. */
    @Param({"TABLE", "LIBRARY"})
    public String engine;

    /** How many norms. */
    @Param({"100", "500", "1000", "2000"})
    public int norms;

    private final List<Case> cases = Cases.seeded(17, CASES);
    private Peer peer;

    /** Makes the rules. */
    @Setup
    public void load() {
        peer = Peer.Kind.valueOf(engine).of(Norms.grown(Norms.ofTheRules(), norms));
    }

    /** Decides each case. */
    @Benchmark
    @OperationsPerInvocation(CASES)
    public int decide() {
        return peer.found(cases);
    }
}
