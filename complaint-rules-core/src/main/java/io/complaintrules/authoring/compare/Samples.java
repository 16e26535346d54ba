package io.complaintrules.authoring.compare;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.complaintrules.json.Json;
import io.complaintrules.testing.MergePatch;
import io.complaintrules.testing.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The complaints on which rules are compared. */
public final class Samples {
    private static final ObjectMapper MAPPER = Json.newMapper();

    private Samples() {}

    /**
     * Returns the complaints of the scenarios of both sets, without repeats.
     *
     * @param before the old rules
     * @param after the new rules
     */
    public static List<Sample> scenarios(RuleSet before, RuleSet after) {
        List<Sample> all = new ArrayList<>();
        for (RuleSet one : List.of(before, after)) {
            for (Scenario scenario : one.scenarios()) {
                all.add(new Sample(
                        scenario.place() + " " + scenario.title(),
                        MergePatch.merged(scenario.base(), scenario.change())));
            }
        }
        return distinct(all);
    }

    /**
     * Returns complaints one a line; a line that is no JSON object is passed over.
     *
     * @param name what to call the file
     * @param lines its lines
     */
    public static List<Sample> lines(String name, List<String> lines) {
        List<Sample> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Map<String, @Nullable Object> tree = tree(lines.get(i));
            if (!tree.isEmpty()) {
                all.add(new Sample(name + ":" + (i + 1), tree));
            }
        }
        return all;
    }

    /**
     * Returns complaints out of the space around the scenarios of both sets: each of them changed in one to three places, near what
     * differs between the sets more often than elsewhere. The same seed gives the same ones.
     *
     * @param before the old rules
     * @param after the new rules
     * @param many how many
     * @param seed any number
     */
    public static List<Sample> space(RuleSet before, RuleSet after, int many, long seed) {
        Space space = new Space(before, after);
        List<Sample> all = new ArrayList<>();
        for (int i = 1; i <= many; i++) {
            all.add(new Sample("space:" + i, space.at(seed + i)));
        }
        return all;
    }

    /**
     * Returns one complaint for each phrase that only one of the sets has: the phrase with what it wants before and behind it.
     *
     * @param before the old rules
     * @param after the new rules
     */
    public static List<Sample> phrases(RuleSet before, RuleSet after) {
        return distinct(PhraseSamples.of(before, after));
    }

    @SuppressWarnings("unchecked")
    static Map<String, @Nullable Object> tree(String json) {
        try {
            Map<String, @Nullable Object> tree = MAPPER.readValue(json, Map.class);
            return tree == null ? Map.of() : tree;
        } catch (JsonProcessingException e) {
            return Map.of();
        }
    }

    private static List<Sample> distinct(List<Sample> samples) {
        List<Sample> all = new ArrayList<>();
        java.util.Set<Object> seen = new java.util.HashSet<>();
        samples.stream().filter(one -> seen.add(one.tree())).forEach(all::add);
        return all;
    }
}
