package io.complaintrules.verdict;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Enough to replay a verdict.
 *
 * @param library version of this library
 * @param engine name and version of the rule engine, and how rules run in it
 * @param rules SHA-256 of the rules, hex
 * @param law SHA-256 of the law data, hex
 * @param lexicon SHA-256 of the lexicon, hex
 * @param input SHA-256 of the complaint, hex
 * @param lawAsOf day up to which the law data was checked
 * @param layers the folders that were laid over one another, the lowest first; null where there was only one
 * @param dates the dates that governed, by name of {@link Governs}; a date that is unknown is absent
 */
public record Receipt(
        String library,
        String engine,
        String rules,
        String law,
        String lexicon,
        String input,
        LocalDate lawAsOf,
        @Nullable List<RuleLayer> layers,
        Map<Governs, LocalDate> dates) {
    /** Copies list and map, the map sorted. */
    public Receipt {
        layers = layers == null ? null : List.copyOf(layers);
        dates = sorted(dates);
    }

    private static Map<Governs, LocalDate> sorted(Map<Governs, LocalDate> dates) {
        Map<Governs, LocalDate> sorted = new EnumMap<>(Governs.class);
        sorted.putAll(dates);
        return Collections.unmodifiableMap(sorted);
    }

    /** Takes a receipt of rules that lie in one folder. */
    public Receipt(
            String library,
            String engine,
            String rules,
            String law,
            String lexicon,
            String input,
            LocalDate lawAsOf,
            Map<Governs, LocalDate> dates) {
        this(library, engine, rules, law, lexicon, input, lawAsOf, null, dates);
    }
}
