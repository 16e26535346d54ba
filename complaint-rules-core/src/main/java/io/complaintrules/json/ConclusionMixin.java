package io.complaintrules.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import io.complaintrules.verdict.Conclusion;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/** The member that tells the kinds of conclusion apart: the name of the record in lower case, or the name it always had. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = ConclusionMixin.TYPE)
interface ConclusionMixin {
    String TYPE = "type";

    static NamedType[] kinds() {
        return Arrays.stream(Conclusion.class.getPermittedSubclasses())
                .map(kind -> new NamedType(kind, name(kind)))
                .toArray(NamedType[]::new);
    }

    private static String name(Class<?> kind) {
        return Map.of(Conclusion.Flagged.class, "flag", Conclusion.Dated.class, "milestone")
                .getOrDefault(kind, kind.getSimpleName().toLowerCase(Locale.ROOT));
    }
}
