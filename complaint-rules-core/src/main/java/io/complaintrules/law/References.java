package io.complaintrules.law;

import io.complaintrules.authoring.Diagnostics;
import io.complaintrules.authoring.Kinds;
import io.complaintrules.authoring.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who defines which id, and who refers to it; checked when everything is read. */
final class References {
    private record Reference(String kind, String id, Place where) {}

    private final Diagnostics faults;
    private final Closed closed;
    private final Map<String, Map<String, Place>> defined = new LinkedHashMap<>();
    private final List<Reference> references = new ArrayList<>();

    References(Diagnostics faults, Closed closed) {
        this.faults = faults;
        this.closed = closed;
    }

    String define(String kind, String id, Place where) {
        Place first = ids(kind).putIfAbsent(id, where);
        if (first != null) {
            faults.add("defined-twice", where, Kinds.name(kind), id, first);
        }
        return id;
    }

    String refer(String kind, String id, Place where) {
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
    Place where(String kind, String id) {
        return ids(kind).getOrDefault(id, Place.whole(id));
    }

    void check() {
        for (Reference reference : references) {
            Set<String> known = closed.choices()
                    .getOrDefault(reference.kind(), ids(reference.kind()).keySet());
            if (!reference.id().isEmpty() && !closed.isUnknown(reference.kind()) && !known.contains(reference.id())) {
                faults.near(
                        "unknown-id",
                        reference.where(),
                        reference.id(),
                        known,
                        Kinds.name(reference.kind()),
                        reference.id());
            }
        }
        closed.choices().forEach(this::cover);
    }

    /** Where somebody speaks of a closed list at all, he speaks of all of it. */
    private void cover(String kind, Set<String> choices) {
        if (!Closed.COVERED.contains(kind)) {
            return;
        }
        Map<String, Place> said = new LinkedHashMap<>();
        references.stream()
                .filter(reference -> reference.kind().equals(kind))
                .forEach(reference -> said.putIfAbsent(reference.id(), reference.where()));
        for (String choice : choices) {
            if (!said.isEmpty() && !said.containsKey(choice)) {
                faults.add("entry-missing", said.values().iterator().next(), Kinds.name(kind), choice);
            }
        }
    }

    Map<String, Place> ids(String kind) {
        return defined.computeIfAbsent(kind, ignored -> new LinkedHashMap<>());
    }
}
