package io.complaintrules.law;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who defines which id, and who refers to it; checked when everything is read. */
final class References {
    private record Reference(String kind, String id, String where) {}

    private final Faults faults;
    private final Map<String, Map<String, String>> defined = new LinkedHashMap<>();
    private final List<Reference> references = new ArrayList<>();

    References(Faults faults) {
        this.faults = faults;
    }

    void define(String kind, String id, String where) {
        String first = ids(kind).putIfAbsent(id, where);
        if (first != null) {
            faults.add(
                    where, "the " + kind + " '" + id + "' is already defined at " + first, "one of the two is a copy");
        }
    }

    String refer(String kind, String id, String where) {
        references.add(new Reference(kind, id, where));
        return id;
    }

    /** Where something is defined; nowhere when it is not. */
    String where(String kind, String id) {
        return ids(kind).getOrDefault(id, kind + " " + id);
    }

    void check() {
        for (Reference reference : references) {
            Map<String, String> known = ids(reference.kind());
            if (!reference.id().isEmpty() && !known.containsKey(reference.id())) {
                faults.addUnknown(
                        reference.where(),
                        "there is no " + reference.kind() + " '" + reference.id() + "'",
                        Nearest.maybe(reference.id(), known.keySet()));
            }
        }
    }

    private Map<String, String> ids(String kind) {
        return defined.computeIfAbsent(kind, ignored -> new LinkedHashMap<>());
    }
}
