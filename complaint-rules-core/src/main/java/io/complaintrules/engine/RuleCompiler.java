package io.complaintrules.engine;

import io.complaintrules.authoring.Diagnostics;
import io.complaintrules.engine.drl.RuleSources;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
     * Compiles all rules as one package. Drools sees none that names what is not in the vocabulary.
     *
     * @throws RuleSyntaxException when a rule does not compile or breaks a law of the house
     */
    static CompiledRules compile(List<RuleFile> files) {
        Diagnostics slips = new Diagnostics();
        RuleSources sources =
                RuleSources.read(files.stream().map(RuleFile::source).toList(), Findings.class, slips);
        RuleSyntaxException.throwIfAny(slips);
        List<RuleEntry> entries = RuleReader.read(sources.rules());
        KieServices kie = KieServices.Factory.get();
        KieFileSystem tree = kie.newKieFileSystem();
        // An id of its own: two rule bases under the default id get mixed up (apache/incubator-kie issue 6318). It goes
        // into names of classes, so the same rules get the same one in every build.
        String digest = RuleFile.digest(files);
        ReleaseId release =
                kie.newReleaseId("io.complaintrules", digest, String.valueOf(COMPILATIONS.incrementAndGet()));
        tree.generateAndWritePomXML(release);
        String folder = "src/main/resources/" + PACKAGE.replace('.', '/') + "/";
        files.stream()
                .sorted((a, b) -> a.name().compareTo(b.name()))
                .forEach(file -> tree.write(folder + file.name(), sources.forDrools(file.name())));
        KieBuilder builder = kie.newKieBuilder(tree).buildAll(ExecutableModelProject.class);
        for (Message message : builder.getResults().getMessages(Message.Level.ERROR)) {
            slips.add("not-compiled", Refusal.place(message, sources.rules()));
        }
        RuleSyntaxException.throwIfAny(slips);
        InternalKieModule module = (InternalKieModule) builder.getKieModule();
        kie.getRepository().removeKieModule(module.getReleaseId());
        return archive(module, entries, digest);
    }

    /** Nothing but what was read here runs. */
    private static void sameRules(List<Model> models, List<RuleEntry> entries) {
        Set<String> compiled = models.stream()
                .flatMap(model -> model.getRules().stream())
                .map(Rule::getName)
                .collect(Collectors.toSet());
        if (!compiled.equals(entries.stream().map(RuleEntry::id).collect(Collectors.toSet()))) {
            throw new IllegalStateException("rules: Drools compiled other rules than were read."
                    + "\nMaybe this is a fault of complaint-rules: please report it");
        }
    }

    private static CompiledRules archive(InternalKieModule module, List<RuleEntry> entries, String digest) {
        Map<String, byte[]> classes = new TreeMap<>();
        List<String> models = new ArrayList<>();
        for (String name : module.getFileNames()) {
            if (name.endsWith(".class") && name.startsWith("io/")) {
                classes.put(name, module.getBytes(name));
            } else if (name.endsWith("/drools-model")) {
                new String(module.getBytes(name), java.nio.charset.StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("Drools-Model-Version"))
                        .forEach(models::add);
            }
        }
        models.sort(Comparator.naturalOrder());
        List<Model> loaded = new RuleClasses(models, CompiledRules.loader(classes)).load();
        sameRules(loaded, entries);
        Map<String, DirectLogic> direct = direct(loaded);
        List<RuleIndex.Row> rules = entries.stream()
                .map(entry -> RuleIndex.Row.of(entry, direct.get(entry.id())))
                .toList();
        return new CompiledRules(classes, new RuleIndex(digest, models, rules));
    }

    private static Map<String, DirectLogic> direct(List<Model> compiled) {
        Map<String, DirectLogic> known = new HashMap<>();
        for (Model model : compiled) {
            for (Rule rule : model.getRules()) {
                DirectLogic logic = DirectLogic.of(rule);
                if (logic != null) {
                    known.put(rule.getName(), logic);
                }
            }
        }
        return known;
    }
}
