package io.complaintrules.facts;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What the law of compensation asks about the case. Declared in {@code circumstances} and {@code figures}, or read from the text
 * where no field says it; what is absent is unknown.
 *
 * @param circumstances the answers by id; a rule asks for one as {@code circumstance( "fraud" )}
 * @param figures the numbers by id; a rule asks for one as {@code figure( "outageHours" )}
 * @param age band of the person concerned
 */
public record RedressFacts(Map<String, Answer> circumstances, Map<String, BigDecimal> figures, AgeBand age) {
    /** Copies the maps. */
    public RedressFacts {
        circumstances = Map.copyOf(circumstances);
        figures = Map.copyOf(figures);
    }
}
