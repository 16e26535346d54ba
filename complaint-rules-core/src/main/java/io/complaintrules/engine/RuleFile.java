package io.complaintrules.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One DRL file. A file that names no package gets the one of all rules, what rules speak about and the way out,
 * {@code findings}, in front of its first line, so that lines keep their numbers.
 *
 * @param name file name, without folder
 * @param text its content, as Drools compiles it
 */
public record RuleFile(String name, String text) {
    private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s");
    private static final String HEADER = "package " + RuleCompiler.PACKAGE + "; import io.complaintrules.complaint.*;"
            + " import io.complaintrules.facts.*; import io.complaintrules.verdict.*;"
            + " import io.complaintrules.law.Occasion; import io.complaintrules.law.Seat;"
            + " global io.complaintrules.engine.Findings findings; ";

    /** Puts the header in front where the file has none. */
    public RuleFile {
        text = PACKAGE.matcher(text).find() ? text : HEADER + text;
    }

    /**
     * Reads every {@code *.drl} of a folder, sorted by name.
     *
     * @param folder the folder
     * @throws UncheckedIOException when it cannot be read
     */
    public static List<RuleFile> in(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".drl"))
                    .sorted()
                    .map(RuleFile::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RuleFile read(Path file) {
        try {
            return new RuleFile(String.valueOf(file.getFileName()), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
