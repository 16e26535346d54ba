package io.complaintrules.engine.drl;

import io.complaintrules.authoring.Diagnostics;
import io.complaintrules.authoring.SourceFile;
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

    private final List<CheckedRule> rules = new ArrayList<>();
    private final Map<String, String> texts = new HashMap<>();

    private RuleSources() {}

    /**
     * Reads and checks rule files.
     *
     * @param files the files
     * @param wayOut the class of {@code findings}, whose methods with {@link Verb} may be called
     * @param faults where slips go
     */
    public static RuleSources read(List<SourceFile> files, Class<?> wayOut, Diagnostics faults) {
        RuleSources sources = new RuleSources();
        Vocabulary vocabulary = Vocabulary.of(wayOut);
        files.forEach(file -> sources.file(file, vocabulary, faults));
        if (sources.rules.size() > MOST_RULES) {
            faults.add("too-many-rules", files.get(files.size() - 1).whole(), sources.rules.size(), MOST_RULES);
        }
        return sources;
    }

    private void file(SourceFile file, Vocabulary vocabulary, Diagnostics faults) {
        Scanner.Scanned scanned = Scanner.scan(file, faults);
        List<RuleText> found = RuleFileReader.read(file, faults, scanned.tokens(), scanned.clean());
        texts.put(file.name(), HEAD + scanned.clean());
        if (found.isEmpty()) {
            faults.add(file.text().isBlank() ? "file-empty" : "no-rule", file.whole());
        }
        for (RuleText rule : found) {
            RuleScan scan = new RuleScan(file, faults, vocabulary, rule);
            scan.run();
            List<Named> named = new ArrayList<>(scan.named());
            new Heading(file, faults, rule, named).check();
            CheckedRule checked = new CheckedRule(file, rule, named, logic(rule, scanned.clean()));
            for (CheckedRule other : rules) {
                if (other.id().equals(checked.id())) {
                    faults.add("id-taken", file.at(rule.at().from(), rule.name().to()), checked.id(), other.place());
                }
            }
            rules.add(checked);
        }
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
        for (CheckedRule rule : rules) {
            new Lint(rule, faults).run(names);
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
        for (CheckedRule rule : rules) {
            if (rule.file().name().equals(name) && !wanted.contains(rule)) {
                blank(text, HEAD.length() + rule.text().at().from(), HEAD.length() + rule.text().end().to());
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
