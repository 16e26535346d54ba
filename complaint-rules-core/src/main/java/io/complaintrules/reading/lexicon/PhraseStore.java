package io.complaintrules.reading.lexicon;

import io.complaintrules.binary.RecordBytes;
import io.complaintrules.facts.CueRole;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Phrases as they are written: the text of each, and one model for all phrases of a line. A phrase is made when it is first
 * asked for. Thread-safe: two threads may make the same phrase, and both are right.
 */
final class PhraseStore {
    /**
     * What is written.
     *
     * @param models each a {@link Model} as bytes
     * @param texts the text of each phrase
     * @param modelOf the place of its model
     */
    @SuppressWarnings("ArrayRecordComponent") // only written and read
    record Phrases(List<byte[]> models, StringTable texts, int[] modelOf) {}

    /** A phrase without its text; the words are those of {@link Conditions#key}. */
    record Model(
            String category,
            int severity,
            int weight,
            @Nullable String neutral,
            @Nullable String aim,
            @Nullable String matter,
            CueRole role,
            @Nullable String detail,
            @Nullable String value,
            boolean weak,
            int heat,
            List<List<String>> words,
            int within,
            String at) {
        static Model of(Phrase phrase) {
            return new Model(
                    phrase.category(),
                    phrase.severity(),
                    phrase.weight(),
                    phrase.neutral(),
                    phrase.aim(),
                    phrase.matter(),
                    phrase.role(),
                    phrase.detail(),
                    phrase.value(),
                    phrase.weak(),
                    phrase.heat(),
                    phrase.conditions().key(),
                    phrase.conditions().within(),
                    phrase.at());
        }

        Phrase phrase() {
            return new Phrase(
                    "",
                    category.intern(),
                    severity,
                    weight,
                    neutral,
                    aim,
                    matter,
                    role,
                    detail,
                    value,
                    weak,
                    heat,
                    Conditions.of(words, within),
                    at);
        }
    }

    private static final LexiconMaker MAKER = new LexiconMaker();

    private final Phrases written;
    private final @Nullable Phrase[] models;
    private final @Nullable Phrase[] made;

    PhraseStore(Phrases written) {
        this.written = written;
        models = new Phrase[written.models().size()];
        made = new Phrase[written.modelOf().length];
    }

    int size() {
        return made.length;
    }

    /** When the phrase at a place counts. */
    Conditions conditions(int place) {
        return model(place).conditions();
    }

    Phrase get(int place) {
        Phrase phrase = made[place];
        if (phrase == null) {
            phrase = model(place).spelled(written.texts().get(place));
            made[place] = phrase;
        }
        return phrase;
    }

    private Phrase model(int place) {
        int number = written.modelOf()[place];
        Phrase model = models[number];
        if (model == null) {
            model = RecordBytes.read(Model.class, written.models().get(number), MAKER)
                    .phrase();
            models[number] = model;
        }
        return model;
    }

    static Phrases of(List<Phrase> phrases) {
        Map<Phrase, Integer> places = new LinkedHashMap<>();
        List<byte[]> models = new ArrayList<>();
        int[] modelOf = new int[phrases.size()];
        for (int i = 0; i < modelOf.length; i++) {
            Phrase model = phrases.get(i).spelled("");
            Integer known = places.putIfAbsent(model, models.size());
            modelOf[i] = known == null ? models.size() : known;
            if (known == null) {
                models.add(RecordBytes.of(Model.of(model)));
            }
        }
        return new Phrases(
                models, StringTable.of(phrases.stream().map(Phrase::text).toList()), modelOf);
    }
}
