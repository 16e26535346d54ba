package io.complaintrules.reading.lexicon;

import io.complaintrules.binary.RecordBytes;
import io.complaintrules.facts.CueRole;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Phrases as they are written: the text of each, and one model for all phrases of a line. They are numbered by category, those of
 * one model together, the shorter first. A phrase is made when it is first asked for. Thread-safe: two threads may make the same
 * phrase, and both are right.
 */
final class PhraseStore {
    /**
     * What is written.
     *
     * @param models each a {@link Model} as bytes, by category
     * @param texts the text of each phrase
     * @param firsts of each model, the number of its first phrase; behind these the number of all phrases
     * @param guards the table of {@link Guards}
     * @param categories every category
     * @param matters every matter that a phrase points to
     * @param marks of each model, its {@link Mark}
     */
    @SuppressWarnings("ArrayRecordComponent") // only written and read
    record Phrases(
            List<byte[]> models,
            StringTable texts,
            int[] firsts,
            long[] guards,
            List<String> categories,
            List<String> matters,
            int[] marks) {

        /** Of each phrase, the number of its model. */
        int[] modelOf() {
            return spread(IntStream.range(0, marks.length).toArray());
        }

        /** Of each phrase what each model has. */
        private int[] spread(int[] ofModel) {
            int[] all = new int[firsts[ofModel.length]];
            for (int model = 0; model < ofModel.length; model++) {
                Arrays.fill(all, firsts[model], firsts[model + 1], ofModel[model]);
            }
            return all;
        }
    }

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

    /** No phrase. */
    static final PhraseStore NONE = new PhraseStore(new Phrases(
            List.of(), StringTable.of(List.of()), new int[1], new long[0], List.of(), List.of(), new int[0]));

    private final Phrases written;
    /** Of each phrase, the number of its model. */
    private final int[] modelOf;
    /** Of each phrase, the mark of its model. */
    private final int[] marks;

    private final @Nullable Phrase[] models;
    private final Guards guards;
    private final @Nullable Conditions[] conditions;
    private final @Nullable Phrase[] made;
    private final Grouping categories;
    private final Grouping matters;

    PhraseStore(Phrases written) {
        this.written = written;
        models = new Phrase[written.models().size()];
        conditions = new Conditions[models.length];
        guards = new Guards(written.guards());
        modelOf = written.modelOf();
        marks = written.spread(written.marks());
        made = new Phrase[modelOf.length];
        categories = Grouping.of(written.categories(), Mark::category);
        matters = Grouping.of(written.matters(), Mark::matter);
    }

    int size() {
        return made.length;
    }

    /** What a phrase is told apart by. */
    int mark(int number) {
        return marks[number];
    }

    /** What the characters around a phrase tell, by its model. */
    Guards guards() {
        return guards;
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

    Phrase get(int number) {
        Phrase phrase = made[number];
        if (phrase == null) {
            phrase = model(modelOf[number]).spelled(written.texts().get(number));
            made[number] = phrase;
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

    /** Phrases in the order in which they are numbered. */
    static List<Phrase> numbered(List<Phrase> phrases) {
        Map<Phrase, List<Phrase>> byModel = new LinkedHashMap<>();
        for (Phrase phrase : phrases) {
            byModel.computeIfAbsent(phrase.spelled(""), model -> new ArrayList<>())
                    .add(phrase);
        }
        return byModel.entrySet().stream()
                .sorted(Comparator.comparing(one -> one.getKey().category()))
                .flatMap(one -> one.getValue().stream()
                        .sorted(Comparator.comparingInt(phrase -> phrase.text().length())))
                .toList();
    }

    /** What is written of phrases that come as they are {@link #numbered}. */
    static Phrases of(List<Phrase> phrases) {
        List<Phrase> models = new ArrayList<>();
        IntStream.Builder firsts = IntStream.builder();
        for (int i = 0; i < phrases.size(); i++) {
            Phrase model = phrases.get(i).spelled("");
            if (models.isEmpty() || !model.equals(models.get(models.size() - 1))) {
                models.add(model);
                firsts.add(i);
            }
        }
        List<String> categories = names(models, Phrase::category);
        List<String> matters = names(models, Phrase::matter);
        return new Phrases(
                models.stream().map(model -> RecordBytes.of(Model.of(model))).toList(),
                StringTable.of(phrases.stream().map(Phrase::text).toList()),
                firsts.add(phrases.size()).build().toArray(),
                Guards.of(models.stream().map(Phrase::conditions).toList()),
                categories,
                matters,
                models.stream()
                        .mapToInt(model -> Mark.of(
                                model, categories.indexOf(model.category()) + 1, matters.indexOf(model.matter()) + 1))
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
