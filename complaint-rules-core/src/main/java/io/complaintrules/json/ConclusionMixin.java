package io.complaintrules.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import io.complaintrules.verdict.Conclusion;
import java.util.Arrays;
import java.util.Locale;

/** The member that tells the kinds of conclusion apart: the name of the record in lower case. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = ConclusionMixin.TYPE)
interface ConclusionMixin {
    String TYPE = "type";

    static NamedType[] kinds() {
        return Arrays.stream(Conclusion.class.getPermittedSubclasses())
                .map(kind -> new NamedType(kind, kind.getSimpleName().toLowerCase(Locale.ROOT)))
                .toArray(NamedType[]::new);
    }
}
