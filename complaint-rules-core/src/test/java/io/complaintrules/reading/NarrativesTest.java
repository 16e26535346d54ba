package io.complaintrules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.facts.Answer;
import io.complaintrules.facts.CaseFile;
import io.complaintrules.facts.ComplainantFacts;
import io.complaintrules.facts.MatterWeighing;
import io.complaintrules.facts.Statement;
import io.complaintrules.reading.narrative.Reading;
import io.complaintrules.reading.narrative.TextReader;
import io.complaintrules.verdict.Narrative.Sign;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people write, and what has to be read of it: {@code reading/narratives.txt}. */
class NarrativesTest {
    private static final LocalDate FILED = LocalDate.of(2026, 11, 27);
    private static final CaseReader CASES = new CaseReader(BundledData.LEXICON, BundledData.LAW);
    private static final TextReader TEXTS = new TextReader(BundledData.LEXICON);

    static Stream<String> lines() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/reading/narratives.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void what_people_write_is_read(String line) {
        String[] parts = line.split(" \\| ");
        Reading reading = TEXTS.read(parts[0], FILED);
        CaseFile file = CASES.read(Complaint.ofText(parts[0]), FILED, MatterWeighing.ALL_STAND);
        for (String part : Arrays.asList(parts).subList(1, parts.length)) {
            String[] said = part.strip().split("=", 2);
            List<String> wanted = said[1].equals("-") ? List.of() : List.of(said[1].split(","));
            switch (said[0]) {
                case "days" -> assertThat(days(reading)).as(line).isEqualTo(wanted);
                case "stretch" -> assertThat(stretches(reading)).as(line).containsAll(wanted);
                case "sums" -> assertThat(sums(reading)).as(line).isEqualTo(wanted);
                case "prior" ->
                    assertThat(prior(file.caseFacts().prior().complained()))
                            .as(line)
                            .isEqualTo(wanted);
                case "told" -> assertThat(told(file)).as(line).containsAll(wanted);
                case "not" ->
                    assertThat(told(file)).as(line).noneMatch(one -> wanted.stream()
                            .anyMatch(one::startsWith));
                case "asks" -> assertThat(asks(parts[0], reading)).as(line).anyMatch(one -> one.contains(said[1]));
                case "who" ->
                    assertThat(who(file.caseFacts().complainant())).as(line).isEqualTo(wanted);
                default -> throw new AssertionError(part);
            }
        }
    }

    private static List<String> days(Reading reading) {
        return reading.dates().stream()
                .map(date -> date.day())
                .filter(Objects::nonNull)
                .map(LocalDate::toString)
                .toList();
    }

    private static List<String> stretches(Reading reading) {
        return reading.dates().stream()
                .map(date -> date.from() + ".." + date.to())
                .toList();
    }

    private static List<String> sums(Reading reading) {
        return reading.amounts().stream()
                .map(amount -> amount.yuan().toPlainString())
                .toList();
    }

    private static List<String> prior(Answer complained) {
        return complained == Answer.UNKNOWN ? List.of() : List.of(complained.isLikelyYes() ? "yes" : "no");
    }

    private static List<String> told(CaseFile file) {
        return file.statements().stream().map(NarrativesTest::told).toList();
    }

    private static String told(Statement one) {
        Object of = one.on() != null
                ? one.on()
                : one.amount() != null ? one.amount().toPlainString() : one.body() != null ? one.body() : null;
        return one.what() + (of == null ? "" : " " + of);
    }

    private static List<String> asks(String text, Reading reading) {
        return reading.narrative().clauses().stream()
                .filter(clause -> clause.is(Sign.ASKS))
                .map(clause -> text.substring(clause.start(), clause.end()))
                .toList();
    }

    private static List<String> who(ComplainantFacts who) {
        List<String> found = new ArrayList<>();
        if (who.consumer() == Answer.READ_NO) {
            found.add("business");
        }
        if (who.agent() == Answer.READ_YES) {
            found.add("agent");
        }
        if (who.minor() == Answer.READ_YES) {
            found.add("minor");
        }
        return found;
    }
}
