package io.complaintrules.examples.benchmark;

import io.complaintrules.ComplaintRules;
import io.complaintrules.advice.Advice;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.engine.RuleBase;
import io.complaintrules.facts.Case;
import io.complaintrules.facts.CaseFile;
import io.complaintrules.facts.MatterWeighing;
import io.complaintrules.law.CompiledLaw;
import io.complaintrules.law.LawBook;
import io.complaintrules.reading.CaseReader;
import io.complaintrules.reading.lexicon.Lexicon;
import io.complaintrules.rules.StandardRules;
import io.complaintrules.verdict.Finding;
import io.complaintrules.verdict.GoverningLaw;
import io.complaintrules.verdict.Governs;
import io.complaintrules.verdict.Receipt;
import io.complaintrules.verdict.Verdict;
import io.complaintrules.verdict.VerdictJoin;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

/**
 * A complaint of 500 characters with five evidence items: the whole way, each stage apart, and, for scale, the same rules in a
 * session and a few norms in plain Java. {@code -prof gc} gives the allocation.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class AssessBenchmark {
    private static final LocalDate FILED = LocalDate.of(2026, 11, 23);
    private static final int CHARACTERS = 500;
    private static final int EVIDENCE = 5;
    private static final int LIMIT = 10_000;

    private ComplaintRules rules;
    private Complaint complaint;
    private CaseReader reader;
    private RuleBase wide;
    private RuleBase wideAppeal;
    private RuleBase wideAppealInSessions;
    private GoverningLaw law;
    private List<Object> facts;
    private Case caseFacts;
    private List<Finding> findings;
    private Receipt receipt;

    /** Loads everything once. */
    @Setup
    public void load() throws IOException {
        rules = ComplaintRules.standard();
        complaint = Sized.complaint(CHARACTERS, EVIDENCE);
        StandardRules bundle = new StandardRules();
        LawBook book = CompiledLaw.read(bundle.law());
        reader = new CaseReader(Lexicon.read(bundle.lexicon()), book);
        wide = RuleBase.load(bundle.rules());
        law = new GoverningLaw(book, Map.of(Governs.FILING, FILED));
        CaseFile file = reader.read(complaint, FILED, MatterWeighing.ALL_STAND);
        caseFacts = file.caseFacts();
        facts = file.facts();
        wideAppeal = wide.only(rule -> rule.startsWith("miit-appeal."));
        wideAppealInSessions = wideAppeal.inSessions();
        findings = wide.run(facts, law, LIMIT);
        receipt = rules.assess(complaint).receipt();
    }

    /** Complaint to verdict. */
    @Benchmark
    public Verdict assess() {
        return rules.assess(complaint);
    }

    /** Complaint to verdict, with suggestions tried. */
    @Benchmark
    public Advice advise() {
        return rules.advise(complaint);
    }

    /** Complaint to facts. */
    @Benchmark
    public CaseFile reading() {
        return reader.read(complaint, FILED, MatterWeighing.ALL_STAND);
    }

    /** Facts to findings. */
    @Benchmark
    public List<Finding> rules() {
        return wide.run(facts, law, LIMIT);
    }

    /** Findings to verdict. */
    @Benchmark
    public Verdict verdict() {
        return VerdictJoin.join("c", law, findings, receipt);
    }

    /** The rules of the telecom appeal over one wide fact. */
    @Benchmark
    public List<Finding> appealWide() {
        return wideAppeal.run(facts, law, LIMIT);
    }

    /** The same rules in a Drools session, which they do not need. */
    @Benchmark
    public List<Finding> appealWideInSession() {
        return wideAppealInSessions.run(facts, law, LIMIT);
    }

    /** A few of the same norms by hand. */
    @Benchmark
    public List<String> plainJava() {
        return PlainJava.decide(caseFacts);
    }
}
