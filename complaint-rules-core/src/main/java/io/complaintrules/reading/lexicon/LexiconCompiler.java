package io.complaintrules.reading.lexicon;

import io.complaintrules.authoring.SourceArchive;
import io.complaintrules.law.LawBook;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Turns a folder of lexicon files into the one compiled file that starts fast. */
public final class LexiconCompiler {

    private LexiconCompiler() {}

    /**
     * Compiles.
     *
     * @param args the folder with the lexicon files, the one with the law data, and the file to write
     * @throws LexiconException when a lexicon file has a fault or points to what the law data do not know; nothing is written then
     * @throws IOException when the file cannot be written
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            throw new IllegalArgumentException("arguments: " + args.length
                    + " given, three wanted.\nMaybe: LexiconCompiler lexicon law lexicon.bin");
        }
        Lexicon lexicon = Lexicon.load(Path.of(args[0]));
        LexiconCheck.check(lexicon, LawBook.load(Path.of(args[1])));
        Path file = Path.of(args[2]);
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            lexicon.write(out);
        }
        SourceArchive.write(Path.of(args[0]), ".txt", file.resolveSibling("lexicon.zip"));
    }
}
