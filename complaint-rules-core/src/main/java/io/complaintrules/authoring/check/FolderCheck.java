package io.complaintrules.authoring.check;

import io.complaintrules.authoring.Diagnostic;
import io.complaintrules.authoring.Diagnostics;
import io.complaintrules.authoring.Layer;
import io.complaintrules.authoring.SourceFile;
import io.complaintrules.authoring.SourceFolder;
import io.complaintrules.engine.Findings;
import io.complaintrules.engine.RuleBase;
import io.complaintrules.engine.RuleCheck;
import io.complaintrules.engine.RuleSyntaxException;
import io.complaintrules.engine.drl.CheckedRule;
import io.complaintrules.engine.drl.RuleSources;
import io.complaintrules.facts.ClosedLists;
import io.complaintrules.law.LawBook;
import io.complaintrules.law.LawFolder;
import io.complaintrules.reading.lexicon.LexiconFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Checks a folder with the subfolders {@code rules}, {@code law}, {@code lexicon} and, where there is one, {@code scenarios}: all
 * slips in one run. Nothing in it is run.
 */
public final class FolderCheck {
    /** Where scenarios stand, the first that is there. */
    private static final List<String> SCENARIOS = List.of("scenarios", "src/test/resources/scenarios");

    private final Path folder;
    private final List<Layer> layers = new ArrayList<>();
    private final Diagnostics faults = new Diagnostics();

    private FolderCheck(Path folder, List<Layer> below) {
        this.folder = folder;
        layers.addAll(below);
        layers.add(below.isEmpty() ? Layer.whole(folder, faults) : Layer.overlay(folder, "", faults));
    }

    /**
     * Reads and checks without compiling: what is left is told by {@link #compiled}, and is next to nothing.
     *
     * @param folder the folder
     * @return what is wrong, sorted by place; empty when nothing is
     * @throws java.io.UncheckedIOException when the folder cannot be read
     */
    public static List<Diagnostic> read(Path folder) {
        return check(folder, List.of(), false);
    }

    /**
     * Checks, and where no error is found compiles the rules as a start would. Needs {@code drools-model-codegen} on the class path.
     *
     * @param folder the folder
     * @return what is wrong, sorted by place; empty when nothing is
     * @throws java.io.UncheckedIOException when the folder cannot be read
     */
    public static List<Diagnostic> compiled(Path folder) {
        return check(folder, List.of(), true);
    }

    /**
     * Checks a folder that lies on others.
     *
     * @param folder the folder
     * @param below what it lies on, the lowest first; nothing for a folder that stands for itself
     * @param compile whether to compile where no error is found
     * @return what is wrong, sorted by place; empty when nothing is
     * @throws java.io.UncheckedIOException when the folder cannot be read
     */
    public static List<Diagnostic> check(Path folder, List<Layer> below, boolean compile) {
        FolderCheck check = new FolderCheck(folder, below);
        check.run();
        if (compile && !check.faults.failed()) {
            check.compile();
        }
        return check.faults.sorted();
    }

    private void run() {
        LawFolder law = LawFolder.layered(layers, ClosedLists.all(), faults);
        RuleSources rules = RuleSources.layered(layers, Findings.class, faults);
        rules.lint(faults);
        LexiconFolder lexicon = LexiconFolder.layered(layers, faults);
        if (!law.isPartial()) {
            rules.rules().forEach(rule -> RuleCheck.ids(rule, law::ids, faults));
            lexicon.check(law::ids, faults);
        }
        LawBook book = law.book();
        if (book != null) {
            rules.rules().forEach(rule -> RuleCheck.strength(rule, book, faults));
            rules.rules().forEach(rule -> RuleCheck.reach(rule, book, faults));
        }
        scenarios(law, rules);
    }

    private void scenarios(LawFolder law, RuleSources rules) {
        Set<String> ids = rules.rules().stream().map(CheckedRule::id).collect(Collectors.toCollection(TreeSet::new));
        ScenarioCheck check = new ScenarioCheck(law, ids, faults);
        scenarios(folder, faults).forEach(check::file);
    }

    /**
     * Reads the scenario files of a folder.
     *
     * @param folder the folder
     * @param faults where slips go
     * @return none where it has no subfolder of scenarios
     */
    public static List<SourceFile> scenarios(Path folder, Diagnostics faults) {
        return SCENARIOS.stream()
                .filter(name -> Files.isDirectory(folder.resolve(name)))
                .findFirst()
                .map(name -> SourceFolder.read(folder.resolve(name), ".yaml", name + "/", faults))
                .orElse(List.of());
    }

    private void compile() {
        try {
            RuleBase.compile(layers, null);
        } catch (RuleSyntaxException e) {
            faults.addAll(e.diagnostics());
        }
    }
}
