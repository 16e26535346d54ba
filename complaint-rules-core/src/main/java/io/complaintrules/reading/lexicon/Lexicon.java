package io.complaintrules.reading.lexicon;

import io.complaintrules.authoring.Diagnostics;
import io.complaintrules.authoring.Layer;
import io.complaintrules.authoring.SourceFile;
import io.complaintrules.authoring.SourceFolder;
import io.complaintrules.binary.Digest;
import io.complaintrules.binary.RecordBytes;
import io.complaintrules.reading.text.Clauses;
import io.complaintrules.reading.text.NormalForm;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The phrases that the reading looks for, with their attributes. Written by rule authors as {@code *.txt} files; the
 * compiled form starts faster. Immutable and thread-safe.
 */
public final class Lexicon {

    record Compiled(String digest, PhraseStore.Phrases phrases, Automaton.States states) {}

    private final String digest;
    private final PhraseStore phrases;
    private final Automaton automaton;

    private Lexicon(Compiled compiled) {
        digest = compiled.digest();
        phrases = new PhraseStore(compiled.phrases());
        automaton = new Automaton(compiled.states());
    }

    /**
     * Loads every {@code *.txt} file under a folder.
     *
     * @throws LexiconException with every fault of every file
     * @throws UncheckedIOException when a file cannot be read
     */
    public static Lexicon load(Path folder) {
        Diagnostics faults = new Diagnostics();
        return of(SourceFolder.read(folder, ".txt", "", faults), faults);
    }

    /**
     * A lexicon out of lines, as a file would hold them.
     *
     * @throws LexiconException with every fault
     */
    public static Lexicon parse(String name, String lines) {
        return of(List.of(new SourceFile(name, lines)), new Diagnostics());
    }

    /**
     * Loads the lexicon of layers, each of which may switch off phrases of those below it.
     *
     * @param layers the lowest first
     * @throws LexiconException with every fault
     */
    public static Lexicon load(List<Layer> layers) {
        Diagnostics faults = new Diagnostics();
        return of(LexiconFolder.layered(layers, faults), faults);
    }

    private static Lexicon of(List<SourceFile> files, Diagnostics faults) {
        return of(LexiconFolder.read(files, faults), faults);
    }

    private static Lexicon of(LexiconFolder folder, Diagnostics faults) {
        if (faults.failed()) {
            throw new LexiconException(faults.errors());
        }
        return of(folder.phrases());
    }

    private static Lexicon of(List<Phrase> phrases) {
        return new Lexicon(compiled(phrases));
    }

    private static Compiled compiled(List<Phrase> phrases) {
        String lines = phrases.stream().map(phrase -> phrase + "\n").sorted().collect(Collectors.joining());
        List<Phrase> numbered = PhraseStore.numbered(phrases);
        PhraseStore.Phrases written = PhraseStore.of(numbered);
        return new Compiled(
                Digest.of(lines),
                written,
                PhraseTrie.of(numbered, written.modelOf()).states());
    }

    /**
     * Reads the compiled form that {@link LexiconCompiler} writes.
     *
     * @throws UncheckedIOException when the stream holds something else
     */
    public static Lexicon read(InputStream in) {
        try {
            return new Lexicon(RecordBytes.read(Compiled.class, "lexicon", in, new LexiconMaker()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes the compiled form; the same lexicon always gives the same bytes.
     *
     * @throws UncheckedIOException when the stream refuses
     */
    public void write(OutputStream out) {
        try {
            RecordBytes.write(compiled(phrases()), out);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every phrase, by category, then in the order of files and lines. */
    public List<Phrase> phrases() {
        return IntStream.range(0, phrases.size()).mapToObj(phrases::get).toList();
    }

    /** SHA-256 over all phrases and attributes, in hexadecimal; does not depend on file names' order. */
    public String digest() {
        return digest;
    }

    /** Every place in a text where a phrase occurs and its conditions hold, by start, the longer first. */
    public HitList scan(NormalForm form) {
        Scan scan = new Scan(form);
        automaton.scan(form, scan);
        return new HitList(form, scan.keys, scan.size, phrases);
    }

    /** One pass over a text. Hits come by their end and go to their place: few that were found before begin behind them. */
    private final class Scan implements Automaton.Found {
        private final NormalForm form;
        private final Guards guards = phrases.guards();
        private long[] keys;
        private int size;
        /** The first mark that ends a clause behind what was found last. */
        private int clauseEnd = -1;

        Scan(NormalForm form) {
            this.form = form;
            keys = new long[form.length() * 4 / 3 + 8];
        }

        @Override
        public void free(int begin, int end, int phrase) {
            if (HitKey.fits(begin, end)) {
                add(HitKey.of(begin, end, phrase));
            }
        }

        @Override
        public void guarded(int begin, int end, int phrase, int model) {
            if (clauseEnd < end) {
                clauseEnd = Clauses.clauseEnd(form, end, form.length());
            }
            int to = guards.end(form, model, begin, end, clauseEnd);
            if (to == Guards.UNSURE) {
                to = phrases.conditions(model).holds(form, begin, end);
            }
            if (to > 0) {
                free(begin, to, phrase);
            }
        }

        private void add(long key) {
            if (size == keys.length) {
                keys = Arrays.copyOf(keys, 2 * size);
            }
            int at = size++;
            while (at > 0 && keys[at - 1] > key) {
                keys[at] = keys[at - 1];
                at--;
            }
            keys[at] = key;
        }
    }
}
