package io.complaintrules.law;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** All things of one kind, by id. Immutable. */
final class Register<T> {
    private final String kind;
    private final Map<String, T> byId = new HashMap<>();

    Register(String kind, List<T> all, Function<T, String> id) {
        this.kind = kind;
        for (T one : all) {
            byId.put(id.apply(one), one);
        }
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
