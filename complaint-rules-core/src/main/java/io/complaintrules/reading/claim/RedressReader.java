package io.complaintrules.reading.claim;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.facts.AgeBand;
import io.complaintrules.facts.Answer;
import io.complaintrules.facts.RedressFacts;
import io.complaintrules.law.AgeBound;
import io.complaintrules.law.LawBook;
import io.complaintrules.law.Parameter;
import io.complaintrules.reading.narrative.Reading;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the law of compensation asks about the case. */
public final class RedressReader {
    private static final String FIGURES = "figures.";

    private RedressReader() {}

    public static RedressFacts read(LawBook law, Complaint complaint, Reading reading, AgeBand age, LocalDate filedOn) {
        Map<String, Answer> circumstances = ToldClaims.circumstances(reading);
        Map<String, BigDecimal> figures = new HashMap<>();
        if (complaint.circumstances() != null) {
            complaint.circumstances().values().forEach((id, answer) -> circumstances.put(id, Answer.of(answer)));
        }
        if (complaint.figures() != null) {
            complaint.figures().values().forEach((id, value) -> {
                if (value instanceof BigDecimal number) {
                    figures.put(id, number);
                }
            });
        }
        ToldFigures.read(law, reading, filedOn).forEach((path, number) -> {
            if (path.startsWith(FIGURES)) {
                figures.putIfAbsent(path.substring(FIGURES.length()), number);
            }
        });
        return new RedressFacts(circumstances, figures, age);
    }

    /** The band of the lowest bound above an age. The ages are older than the statutes that give them today. */
    public static AgeBand band(LawBook law, @Nullable Integer age, LocalDate on) {
        if (age == null) {
            return AgeBand.UNKNOWN;
        }
        AgeBand band = AgeBand.ADULT;
        BigDecimal lowest = null;
        for (AgeBound bound : law.ages()) {
            Parameter parameter = law.parameter(bound.below());
            Parameter.Value value = parameter.on(on);
            BigDecimal limit = value == null ? parameter.values().get(0).amount() : value.amount();
            if (limit.intValue() > age && (lowest == null || limit.compareTo(lowest) < 0)) {
                lowest = limit;
                band = AgeBand.valueOf(bound.band());
            }
        }
        return band;
    }
}
