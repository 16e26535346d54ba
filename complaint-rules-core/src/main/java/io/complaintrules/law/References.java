package io.complaintrules.law;

import io.complaintrules.authoring.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who defines which id, and who refers to it; checked when everything is read. */
final class References {
    private record Reference(String kind, String id, String where) {}

    private final Faults faults;
    private final Closed closed;
    private final Map<String, Map<String, String>> defined = new LinkedHashMap<>();
    private final List<Reference> references = new ArrayList<>();

    References(Faults faults, Closed closed) {
        this.faults = faults;
        this.closed = closed;
    }

    String define(String kind, String id, String where) {
        String first = ids(kind).putIfAbsent(id, where);
        if (first != null) {
            faults.add(
                    where, "the " + kind + " '" + id + "' is already defined at " + first, "one of the two is a copy");
        }
        return id;
    }

    String refer(String kind, String id, String where) {
        references.add(new Reference(kind, id, where));
        return id;
    }

    /** The id under a key, which is defined there. */
    String define(String kind, YamlMap map, String key) {
        return define(kind, map.text(key), map.where(key));
    }

    /** The id under a key, which is referred to there. */
    String refer(String kind, YamlMap map, String key) {
        return refer(kind, map.text(key), map.where(key));
    }

    /** The ids of a list, each referred to where it stands. */
    List<String> referAll(String kind, List<Located<String>> ids) {
        return ids.stream().map(id -> refer(kind, id.value(), id.where())).toList();
    }

    /** The keys {@code zh} and {@code en} with the law behind them, as written under {@code basis}. */
    Norm norm(YamlMap map, String basis) {
        List<List<String>> provisions = Norm.basis(basis);
        provisions.forEach(alternatives -> alternatives.forEach(id -> refer("provision", id, map.where("basis"))));
        return new Norm(provisions, map.bilingual());
    }

    /** Where something is defined; nowhere when it is not. */
    String where(String kind, String id) {
        return ids(kind).getOrDefault(id, kind + " " + id);
    }

    void check() {
        for (Reference reference : references) {
            Set<String> known = closed.choices()
                    .getOrDefault(reference.kind(), ids(reference.kind()).keySet());
            if (!reference.id().isEmpty() && !closed.isUnknown(reference.kind()) && !known.contains(reference.id())) {
                faults.addUnknown(
                        reference.where(),
                        "there is no " + reference.kind() + " '" + reference.id() + "'",
                        Nearest.maybe(reference.id(), known));
            }
        }
        closed.choices().forEach(this::cover);
    }

    /** Where somebody speaks of a closed list at all, he speaks of all of it. */
    private void cover(String kind, Set<String> choices) {
        if (!Closed.COVERED.contains(kind)) {
            return;
        }
        Map<String, String> said = new LinkedHashMap<>();
        references.stream()
                .filter(reference -> reference.kind().equals(kind))
                .forEach(reference -> said.putIfAbsent(reference.id(), reference.where()));
        for (String choice : choices) {
            if (!said.isEmpty() && !said.containsKey(choice)) {
                faults.add(
                        said.values().iterator().next(),
                        "there is no entry for the " + kind + " '" + choice + "'",
                        "it should stand beside this one");
            }
        }
    }

    private Map<String, String> ids(String kind) {
        return defined.computeIfAbsent(kind, ignored -> new LinkedHashMap<>());
    }
}
