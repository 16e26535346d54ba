package io.complaintrules.authoring.compare;

import io.complaintrules.authoring.Diagnostics;
import io.complaintrules.reading.lexicon.Conditions;
import io.complaintrules.reading.lexicon.LexiconFolder;
import io.complaintrules.reading.lexicon.Phrase;
import io.complaintrules.reading.text.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Texts of phrases that only one of two sets has. */
final class PhraseSamples {
    private static final int MOST = 3_000;

    private PhraseSamples() {}

    static List<Sample> of(RuleSet before, RuleSet after) {
        Map<String, Phrase> old = phrases(before);
        Map<String, Phrase> young = phrases(after);
        List<Sample> all = new ArrayList<>();
        Stream.of(only(young, old), only(old, young))
                .flatMap(List::stream)
                .limit(MOST)
                .forEach(phrase -> texts(phrase)
                        .forEach(text -> all.add(new Sample("phrase:" + phrase.at(), Map.of("text", text)))));
        return all;
    }

    private static List<Phrase> only(Map<String, Phrase> these, Map<String, Phrase> others) {
        Set<String> known = others.keySet();
        return these.entrySet().stream()
                .filter(one -> !known.contains(one.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** By all that is said of it but its place. */
    private static Map<String, Phrase> phrases(RuleSet set) {
        Map<String, Phrase> all = new TreeMap<>();
        LexiconFolder.layered(set.layers(), new Diagnostics())
                .phrases()
                .forEach(one -> all.put(one.toString().replace(one.at(), ""), one));
        return all;
    }

    /** The phrase as it must stand, and with each word that a condition takes out of it or lets it stand. */
    private static List<String> texts(Phrase phrase) {
        Conditions when = phrase.conditions();
        String before = first(when.onlyBefore());
        String behind = when.until().isEmpty() ? first(when.onlyAfter()) : first(when.until());
        String with = first(when.with());
        String whole = before + phrase.text() + behind + (with.isEmpty() ? "" : "，" + with);
        List<String> texts = new ArrayList<>(List.of(whole));
        when.unlessBefore().words().forEach(word -> texts.add(word + whole));
        when.unlessAfter().words().forEach(word -> texts.add(whole + word));
        when.without().words().forEach(word -> texts.add(whole + "，" + word));
        return texts;
    }

    private static String first(WordSet words) {
        return words.words().stream()
                .filter(word -> !"^$".contains(word))
                .findFirst()
                .orElse("");
    }
}
