package io.complaintrules.examples.benchmark;

import io.complaintrules.ComplaintRules;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.report.Draft;
import io.complaintrules.report.Language;
import io.complaintrules.report.Report;
import io.complaintrules.verdict.Verdict;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Writing the draft and the reports on short and on long texts. {@code characters} in the results is characters per millisecond: of a
 * text twenty times as long it costs at most twenty times as much where it is no lower than that of the short one.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class LetterBenchmark {
    /** Length of the text in UTF-16 units. */
    @Param({"5000", "100000"})
    public int length;

    /** One piece over and over: sentences with days and sums, temper, one clause without a mark. */
    @Param({"2026年7月20日，客服拒绝退费，请求退还198元。", "骗子！垃圾公司。", "垃 圾 ", "请工信部查处，"})
    public String piece;

    private final ComplaintRules rules = ComplaintRules.standard();
    private Complaint complaint;
    private Verdict verdict;

    /** Counts the characters that were written about. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Written {
        /** Since the iteration began. */
        public long characters;
    }

    /** A verdict remembers the clauses it has read: each draft gets one of its own. */
    @Setup(Level.Invocation)
    public void assess() {
        complaint = Complaint.ofText(piece.repeat(length / piece.length()));
        verdict = rules.assess(complaint);
    }

    /** The complaint as it should be filed. */
    @Benchmark
    public String draft(Written written) {
        written.characters += length;
        return Draft.of(complaint, verdict, rules.law()).text();
    }

    /** One page. */
    @Benchmark
    public String report(Written written) {
        written.characters += length;
        return Report.of(complaint, verdict, rules.law()).text(Language.ZH, false);
    }

    /** All there is. */
    @Benchmark
    public String fullReport(Written written) {
        written.characters += length;
        return Report.of(complaint, verdict, rules.law()).full().text(Language.ZH, false);
    }
}
