package io.complaintrules.rules.space;

import io.complaintrules.engine.RuleBase;
import io.complaintrules.engine.RuleFile;
import io.complaintrules.law.LawBook;
import io.complaintrules.rules.StandardRules;
import io.complaintrules.verdict.GoverningLaw;
import io.complaintrules.verdict.Governs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Cases spread over the space of admissibility: the rules beside the plain table that reads the same norms, per case. The
 * table gives effects; the rules give findings with their words, law and dates too.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class NormBenchmark {
    private static final int CASES = 400;
    private static final int LIMIT = 10_000;

    private final List<Situation> situations = new ArrayList<>();
    private final List<List<Object>> facts = new ArrayList<>();
    private RuleBase all;
    private RuleBase same;
    private GoverningLaw law;

    /** Loads the rules and spreads the cases. */
    @Setup
    public void load() {
        LawBook book = LawBook.load(Path.of("law"));
        law = new GoverningLaw(book, Map.of(Governs.FILING, SituationFacts.NEW));
        all = RuleBase.load(StandardRules.class.getClassLoader());
        same = RuleBase.compile(RuleFile.in(Path.of("rules")).stream()
                .filter(file -> file.name().equals("doors.drl") || AdmissibilitySpaceTest.FILES.contains(file.name()))
                .toList());
        SituationFacts maker = new SituationFacts(book);
        for (int i = 0; i < CASES; i++) {
            Situation situation = Space.at((int) ((long) i * Space.SIZE / CASES));
            situations.add(situation);
            facts.add(maker.of(situation).facts());
        }
    }

    /** All rules. */
    @Benchmark
    @OperationsPerInvocation(CASES)
    public int rules() {
        return run(all);
    }

    /** Only the rules of the norms that the table reads. */
    @Benchmark
    @OperationsPerInvocation(CASES)
    public int rulesOfTheSameNorms() {
        return run(same);
    }

    private int run(RuleBase base) {
        int found = 0;
        for (List<Object> one : facts) {
            found += base.run(one, law, LIMIT).size();
        }
        return found;
    }

    /** The plain table. */
    @Benchmark
    @OperationsPerInvocation(CASES)
    public int table() {
        int found = 0;
        for (Situation situation : situations) {
            found += NormTable.read(situation).size();
        }
        return found;
    }
}
