package io.complaintrules.engine;

import io.complaintrules.facts.Claim;
import io.complaintrules.law.Bilingual;
import io.complaintrules.law.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What stands for {@code {name}} in the message of a finding, of one after another. Not thread-safe. */
final class Placeholders {
    private final List<Object> namesAndValues = new ArrayList<>();
    private final StringBuilder room = new StringBuilder(128);
    private final StringBuilder englishRoom = new StringBuilder(352);
    private final Function<String, @Nullable Object> chinese = this::zh;
    private final Function<String, @Nullable Object> english = this::en;
    private @Nullable Claim claim;
    private boolean ofLaw = true;

    boolean isEmpty() {
        return namesAndValues.isEmpty() && claim == null;
    }

    /** Forgets all values. */
    void clear() {
        namesAndValues.clear();
        claim = null;
        ofLaw = true;
    }

    /** The last value of a name holds. */
    void put(String name, Object value) {
        add(name, value);
        ofLaw &= value instanceof Bilingual;
    }

    /** A number that counts things tells nothing of a person, others may. */
    void count(String name, int things) {
        add(name, things);
    }

    private void add(String name, Object value) {
        namesAndValues.add(name);
        namesAndValues.add(value);
    }

    /** Returns names and values in turn where all are names of the law data and counts, and none comes from what a person wrote; else null. */
    @Nullable List<Object> lawValues() {
        return ofLaw ? namesAndValues : null;
    }

    /** Gives {@code {head}} and the sums of a claim. */
    void of(Claim one) {
        claim = one;
        ofLaw = false;
    }

    /** Returns a message with the values in it, the one before where that says the same. */
    Bilingual fill(Template zh, Template en, @Nullable Bilingual before) {
        zh.fill(chinese, room);
        en.fill(english, englishRoom);
        return before != null && before.zh().contentEquals(room) && before.en().contentEquals(englishRoom)
                ? before
                : new Bilingual(room.toString(), englishRoom.toString());
    }

    private @Nullable Object zh(String name) {
        Object value = value(name);
        return value instanceof Bilingual word ? word.zh() : value;
    }

    private @Nullable Object en(String name) {
        Object value = value(name);
        return value instanceof Bilingual word ? word.en() : value;
    }

    private @Nullable Object value(String name) {
        for (int i = namesAndValues.size() - 2; i >= 0; i -= 2) {
            if (namesAndValues.get(i).equals(name)) {
                return namesAndValues.get(i + 1);
            }
        }
        return claim == null ? null : sum(claim, name);
    }

    private static @Nullable Object sum(Claim claim, String name) {
        return switch (name) {
            case "head" -> claim.name();
            case "amount" -> orUnknown(claim.amount());
            case "supported" -> orUnknown(claim.supported());
            case "statutory" -> orUnknown(claim.statutory());
            case "formula" -> orUnknown(claim.formula());
            default -> null;
        };
    }

    private static Object orUnknown(@Nullable Object value) {
        return value == null ? "?" : value;
    }
}
