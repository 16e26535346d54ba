package io.complaintrules.reading.lexicon;

import io.complaintrules.reading.text.NormalForm;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The phrases that the reading looks for, with their attributes. Written by rule authors as {@code *.txt} files; the
 * compiled form starts faster. Immutable and thread-safe.
 */
public final class Lexicon {

    private static final int MAGIC = 0x43524c34;

    private final PhraseStore phrases;
    private final Automaton automaton;
    private final String digest;

    private Lexicon(PhraseStore phrases, Automaton automaton, String digest) {
        this.phrases = phrases;
        this.automaton = automaton;
        this.digest = digest;
    }

    /**
     * Loads every {@code *.txt} file under a folder.
     *
     * @throws LexiconException with every fault of every file
     * @throws UncheckedIOException when a file cannot be read
     */
    public static Lexicon load(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> files = walk.filter(file -> file.getFileName().toString().endsWith(".txt"))
                    .sorted()
                    .toList();
            LexiconParser parser = new LexiconParser();
            for (Path file : files) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                parser.parse(name, Files.readAllLines(file, StandardCharsets.UTF_8));
            }
            return of(parser.done());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A lexicon out of lines, as a file would hold them.
     *
     * @throws LexiconException with every fault
     */
    public static Lexicon parse(String name, String lines) {
        LexiconParser parser = new LexiconParser();
        parser.parse(name, lines.lines().toList());
        return of(parser.done());
    }

    private static Lexicon of(List<Phrase> phrases) {
        return read(ByteBuffer.wrap(compiled(phrases, digest(phrases))));
    }

    private static String digest(List<Phrase> phrases) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            phrases.stream()
                    .map(Phrase::toString)
                    .sorted()
                    .forEach(line -> sha.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /**
     * Reads the compiled form that {@link LexiconCompiler} writes.
     *
     * @throws UncheckedIOException when the stream holds something else
     */
    public static Lexicon read(InputStream in) {
        try {
            ByteBuffer data = ByteBuffer.wrap(in.readAllBytes());
            if (data.getInt() != MAGIC) {
                throw new IOException("lexicon: not a compiled lexicon of this version\nMaybe compile it again?");
            }
            return read(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Lexicon read(ByteBuffer data) {
        PhraseStore phrases = PhraseStore.read(data);
        String digest = StringTable.read(data).get(0);
        return new Lexicon(phrases, Automaton.read(data), digest);
    }

    private static byte[] compiled(List<Phrase> phrases, String digest) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream data = new DataOutputStream(bytes);
            PhraseStore.write(phrases, data);
            StringTable.Builder name = new StringTable.Builder();
            name.place(digest);
            name.write(data);
            PhraseTrie.of(phrases).write(data);
            return bytes.toByteArray();
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
            DataOutputStream data = new DataOutputStream(out);
            data.writeInt(MAGIC);
            data.write(compiled(phrases(), digest));
            data.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every phrase, in the order of files and lines. */
    public List<Phrase> phrases() {
        return IntStream.range(0, phrases.size()).mapToObj(phrases::get).toList();
    }

    /** SHA-256 over all phrases and attributes, in hexadecimal; does not depend on file names' order. */
    public String digest() {
        return digest;
    }

    /** Every place in a text where a phrase occurs and its conditions hold, by start, the longer first. */
    public List<Hit> scan(NormalForm form) {
        List<Hit> hits = new ArrayList<>(form.length() * 3 / 4);
        automaton.scan(form, (int begin, int end, int place) -> {
            Conditions when = phrases.conditions(place);
            if (when.admits(form, begin, end)) {
                int to = when.closes(form, end);
                if (to > 0 && when.suits(form, begin, to)) {
                    hits.add(new Hit(phrases.get(place), form.start(begin), form.end(to), begin, to));
                }
            }
        });
        hits.sort(Hit.BY_PLACE);
        return new HitList(hits);
    }
}
