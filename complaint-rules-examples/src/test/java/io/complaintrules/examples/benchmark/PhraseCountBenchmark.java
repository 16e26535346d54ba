package io.complaintrules.examples.benchmark;

import io.complaintrules.reading.lexicon.Lexicon;
import io.complaintrules.reading.narrative.Reading;
import io.complaintrules.reading.narrative.TextReader;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Random;
import java.util.Set;
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

/** Reading one text with more and more phrases, drawn from the characters of complaints: most begin somewhere in the text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PhraseCountBenchmark {
    private static final LocalDate FILED = LocalDate.of(2026, 11, 23);
    private static final int CHARACTERS = 2000;
    private static final int SHORTEST = 3;

    /** How many phrases. */
    @Param({"1000", "5000", "10000", "50000"})
    public int phrases;

    private TextReader reader;
    private String text;

    /** Draws the phrases and loads them. */
    @Setup
    public void load() throws IOException {
        text = String.valueOf(Sized.complaint(CHARACTERS, 0).text());
        int[] characters =
                text.codePoints().filter(Character::isIdeographic).distinct().toArray();
        Random random = new Random(phrases);
        Set<String> drawn = new LinkedHashSet<>();
        while (drawn.size() < phrases) {
            StringBuilder phrase = new StringBuilder();
            for (int i = SHORTEST + random.nextInt(SHORTEST); i > 0; i--) {
                phrase.appendCodePoint(characters[random.nextInt(characters.length)]);
            }
            drawn.add(phrase.toString());
        }
        String lines = "@category act%n%s".formatted(String.join("\n", drawn));
        reader = new TextReader(Lexicon.parse("drawn.txt", lines));
    }

    /** Text to what it gives. */
    @Benchmark
    public Reading read() {
        return reader.read(text, FILED);
    }
}
