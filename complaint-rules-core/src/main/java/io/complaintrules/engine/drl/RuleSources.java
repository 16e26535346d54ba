package io.complaintrules.engine.drl;

import io.complaintrules.authoring.Diagnostics;
import io.complaintrules.authoring.Kinds;
import io.complaintrules.authoring.Layer;
import io.complaintrules.authoring.Off;
import io.complaintrules.authoring.Place;
import io.complaintrules.authoring.SourceFile;
import io.complaintrules.verdict.Amendment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rule files, read and checked without Drools: what a rule may not name is told with line and column. Immutable. */
public final class RuleSources {
    /** More rules would take the compiler's whole memory. */
    private static final int MOST_RULES = 2_500;

    private static final String HEAD = "package " + Declarations.PACKAGE + "; import io.complaintrules.complaint.*;"
            + " import io.complaintrules.facts.*; import io.complaintrules.verdict.*;"
            + " import io.complaintrules.law.Occasion; import io.complaintrules.law.Seat;"
            + " import java.util.List; import java.util.Set;"
            + " global io.complaintrules.engine.Findings findings; ";

    private final List<SourceFile> files = new ArrayList<>();
    private final List<CheckedRule> rules = new ArrayList<>();
    private final List<CheckedRule> all = new ArrayList<>();
    private final Map<String, String> texts = new HashMap<>();
    private final List<List<Amendment>> amendments = new ArrayList<>();

    private final Vocabulary vocabulary;

    private RuleSources(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Reads and checks rule files.
     *
     * @param files the files
     * @param wayOut the class of {@code findings}, whose methods with {@link Verb} may be called
     * @param faults where slips go
     */
    public static RuleSources read(List<SourceFile> files, Class<?> wayOut, Diagnostics faults) {
        return layered(List.of(new Layer("", files, List.of(), List.of(), Off.NOTHING)), wayOut, faults);
    }

    /**
     * Reads and checks the rule files of layers, each of which may replace and switch off rules of those below it.
     *
     * @param layers the lowest first
     * @param wayOut the class of {@code findings}, whose methods with {@link Verb} may be called
     * @param faults where slips go
     */
    public static RuleSources layered(List<Layer> layers, Class<?> wayOut, Diagnostics faults) {
        Vocabulary vocabulary = Vocabulary.of(wayOut);
        RuleSources sources = new RuleSources(vocabulary);
        for (Layer layer : layers) {
            int below = sources.all.size();
            layer.rules().forEach(file -> sources.file(file, faults));
            sources.join(layer.off(), sources.all.subList(below, sources.all.size()), faults);
        }
        if (sources.rules.size() > MOST_RULES) {
            SourceFile last = sources.files.get(sources.files.size() - 1);
            faults.add("too-many-rules", last.whole(), sources.rules.size(), MOST_RULES);
        }
        return sources;
    }

    private void file(SourceFile file, Diagnostics faults) {
        Scanner.Scanned scanned = Scanner.scan(file, faults);
        List<RuleText> found = RuleFileReader.read(file, faults, scanned.tokens(), scanned.clean());
        files.add(file);
        texts.put(file.name(), HEAD + scanned.clean());
        if (found.isEmpty()) {
            faults.add(file.text().isBlank() ? "file-empty" : "no-rule", file.whole());
        }
        for (RuleText rule : found) {
            RuleScan scan = new RuleScan(file, faults, vocabulary, rule);
            scan.run();
            List<Named> named = new ArrayList<>(scan.named());
            new Heading(file, faults, rule, named).check();
            all.add(new CheckedRule(file, rule, named, logic(rule, scanned.clean())));
        }
    }

    /** Puts the rules of a layer in the place of what it replaces and switches off. */
    private void join(Off off, List<CheckedRule> layer, Diagnostics faults) {
        List<Amendment> amended = new ArrayList<>();
        off.rules().forEach((id, reason) -> {
            if (takeOut(id, reason.place(), faults)) {
                amended.add(new Amendment("rule", id, null, reason.text()));
            }
        });
        for (CheckedRule rule : layer) {
            for (CheckedRule.Id replaced : rule.replaces()) {
                if (takeOut(replaced.id(), replaced.place(), faults)) {
                    amended.add(new Amendment("rule", replaced.id(), rule.id(), String.valueOf(rule.said("reason"))));
                }
            }
        }
        for (CheckedRule rule : layer) {
            rules.stream()
                    .filter(other -> other.id().equals(rule.id()))
                    .forEach(other -> faults.add("id-taken", rule.place(), rule.id(), other.place()));
            rules.add(rule);
        }
        amendments.add(amended);
    }

    private boolean takeOut(String id, Place place, Diagnostics faults) {
        boolean there = rules.removeIf(rule -> rule.id().equals(id));
        if (!there) {
            List<String> known = rules.stream().map(CheckedRule::id).toList();
            faults.near("unknown-id", place, id, known, Kinds.name("rule"), id);
        }
        return there;
    }

    /** Returns what each layer replaces and switches off, the lowest layer first. */
    public List<List<Amendment>> amendments() {
        return amendments.stream().map(List::copyOf).toList();
    }

    /** Returns the files, in the order of layers and names. */
    public List<SourceFile> files() {
        return List.copyOf(files);
    }

    private static String logic(RuleText rule, StringBuilder clean) {
        int from = rule.when().from();
        return clean.substring(from, Math.max(from, rule.end().to()));
    }

    /** Returns the rules, in the order of files and lines. */
    public List<CheckedRule> rules() {
        return List.copyOf(rules);
    }

    /**
     * Looks for what is most likely not meant so, and for names that no rule should have.
     *
     * @param faults where slips go
     */
    public void lint(Diagnostics faults) {
        Map<String, String> names = new HashMap<>();
        Twins twins = new Twins();
        for (CheckedRule rule : rules) {
            new Lint(rule, vocabulary, faults).run(names);
            twins.look(rule, faults);
        }
    }

    /**
     * Returns a file as Drools is to read it: some of its rules, without comments and declarations of its own, each line where it was.
     *
     * @param name name of the file
     * @param wanted which rules
     */
    public String forDrools(String name, Set<CheckedRule> wanted) {
        StringBuilder text = new StringBuilder(texts.getOrDefault(name, ""));
        for (CheckedRule rule : all) {
            if (rule.file().name().equals(name) && !wanted.contains(rule)) {
                blank(
                        text,
                        HEAD.length() + rule.text().at().from(),
                        HEAD.length() + rule.text().end().to());
            }
        }
        return text.toString();
    }

    private static void blank(StringBuilder text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != '\n') {
                text.setCharAt(i, ' ');
            }
        }
    }
}
