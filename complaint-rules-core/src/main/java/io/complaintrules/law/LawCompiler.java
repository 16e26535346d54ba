package io.complaintrules.law;

import io.complaintrules.api.Internal;
import io.complaintrules.authoring.SourceArchive;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compiles a law folder at build time: {@code LawCompiler <law folder> <output file>}. */
@Internal
public final class LawCompiler {
    private LawCompiler() {}

    /**
     * Loads the folder strictly and writes the compiled book, creating folders as needed.
     *
     * @param args the law folder and the output file
     * @throws IllegalArgumentException if there are not two arguments
     * @throws LawDataException if the data has faults
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("Two arguments are needed: the law folder and the output file."
                    + "\nMaybe a path with a space lacks its quotes?");
        }
        LawBook book = LawBook.load(Path.of(args[0]));
        Path output = Path.of(args[1]).toAbsolutePath();
        Path folder = output.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        try (OutputStream out = Files.newOutputStream(output)) {
            CompiledLaw.write(book, out);
        }
        SourceArchive.write(Path.of(args[0]), ".yaml", output.resolveSibling("law.zip"));
    }
}
