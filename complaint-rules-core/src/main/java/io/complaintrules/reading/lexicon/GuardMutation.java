package io.complaintrules.reading.lexicon;

import io.complaintrules.api.Internal;
import io.complaintrules.authoring.Place;
import io.complaintrules.reading.text.WordSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Drops each guard of the lines that have examples, in turn: an example of the line has to notice. A guard is a condition by which a phrase
 * does not count: {@code unless-before}, {@code only-after}, {@code without} and the like.
 */
@Internal
public final class GuardMutation {
    private static final Map<String, Function<Conditions, WordSet>> GUARDS = guards();

    private GuardMutation() {}

    /**
     * A guard that is dropped.
     *
     * @param line {@code file:line} of the line of phrases
     * @param guard which one, as {@code unless-before}
     * @param phrase the first phrase of the line
     * @param at the first example of the line
     * @param noticed whether an example does not hold without it
     */
    public record Dropped(String line, String guard, String phrase, Place at, boolean noticed) {
        /** Returns {@code file: drop guard of phrase}, which stays the same when lines move. */
        @Override
        public String toString() {
            return line.substring(0, line.lastIndexOf(':')) + ": drop " + guard + " of " + phrase;
        }
    }

    private static Map<String, Function<Conditions, WordSet>> guards() {
        Map<String, Function<Conditions, WordSet>> guards = new LinkedHashMap<>();
        guards.put("unless-before", Conditions::unlessBefore);
        guards.put("unless-after", Conditions::unlessAfter);
        guards.put("only-before", Conditions::onlyBefore);
        guards.put("only-after", Conditions::onlyAfter);
        guards.put("with", Conditions::with);
        guards.put("without", Conditions::without);
        return guards;
    }

    /**
     * Drops each guard in turn.
     *
     * @param folder a lexicon without errors
     */
    public static List<Dropped> of(LexiconFolder folder) {
        Map<String, List<Phrase>> lines = new LinkedHashMap<>();
        folder.phrases().forEach(one -> lines.computeIfAbsent(one.at(), at -> new ArrayList<>())
                .add(one));
        Map<String, List<LexiconExample>> examples = new LinkedHashMap<>();
        folder.examples().forEach(one -> examples.computeIfAbsent(one.at(), at -> new ArrayList<>())
                .add(one));
        List<Dropped> all = new ArrayList<>();
        examples.forEach((line, own) -> {
            List<Phrase> phrases = lines.getOrDefault(line, List.of());
            if (!phrases.isEmpty()) {
                GUARDS.forEach((guard, words) -> {
                    if (!words.apply(phrases.get(0).conditions()).isEmpty()) {
                        List<Phrase> without =
                                phrases.stream().map(one -> without(one, guard)).toList();
                        boolean noticed = own.stream().anyMatch(one -> !one.holds(without));
                        all.add(new Dropped(
                                line, guard, phrases.get(0).text(), own.get(0).place(), noticed));
                    }
                });
            }
        });
        return all;
    }

    private static Phrase without(Phrase phrase, String guard) {
        Conditions when = phrase.conditions();
        return phrase.under(new Conditions(
                guard.equals("unless-before") ? WordSet.EMPTY : when.unlessBefore(),
                guard.equals("unless-after") ? WordSet.EMPTY : when.unlessAfter(),
                guard.equals("only-before") ? WordSet.EMPTY : when.onlyBefore(),
                guard.equals("only-after") ? WordSet.EMPTY : when.onlyAfter(),
                when.until(),
                when.within(),
                guard.equals("with") ? WordSet.EMPTY : when.with(),
                guard.equals("without") ? WordSet.EMPTY : when.without()));
    }
}
