package io.complaintrules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.drools.model.Model;
import org.drools.model.Rule;

/**
 * The classes that rules were compiled to.
 *
 * @param models names of those that hold a Drools model
 * @param conditions those that hold conditions, in the order of their numbers
 * @param loader finds them
 */
record RuleClasses(List<String> models, List<CompiledConditions> conditions, ClassLoader loader) {
    static RuleClasses of(RuleIndex index, ClassLoader loader) {
        List<CompiledConditions> conditions = new ArrayList<>(index.conditions().size());
        for (String name : index.conditions()) {
            conditions.add((CompiledConditions) make(loader, name));
        }
        return new RuleClasses(index.models(), conditions, loader);
    }

    /** Returns the models of some of the rules. */
    List<Model> load(Set<String> ids) {
        List<Model> parts = new ArrayList<>(models.size());
        for (Model model : load()) {
            List<Rule> rules = new ArrayList<>(ids.size());
            for (Rule rule : model.getRules()) {
                if (ids.contains(rule.getName())) {
                    rules.add(rule);
                }
            }
            parts.add(new ModelPart(model, rules));
        }
        return parts;
    }

    List<Model> load() {
        List<Model> all = new ArrayList<>(models.size());
        for (String name : models) {
            all.add((Model) make(loader, name));
        }
        return all;
    }

    private static Object make(ClassLoader loader, String name) {
        try {
            return loader.loadClass(name).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw missing(name, e);
        }
    }

    Class<?> find(String name) {
        try {
            return loader.loadClass(name);
        } catch (ClassNotFoundException e) {
            throw missing(name, e);
        }
    }

    /** Returns what a consequence was compiled to: the constant of an enum that has one. */
    Object constant(String name) {
        try {
            return find(name).getField("INSTANCE").get(null);
        } catch (ReflectiveOperationException e) {
            throw missing(name, e);
        }
    }

    private static IllegalStateException missing(String name, ReflectiveOperationException e) {
        return new IllegalStateException(
                "rules: the compiled class " + name
                        + " cannot be used.\nMaybe the rules were compiled by another version of Drools?",
                e);
    }
}
