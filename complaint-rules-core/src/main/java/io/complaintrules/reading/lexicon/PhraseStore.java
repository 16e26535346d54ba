package io.complaintrules.reading.lexicon;

import io.complaintrules.binary.RecordBytes;
import io.complaintrules.facts.CueRole;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
     * @param modelOf the number of its model
     * @param categories every category
     * @param categoryOf of each model, the number of its category
     */
    @SuppressWarnings("ArrayRecordComponent") // only written and read
    record Phrases(List<byte[]> models, StringTable texts, int[] modelOf, List<String> categories, int[] categoryOf) {}

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
    private final Map<String, Integer> categories = new HashMap<>();

    PhraseStore(Phrases written) {
        this.written = written;
        models = new Phrase[written.models().size()];
        made = new Phrase[written.modelOf().length];
        for (String category : written.categories()) {
            categories.put(category, categories.size());
        }
    }

    int size() {
        return made.length;
    }

    /** When the phrases of a model count. */
    Conditions conditions(int model) {
        return model(model).conditions();
    }

    /** The number of the category that the phrases of a model have. */
    int category(int model) {
        return written.categoryOf()[model];
    }

    /** Every category with its number. */
    Map<String, Integer> categories() {
        return categories;
    }

    Phrase get(int place) {
        Phrase phrase = made[place];
        if (phrase == null) {
            phrase = model(written.modelOf()[place]).spelled(written.texts().get(place));
            made[place] = phrase;
        }
        return phrase;
    }

    private Phrase model(int number) {
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
        List<String> categories =
                phrases.stream().map(Phrase::category).distinct().sorted().toList();
        IntStream.Builder categoryOf = IntStream.builder();
        int[] modelOf = new int[phrases.size()];
        for (int i = 0; i < modelOf.length; i++) {
            Phrase model = phrases.get(i).spelled("");
            Integer known = places.putIfAbsent(model, models.size());
            modelOf[i] = known == null ? models.size() : known;
            if (known == null) {
                models.add(RecordBytes.of(Model.of(model)));
                categoryOf.add(categories.indexOf(model.category()));
            }
        }
        return new Phrases(
                models,
                StringTable.of(phrases.stream().map(Phrase::text).toList()),
                modelOf,
                categories,
                categoryOf.build().toArray());
    }
}
