package io.complaintrules.examples.benchmark.peers;

import java.util.List;
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

/** Compiling more and more norms, each time in a fresh JVM: what a folder of rules takes to load. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(3)
public class RuleLoadBenchmark {
    /** Which engine. */
    @Param({"LIBRARY", "DROOLS"})
    public String engine;

    /** How many norms. */
    @Param({"100", "500", "1000", "2000"})
    public int norms;

    private List<Norm> table;

    /** Draws the norms. */
    @Setup
    public void draw() {
        table = Norms.grown(Norms.ofTheRules(), norms);
    }

    /** From text to rules that can run. */
    @Benchmark
    public Object load() {
        return Peer.Kind.valueOf(engine).of(table);
    }
}
