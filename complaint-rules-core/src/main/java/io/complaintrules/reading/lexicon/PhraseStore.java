package io.complaintrules.reading.lexicon;

import io.complaintrules.binary.RecordBytes;
import io.complaintrules.facts.CueRole;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Phrases as they are written: the text of each, and one model for all phrases of a line. A phrase is made when it is first
 * asked for. Thread-safe: two threads may make the same phrase, and both are right.
 */
final class PhraseStore {
    /**
     * What is written.
     *
     * @param models each a {@link Model} as bytes, by category
     * @param texts the text of each phrase
     * @param modelOf the number of its model
     * @param categories every category
     * @param categoryOf of each model, the number of its category, from one on
     * @param matters every matter that a phrase points to
     * @param matterOf of each model, the number of its matter, from one on; zero where it points to none
     */
    @SuppressWarnings("ArrayRecordComponent") // only written and read
    record Phrases(
            List<byte[]> models,
            StringTable texts,
            int[] modelOf,
            List<String> categories,
            int[] categoryOf,
            List<String> matters,
            int[] matterOf) {}

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
    private final @Nullable Conditions[] conditions;
    private final @Nullable Phrase[] made;
    private final Grouping categories;
    private final Grouping matters;

    PhraseStore(Phrases written) {
        this.written = written;
        models = new Phrase[written.models().size()];
        conditions = new Conditions[models.length];
        made = new Phrase[written.modelOf().length];
        categories = Grouping.of(written.categories(), written.categoryOf());
        matters = Grouping.of(written.matters(), written.matterOf());
    }

    int size() {
        return made.length;
    }

    /** When the phrases of a model count. */
    Conditions conditions(int model) {
        Conditions known = conditions[model];
        if (known == null) {
            known = model(model).conditions();
            conditions[model] = known;
        }
        return known;
    }

    /** By what category the models are. */
    Grouping categories() {
        return categories;
    }

    /** To what matter the models point. */
    Grouping matters() {
        return matters;
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
        List<Phrase> models = phrases.stream()
                .map(phrase -> phrase.spelled(""))
                .distinct()
                .sorted(Comparator.comparing(Phrase::category))
                .toList();
        Map<Phrase, Integer> numbers = new HashMap<>();
        for (Phrase model : models) {
            numbers.put(model, numbers.size());
        }
        List<String> categories = names(models, Phrase::category);
        List<String> matters = names(models, Phrase::matter);
        return new Phrases(
                models.stream().map(model -> RecordBytes.of(Model.of(model))).toList(),
                StringTable.of(phrases.stream().map(Phrase::text).toList()),
                phrases.stream()
                        .mapToInt(phrase -> numbers.get(phrase.spelled("")))
                        .toArray(),
                categories,
                models.stream()
                        .mapToInt(model -> categories.indexOf(model.category()) + 1)
                        .toArray(),
                matters,
                models.stream()
                        .mapToInt(model -> matters.indexOf(model.matter()) + 1)
                        .toArray());
    }

    private static List<String> names(List<Phrase> models, Function<Phrase, @Nullable String> name) {
        return models.stream()
                .map(name)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }
}
