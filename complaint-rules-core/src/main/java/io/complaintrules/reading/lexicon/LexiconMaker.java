package io.complaintrules.reading.lexicon;

import io.complaintrules.binary.RecordInput;
import io.complaintrules.binary.RecordMaker;
import io.complaintrules.facts.CueRole;

/** Makes the records of a compiled lexicon, each out of its components in their order. */
final class LexiconMaker implements RecordMaker {
    @Override
    public Record make(String type, RecordInput in) {
        return switch (type) {
            case "Compiled" -> new Lexicon.Compiled(in.next(), in.next(), in.next());
            case "Phrases" ->
                new PhraseStore.Phrases(in.next(), in.next(), in.next(), in.next(), in.next(), in.next(), in.next());
            case "Model" ->
                new PhraseStore.Model(
                        in.next(),
                        in.next(),
                        in.next(),
                        in.next(),
                        in.next(),
                        in.next(),
                        in.choice(CueRole.class),
                        in.next(),
                        in.next(),
                        in.next(),
                        in.next(),
                        in.next(),
                        in.next(),
                        in.next());
            case "StringTable" -> new StringTable(in.next(), in.next());
            case "States" -> new Automaton.States(in.next(), in.next(), in.next());
            default -> throw new IllegalArgumentException(type);
        };
    }
}
