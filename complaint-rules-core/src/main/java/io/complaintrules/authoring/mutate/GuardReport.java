package io.complaintrules.authoring.mutate;

import io.complaintrules.authoring.Diagnostic;
import io.complaintrules.authoring.Diagnostics;
import io.complaintrules.authoring.Layer;
import io.complaintrules.authoring.Place;
import io.complaintrules.reading.lexicon.GuardMutation;
import io.complaintrules.reading.lexicon.LexiconFolder;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the guards of a folder's lexicon fared. Immutable.
 *
 * @param guards how many there are on lines with examples
 * @param noticed how many of them an example needs
 * @param slips guards that no example needs and nobody listed, and entries of the list that are none or are noticed; sorted by place
 */
public record GuardReport(int guards, int noticed, List<Diagnostic> slips) {
    static final String LEXICON = "lexicon/";

    /** Copies the list. */
    public GuardReport {
        slips = List.copyOf(slips);
    }

    /**
     * Drops each guard in turn.
     *
     * @param folder a folder without errors
     * @param listed guards that no sentence can show
     */
    public static GuardReport of(Path folder, EquivalentMutants listed) {
        Diagnostics slips = new Diagnostics();
        Layer layer = Layer.overlay(folder, "", new Diagnostics());
        List<GuardMutation.Dropped> all = GuardMutation.of(LexiconFolder.read(layer.lexicon(), new Diagnostics()));
        Map<String, Place> left = new HashMap<>(listed.entries());
        left.keySet().removeIf(entry -> !entry.startsWith(LEXICON));
        for (GuardMutation.Dropped one : all) {
            if (!one.noticed() && left.remove(one.toString()) == null) {
                slips.add("guard-unnoticed", one.at(), one.guard(), one);
            }
        }
        left.forEach((entry, place) -> slips.add("mutant-listed-in-vain", place, entry));
        return new GuardReport(
                all.size(),
                (int) all.stream().filter(GuardMutation.Dropped::noticed).count(),
                slips.sorted());
    }
}
