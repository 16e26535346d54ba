package io.complaintrules.reading.lexicon;

import io.complaintrules.reading.text.WordSet;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Phrases as numbers: a table of strings, one model for all phrases of a line, then text and model of each phrase. A phrase is
 * made when it is first asked for. Thread-safe: two threads may make the same phrase, and both are right.
 */
final class PhraseStore {
    private static final int STRINGS = 14;
    private static final int WIDTH = STRINGS + 5;

    private final StringTable strings;
    private final int[] models;
    private final int[] texts;
    private final int[] modelOf;
    private final @Nullable Phrase[] madeModels;
    private final @Nullable Conditions[] conditions;
    private final @Nullable Phrase[] made;

    private PhraseStore(StringTable strings, int[] models, int[] texts, int[] modelOf) {
        this.strings = strings;
        this.models = models;
        this.texts = texts;
        this.modelOf = modelOf;
        madeModels = new Phrase[models.length / WIDTH];
        conditions = new Conditions[models.length / WIDTH];
        made = new Phrase[texts.length];
    }

    int size() {
        return texts.length;
    }

    /** When the phrase at a place counts. */
    Conditions conditions(int place) {
        int number = modelOf[place];
        Conditions when = conditions[number];
        if (when == null) {
            when = model(number).conditions();
            conditions[number] = when;
        }
        return when;
    }

    Phrase get(int place) {
        Phrase phrase = made[place];
        if (phrase == null) {
            phrase = model(modelOf[place]).spelled(strings.get(texts[place]));
            made[place] = phrase;
        }
        return phrase;
    }

    private Phrase model(int number) {
        Phrase model = madeModels[number];
        if (model == null) {
            model = make(number * WIDTH);
            madeModels[number] = model;
        }
        return model;
    }

    private Phrase make(int at) {
        WordSet[] words = new WordSet[7];
        boolean free = true;
        for (int i = 0; i < words.length; i++) {
            String joined = strings.get(models[at + 7 + i]);
            words[i] = joined.isEmpty() ? WordSet.EMPTY : WordSet.of(split(joined));
            free &= words[i].isEmpty();
        }
        int within = models[at + STRINGS + 2];
        Conditions when = free
                ? Conditions.NONE
                : new Conditions(words[0], words[1], words[2], words[3], words[4], within, words[5], words[6]);
        return new Phrase(
                "",
                strings.get(models[at]).intern(),
                models[at + STRINGS],
                models[at + STRINGS + 1],
                orNull(at + 1),
                orNull(at + 2),
                orNull(at + 3),
                orNull(at + 4),
                orNull(at + 5),
                models[at + STRINGS + 3] == 1,
                models[at + STRINGS + 4],
                when,
                strings.get(models[at + 6]));
    }

    private static List<String> split(String joined) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int to = joined.indexOf('\n'); to >= 0; to = joined.indexOf('\n', from)) {
            words.add(joined.substring(from, to));
            from = to + 1;
        }
        words.add(joined.substring(from));
        return words;
    }

    private @Nullable String orNull(int at) {
        String string = strings.get(models[at]);
        return string.isEmpty() ? null : string;
    }

    static void write(List<Phrase> phrases, DataOutputStream out) throws IOException {
        StringTable.Builder table = new StringTable.Builder();
        Map<Phrase, Integer> models = new LinkedHashMap<>();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream places = new DataOutputStream(bytes);
        for (Phrase phrase : phrases) {
            models.putIfAbsent(phrase.spelled(""), models.size());
        }
        places.writeInt(models.size() * WIDTH);
        for (Phrase model : models.keySet()) {
            for (String string : strings(model)) {
                places.writeInt(table.place(string));
            }
            places.writeInt(model.severity());
            places.writeInt(model.weight());
            places.writeInt(model.conditions().within());
            places.writeInt(model.weak() ? 1 : 0);
            places.writeInt(model.heat());
        }
        places.writeInt(phrases.size());
        for (Phrase phrase : phrases) {
            places.writeInt(table.place(phrase.text()));
        }
        places.writeInt(phrases.size());
        for (Phrase phrase : phrases) {
            places.writeInt(models.getOrDefault(phrase.spelled(""), 0));
        }
        table.write(out);
        bytes.writeTo(out);
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

    private static String orEmpty(@Nullable String string) {
        return string == null ? "" : string;
    }

    static PhraseStore read(ByteBuffer in) {
        return new PhraseStore(
                StringTable.read(in), StringTable.readInts(in), StringTable.readInts(in), StringTable.readInts(in));
    }
}
