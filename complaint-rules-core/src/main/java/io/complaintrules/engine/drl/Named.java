package io.complaintrules.engine.drl;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An id of the law data that a rule names.
 *
 * @param kind what it is an id of, as {@code authority}
 * @param id the id
 * @param from where it begins in the file
 */
record Named(String kind, String id, int from) {
    /** By the last word of what is compared. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("authority", "authority"),
            Map.entry("body", "authority"),
            Map.entry("primary", "authority"),
            Map.entry("also", "authority"),
            Map.entry("forums", "authority"),
            Map.entry("competentForums", "authority"),
            Map.entry("shuts", "authority"),
            Map.entry("by", "authority"),
            Map.entry("closed", "authority"),
            Map.entry("contact", "contact"),
            Map.entry("matter", "matter"),
            Map.entry("Matter.id", "matter"),
            Map.entry("CandidateMatter.id", "matter"),
            Map.entry("Danger.kind", "danger"),
            Map.entry("family", "family"),
            Map.entry("head", "head"),
            Map.entry("groups", "claim-group"),
            Map.entry("gives", "detail"),
            Map.entry("point", "point"),
            Map.entry("points", "point"),
            Map.entry("some", "point"),
            Map.entry("full", "point"),
            Map.entry("firm", "point"));

    /** By what is asked of the case, the part of the complaint in which the field stands. */
    private static final Map<String, String> ASKED = Map.of("circumstance", "circumstances.", "figure", "figures.");

    /** The kind of ids that a word is compared with; null when none. */
    static @Nullable String kind(@Nullable Class<?> owner, String word) {
        String ofOwner = owner == null ? null : WORDS.get(owner.getSimpleName() + "." + word);
        return ofOwner == null ? WORDS.get(word) : ofOwner;
    }

    /** The field that a call asks for, or a body that it names; null when none. */
    static @Nullable Named argument(String method, Expression.Literal text) {
        int from = text.from() + 1;
        String field = ASKED.get(method);
        if (field != null) {
            return new Named("field", field + text.token().text(), from);
        }
        return method.equals("forum") ? new Named("authority", text.token().text(), from) : null;
    }
}
