package io.complaintrules.examples.benchmark;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.facts.CaseFile;
import io.complaintrules.facts.MatterWeighing;
import io.complaintrules.json.ComplaintJson;
import io.complaintrules.law.CompiledLaw;
import io.complaintrules.law.LawBook;
import io.complaintrules.reading.CaseReader;
import io.complaintrules.reading.lexicon.Lexicon;
import io.complaintrules.reading.narrative.Reading;
import io.complaintrules.reading.narrative.TextReader;
import io.complaintrules.rules.StandardRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.AuxCounters;
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

/**
 * Reading texts of growing length. {@code characters} in the results is characters per microsecond: where it stays level, the
 * cost grows with the length and no faster. {@code -prof gc} gives the allocation.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 6, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class ReadingBenchmark {
    private static final LocalDate FILED = LocalDate.of(2026, 11, 23);

    /** Length of the text in UTF-16 units. */
    @Param({"100", "1000", "2000", "10000", "100000"})
    public int length;

    /** What the text is made of: the complaints of this repository one after the other, or one piece over and over. */
    @Param({"complaints", "figures", "told"})
    public String of;

    private CaseReader reader;
    private TextReader texts;
    private Complaint complaint;
    private String text;

    /** Counts the characters that were read. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Read {
        /** Since the iteration began. */
        public long characters;
    }

    /** Loads everything once. */
    @Setup
    public void load() throws IOException {
        StandardRules bundle = new StandardRules();
        LawBook law = CompiledLaw.read(bundle.law());
        Lexicon lexicon = Lexicon.read(bundle.lexicon());
        reader = new CaseReader(lexicon, law);
        texts = new TextReader(lexicon);
        String piece =
                switch (of) {
                    case "figures" -> "18万5千1.1.1";
                    case "told" -> "5月1日我向客服投诉，“没有回复”，已经打了12315，请求退还9元。";
                    default -> complaints();
                };
        text = piece.repeat(length / piece.length() + 1).substring(0, length);
        complaint = Complaint.ofText(text);
    }

    private static String complaints() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(Path.of("complaints"))) {
            List<Path> sorted = files.sorted().toList();
            for (Path file : sorted) {
                all.append(ComplaintJson.read(file).text()).append('\n');
            }
        }
        return all.toString();
    }

    /** Text to what it gives. */
    @Benchmark
    public Reading text(Read read) {
        read.characters += length;
        return texts.read(text, FILED);
    }

    /** Complaint to facts. */
    @Benchmark
    public CaseFile facts(Read read) {
        read.characters += length;
        return reader.read(complaint, FILED, MatterWeighing.ALL_STAND);
    }
}
