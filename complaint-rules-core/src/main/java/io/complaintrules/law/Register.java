package io.complaintrules.law;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All things of one kind, by id. Nothing is added once the law book is made. */
final class Register<T> {
    private final String kind;
    private final Map<String, T> byId = new HashMap<>();

    Register(String kind) {
        this.kind = kind;
    }

    void add(String id, T one) {
        byId.put(id, one);
    }

    String kind() {
        return kind;
    }

    T get(String id) {
        T found = byId.get(id);
        if (found == null) {
            throw new UnknownLawIdException(kind, id, byId.keySet());
        }
        return found;
    }

    Optional<T> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Set<String> ids() {
        return byId.keySet();
    }
}
