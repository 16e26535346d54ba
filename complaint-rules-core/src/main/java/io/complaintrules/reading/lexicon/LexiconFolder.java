package io.complaintrules.reading.lexicon;

import io.complaintrules.authoring.Diagnostics;
import io.complaintrules.authoring.Kinds;
import io.complaintrules.authoring.Layer;
import io.complaintrules.authoring.Off;
import io.complaintrules.authoring.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A folder of lexicon files, read as far as it can be. */
public final class LexiconFolder {
    private final List<Phrase> phrases;
    private final List<LexiconId> ids;

    private final List<LexiconExample> examples;

    private LexiconFolder(List<Phrase> phrases, List<LexiconExample> examples, List<LexiconId> ids) {
        this.phrases = phrases;
        this.examples = examples;
        this.ids = ids;
    }

    /**
     * Reads files.
     *
     * @param files the files
     * @param faults where slips go
     */
    public static LexiconFolder read(List<SourceFile> files, Diagnostics faults) {
        return layered(List.of(new Layer("", List.of(), List.of(), files, Off.NOTHING)), faults);
    }

    /**
     * Reads the lexicon files of layers, each of which may switch off phrases of those below it.
     *
     * @param layers the lowest first
     * @param faults where slips go
     */
    public static LexiconFolder layered(List<Layer> layers, Diagnostics faults) {
        LexiconParser parser = new LexiconParser(faults);
        for (Layer layer : layers) {
            layer.off().phrases().forEach((phrase, reason) -> parser.drop(phrase, reason.place()));
            layer.lexicon().forEach(parser::parse);
            if (!faults.failed()) {
                examples(parser.phrases(), parser.examples(), layer, faults);
            }
        }
        return new LexiconFolder(parser.phrases(), parser.examples(), parser.ids());
    }

    /** A layer holds by itself what it says of its lines: another may switch a phrase off. */
    private static void examples(List<Phrase> phrases, List<LexiconExample> examples, Layer layer, Diagnostics faults) {
        Set<String> files = layer.lexicon().stream().map(SourceFile::name).collect(Collectors.toSet());
        List<LexiconExample> own = examples.stream()
                .filter(one -> files.contains(one.place().file()))
                .toList();
        Map<String, List<Phrase>> lines = phrases.stream().collect(Collectors.groupingBy(Phrase::at));
        own.stream()
                .filter(one -> !one.holds(lines.getOrDefault(one.at(), List.of())))
                .forEach(one -> faults.add(one.found() ? "example-not-found" : "example-found", one.place()));
    }

    List<LexiconExample> examples() {
        return examples;
    }

    /** Returns the lines with phrases that have a sentence in which they are found, as {@code file:line}. */
    public Set<String> shown() {
        return examples.stream()
                .filter(LexiconExample::found)
                .map(LexiconExample::at)
                .collect(Collectors.toSet());
    }

    /** Returns the phrases, in the order of layers, files and lines. */
    public List<Phrase> phrases() {
        return phrases;
    }

    /**
     * Checks the ids of the law data that lines name.
     *
     * @param known the ids of a kind
     * @param faults where slips go
     */
    public void check(Function<String, Set<String>> known, Diagnostics faults) {
        for (LexiconId one : ids) {
            Set<String> all = known.apply(one.kind());
            boolean contact =
                    one.kind().equals("authority") && known.apply("contact").contains(one.id());
            if (!all.contains(one.id()) && !contact) {
                faults.near("unknown-id", one.place(), one.id(), all, Kinds.name(one.kind()), one.id());
            }
        }
    }
}
