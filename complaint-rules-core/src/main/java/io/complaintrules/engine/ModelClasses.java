package io.complaintrules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.drools.model.Model;
import org.drools.model.Rule;

/**
 * The classes that Drools compiled rules to.
 *
 * @param names names of those that hold a model
 * @param loader finds them
 */
record ModelClasses(List<String> names, ClassLoader loader) {
    static final String OTHER_VERSION =
            "rules: a compiled class is missing.\nMaybe the rules were compiled by another version of Drools?";

    /** Returns the models of some of the rules. */
    List<Model> load(Set<String> ids) {
        List<Model> parts = new ArrayList<>(names.size());
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
        List<Model> models = new ArrayList<>(names.size());
        for (String name : names) {
            try {
                models.add(
                        (Model) loader.loadClass(name).getDeclaredConstructor().newInstance());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(OTHER_VERSION, e);
            }
        }
        return models;
    }
}
