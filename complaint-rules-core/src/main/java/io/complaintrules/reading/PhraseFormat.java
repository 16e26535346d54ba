package io.complaintrules.reading;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Phrases as bytes: a table of strings, one model for all phrases of a line, then text and model of each phrase. */
final class PhraseFormat {

    private PhraseFormat() {}

    static void write(List<Phrase> phrases, DataOutputStream out) throws IOException {
        StringTable table = new StringTable();
        Map<Phrase, Integer> models = new LinkedHashMap<>();
        for (Phrase phrase : phrases) {
            Phrase model = phrase.spelled("");
            if (models.putIfAbsent(model, models.size()) == null) {
                strings(model).forEach(table::add);
            }
            table.add(phrase.text());
        }
        table.write(out);
        out.writeInt(models.size());
        for (Phrase model : models.keySet()) {
            for (String string : strings(model)) {
                out.writeInt(table.place(string));
            }
            out.writeInt(model.severity());
            out.writeInt(model.weight());
            out.writeInt(model.conditions().within());
            out.writeInt(model.weak() ? 1 : 0);
            out.writeInt(model.heat());
        }
        out.writeInt(phrases.size());
        for (Phrase phrase : phrases) {
            out.writeInt(table.place(phrase.text()));
            out.writeInt(models.getOrDefault(phrase.spelled(""), 0));
        }
    }

    private static List<String> strings(Phrase model) {
        List<String> strings = new ArrayList<>(List.of(
                model.category(),
                orEmpty(model.neutral()),
                orEmpty(model.aim()),
                orEmpty(model.matter()),
                orEmpty(model.detail()),
                orEmpty(model.value()),
                model.at()));
        model.conditions().key().forEach(words -> strings.add(String.join("\n", words)));
        return strings;
    }

    static List<Phrase> read(ByteBuffer in) {
        String[] table = StringTable.read(in);
        Phrase[] models = new Phrase[in.getInt()];
        for (int i = 0; i < models.length; i++) {
            models[i] = model(in, table);
        }
        int size = in.getInt();
        List<Phrase> phrases = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            String text = table[in.getInt()];
            phrases.add(models[in.getInt()].spelled(text));
        }
        return phrases;
    }

    private static Phrase model(ByteBuffer in, String[] table) {
        String category = table[in.getInt()];
        String neutral = table[in.getInt()];
        String aim = table[in.getInt()];
        String matter = table[in.getInt()];
        String detail = table[in.getInt()];
        String value = table[in.getInt()];
        String at = table[in.getInt()];
        WordSet[] words = new WordSet[7];
        boolean free = true;
        for (int i = 0; i < words.length; i++) {
            words[i] = words(table[in.getInt()]);
            free &= words[i].isEmpty();
        }
        int severity = in.getInt();
        int weight = in.getInt();
        int within = in.getInt();
        boolean weak = in.getInt() == 1;
        int heat = in.getInt();
        Conditions conditions = free
                ? Conditions.NONE
                : new Conditions(words[0], words[1], words[2], words[3], words[4], within, words[5], words[6]);
        return new Phrase(
                "",
                category,
                severity,
                weight,
                orNull(neutral),
                orNull(aim),
                orNull(matter),
                orNull(detail),
                orNull(value),
                weak,
                heat,
                conditions,
                at);
    }

    private static WordSet words(String joined) {
        return joined.isEmpty() ? WordSet.EMPTY : WordSet.of(List.of(joined.split("\n")));
    }

    private static String orEmpty(@Nullable String string) {
        return string == null ? "" : string;
    }

    private static @Nullable String orNull(String string) {
        return string.isEmpty() ? null : string;
    }
}
