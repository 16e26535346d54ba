package io.complaintrules.testing;

import io.complaintrules.ComplaintRules;
import io.complaintrules.authoring.Diagnostic;
import io.complaintrules.authoring.Diagnostics;
import io.complaintrules.authoring.Layer;
import io.complaintrules.authoring.SourceArchive;
import io.complaintrules.authoring.check.FolderCheck;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The scenarios of a folder as tests of JUnit, one each:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> scenarios() {
 *     return RuleScenarios.in(Path.of("rules"));
 * }
 * }</pre>
 */
public final class RuleScenarios {
    private RuleScenarios() {}

    /**
     * Checks a folder, compiles its rules, and makes a test of each scenario.
     *
     * @param folder the folder with the subfolders {@code rules}, {@code law}, {@code lexicon} and {@code scenarios}; one that holds
     *     only what differs is laid over the bundled rules
     * @throws AssertionError when the folder has slips; lists them all
     */
    public static Stream<DynamicTest> in(Path folder) {
        boolean overlay = Layer.isOverlay(folder);
        List<Layer> below = overlay ? List.of(SourceArchive.bundled()) : List.of();
        throwIfAny(FolderCheck.check(folder, below, false).stream()
                .filter(Diagnostic::isError)
                .toList());
        ComplaintRules.Builder rules = ComplaintRules.builder();
        return in(folder, (overlay ? rules.overlay(folder) : rules.folder(folder)).build());
    }

    /**
     * Makes a test of each scenario.
     *
     * @param folder the folder with the subfolder {@code scenarios}
     * @param rules the rules to assess with
     * @throws AssertionError when a file of scenarios cannot be read
     */
    public static Stream<DynamicTest> in(Path folder, ComplaintRules rules) {
        Diagnostics faults = new Diagnostics();
        List<Scenario> scenarios = Scenarios.read(folder, faults);
        throwIfAny(faults.errors());
        return scenarios.stream()
                .map(scenario -> DynamicTest.dynamicTest(
                        scenario.title(), () -> throwIfAny(Scenarios.run(List.of(scenario), rules, done -> {}))));
    }

    private static void throwIfAny(List<Diagnostic> slips) {
        if (!slips.isEmpty()) {
            throw new AssertionError(slips.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
        }
    }
}
