package io.complaintrules.engine;

import io.complaintrules.authoring.Diagnostics;
import io.complaintrules.engine.drl.CheckedRule;
import io.complaintrules.engine.drl.RuleSources;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/** DRL to Java classes, by Drools' executable model. Needs {@code drools-model-codegen} on the class path. */
final class RuleCompiler {
    static final String PACKAGE = "io.complaintrules.rules";

    private static final AtomicInteger COMPILATIONS = new AtomicInteger();

    private RuleCompiler() {}

    /**
     * Compiles rules as one package, all but those that are known already. Drools sees none that names what is not in the vocabulary.
     *
     * @throws RuleSyntaxException when a rule does not compile or breaks a law of the house
     */
    static CompiledRules compile(List<RuleFile> files, CompiledRules known) {
        Diagnostics slips = new Diagnostics();
        RuleSources sources =
                RuleSources.read(files.stream().map(RuleFile::source).toList(), Findings.class, slips);
        RuleSyntaxException.throwIfAny(slips);
        return compile(sources, known);
    }

    /**
     * Compiles rules that were read without a slip, all but those that are known already.
     *
     * @throws RuleSyntaxException when a rule does not compile
     */
    static CompiledRules compile(RuleSources sources, CompiledRules known) {
        Set<CheckedRule> fresh = new LinkedHashSet<>();
        Map<String, RuleIndex.Row> rows = new TreeMap<>();
        for (CheckedRule rule : sources.rules()) {
            RuleEntry entry = RuleReader.entry(rule);
            known.index()
                    .same(rule)
                    .ifPresentOrElse(
                            row -> rows.put(rule.id(), RuleIndex.Row.of(entry, rule, row.direct(), row.model())),
                            () -> fresh.add(rule));
        }
        Map<String, Map<String, byte[]>> classes = new HashMap<>();
        if (!fresh.isEmpty()) {
            compile(sources, fresh, classes, rows);
        }
        rows.values().stream()
                .map(RuleIndex.Row::model)
                .filter(known.classes()::containsKey)
                .forEach(model -> classes.put(model, known.classes().get(model)));
        List<RuleFile> files = sources.files().stream()
                .map(file -> new RuleFile(file.name(), file.text()))
                .toList();
        return new CompiledRules(
                classes, new RuleIndex(RuleFile.digest(files), List.copyOf(rows.values())), sources.amendments());
    }

    private static void compile(
            RuleSources sources,
            Set<CheckedRule> fresh,
            Map<String, Map<String, byte[]>> classes,
            Map<String, RuleIndex.Row> rows) {
        List<RuleFile> texts = sources.files().stream()
                .filter(file ->
                        fresh.stream().anyMatch(rule -> rule.place().file().equals(file.name())))
                .map(file -> new RuleFile(Refusal.name(file.name()), sources.forDrools(file.name(), fresh)))
                .sorted(Comparator.comparing(RuleFile::name))
                .toList();
        InternalKieModule module = build(texts, fresh);
        Map<String, byte[]> content = new TreeMap<>();
        for (String name : module.getFileNames()) {
            if (name.endsWith(".class") && name.startsWith("io/")) {
                content.put(name, module.getBytes(name));
            }
        }
        String name = model(module);
        classes.put(name, content);
        Model model = new RuleClasses(new CompiledRules(classes, RuleIndex.NONE, List.of()).loader()).model(name);
        sameRules(model, fresh);
        Map<String, DirectLogic> direct = direct(model);
        fresh.forEach(rule ->
                rows.put(rule.id(), RuleIndex.Row.of(RuleReader.entry(rule), rule, direct.get(rule.id()), name)));
    }

    private static InternalKieModule build(List<RuleFile> texts, Set<CheckedRule> rules) {
        KieServices kie = KieServices.Factory.get();
        KieFileSystem tree = kie.newKieFileSystem();
        // An id of its own: two rule bases under the default id get mixed up (apache/incubator-kie issue 6318). It goes
        // into names of classes, so the same rules get the same one in every build.
        ReleaseId release = kie.newReleaseId(
                "io.complaintrules", RuleFile.digest(texts), String.valueOf(COMPILATIONS.incrementAndGet()));
        tree.generateAndWritePomXML(release);
        String folder = "src/main/resources/" + PACKAGE.replace('.', '/') + "/";
        texts.forEach(file -> tree.write(folder + file.name(), file.text()));
        KieBuilder builder = kie.newKieBuilder(tree).buildAll(ExecutableModelProject.class);
        Diagnostics slips = new Diagnostics();
        for (Message message : builder.getResults().getMessages(Message.Level.ERROR)) {
            slips.add("not-compiled", Refusal.place(message, List.copyOf(rules)));
        }
        RuleSyntaxException.throwIfAny(slips);
        InternalKieModule module = (InternalKieModule) builder.getKieModule();
        kie.getRepository().removeKieModule(module.getReleaseId());
        return module;
    }

    /** The class of the model: one package has one. */
    private static String model(InternalKieModule module) {
        return module.getFileNames().stream()
                .filter(name -> name.endsWith("/drools-model"))
                .flatMap(name -> new String(module.getBytes(name), StandardCharsets.UTF_8).lines())
                .filter(line -> !line.isBlank() && !line.startsWith("Drools-Model-Version"))
                .findFirst()
                .orElseThrow();
    }

    /** Nothing but what was read here runs. */
    private static void sameRules(Model model, Set<CheckedRule> read) {
        Set<String> compiled = model.getRules().stream().map(Rule::getName).collect(Collectors.toSet());
        if (!compiled.equals(read.stream().map(CheckedRule::id).collect(Collectors.toSet()))) {
            throw new IllegalStateException("rules: Drools compiled other rules than were read."
                    + "\nMaybe this is a fault of complaint-rules: please report it");
        }
    }

    private static Map<String, DirectLogic> direct(Model compiled) {
        Map<String, DirectLogic> known = new HashMap<>();
        for (Rule rule : compiled.getRules()) {
            DirectLogic logic = DirectLogic.of(rule);
            if (logic != null) {
                known.put(rule.getName(), logic);
            }
        }
        return known;
    }
}
