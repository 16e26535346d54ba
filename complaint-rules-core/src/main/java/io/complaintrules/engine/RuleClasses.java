package io.complaintrules.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.drools.model.Model;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.Predicate2;

/**
 * The classes that rules were compiled to. Thread-safe.
 *
 * @param loader finds them
 * @param constants conditions and consequences that were asked for, by name; many rules share a condition
 */
record RuleClasses(ClassLoader loader, Map<String, Object> constants) {
    RuleClasses(ClassLoader loader) {
        this(loader, new ConcurrentHashMap<>());
    }

    /** Returns some of the rules, by the models that they are in. */
    List<Model> load(Collection<LoadedRule> wanted) {
        Map<String, Set<String>> byModel = new TreeMap<>();
        wanted.forEach(rule ->
                byModel.computeIfAbsent(rule.model, name -> new HashSet<>()).add(rule.id));
        List<Model> parts = new ArrayList<>(byModel.size());
        byModel.forEach((name, ids) -> {
            Model model = model(name);
            parts.add(new ModelPart(
                    model,
                    model.getRules().stream()
                            .filter(rule -> ids.contains(rule.getName()))
                            .toList()));
        });
        return parts;
    }

    Model model(String name) {
        return (Model) make(name);
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

    /** Returns a condition of a direct rule. */
    @SuppressWarnings("unchecked")
    Predicate1<Object> condition(String name) {
        int mark = TableCondition.mark(name);
        return mark < 0
                ? (Predicate1<Object>) constant(name)
                : new TableCondition(table(name.substring(0, mark)), Integer.valueOf(name.substring(mark + 1)));
    }

    @SuppressWarnings("unchecked")
    private Predicate2<Object, Object> table(String name) {
        return (Predicate2<Object, Object>) constants.computeIfAbsent(name, this::make);
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
