package io.complaintrules.authoring.compare;

import io.complaintrules.ComplaintRules;
import io.complaintrules.authoring.Diagnostics;
import io.complaintrules.authoring.Layer;
import io.complaintrules.authoring.SourceArchive;
import io.complaintrules.engine.RuleSyntaxException;
import io.complaintrules.law.LawDataException;
import io.complaintrules.reading.lexicon.LexiconException;
import io.complaintrules.testing.Scenario;
import io.complaintrules.testing.Scenarios;
import java.nio.file.Path;
import java.util.List;

/**
 * Rules, ready to assess with, and what they were made of. Immutable and thread-safe.
 *
 * @param rules the rules
 * @param layers what they were made of, the lowest layer first
 * @param scenarios the scenarios beside them; none for the bundled rules
 */
public record RuleSet(ComplaintRules rules, List<Layer> layers, List<Scenario> scenarios) {
    /** Copies the lists. */
    public RuleSet {
        layers = List.copyOf(layers);
        scenarios = List.copyOf(scenarios);
    }

    /**
     * Returns the bundled rules.
     *
     * @throws IllegalStateException when complaint-rules-drl is not on the class path
     */
    public static RuleSet bundled() {
        return new RuleSet(ComplaintRules.standard(), List.of(SourceArchive.bundled()), List.of());
    }

    /**
     * Loads a folder.
     *
     * @param folder a whole folder, or one that holds only what differs from the bundled rules
     * @throws RuleSyntaxException when a rule does not compile
     * @throws LawDataException when a law file is at fault
     * @throws LexiconException when a lexicon file is at fault
     */
    public static RuleSet of(Path folder) {
        Diagnostics faults = new Diagnostics();
        boolean overlay = Layer.isOverlay(folder);
        ComplaintRules.Builder builder = ComplaintRules.builder();
        ComplaintRules rules = (overlay ? builder.overlay(folder) : builder.folder(folder)).build();
        List<Layer> layers = overlay
                ? List.of(SourceArchive.bundled(), Layer.overlay(folder, "", faults))
                : List.of(Layer.whole(folder, faults));
        return new RuleSet(rules, layers, Scenarios.read(folder, faults));
    }
}
