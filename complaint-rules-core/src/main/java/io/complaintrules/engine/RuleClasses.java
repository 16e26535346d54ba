package io.complaintrules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.drools.model.Model;
import org.drools.model.Rule;

/**
 * The classes that rules were compiled to. Thread-safe.
 *
 * @param models names of those that hold a Drools model
 * @param loader finds them
 * @param constants conditions and consequences that were asked for, by name; many rules share a condition
 */
record RuleClasses(List<String> models, ClassLoader loader, Map<String, Object> constants) {
    RuleClasses(List<String> models, ClassLoader loader) {
        this(models, loader, new ConcurrentHashMap<>());
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
            all.add((Model) make(name));
        }
        return all;
    }

    private Object make(String name) {
        try {
            return find(name).getDeclaredConstructor().newInstance();
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

    /** Returns what a condition or consequence was compiled to: the constant of an enum that has one. */
    Object constant(String name) {
        Object known = constants.get(name);
        if (known != null) {
            return known;
        }
        try {
            Object one = find(name).getField("INSTANCE").get(null);
            constants.put(name, one);
            return one;
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
