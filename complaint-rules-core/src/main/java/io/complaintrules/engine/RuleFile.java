package io.complaintrules.engine;

import io.complaintrules.authoring.Diagnostics;
import io.complaintrules.authoring.Layer;
import io.complaintrules.authoring.SourceFile;
import io.complaintrules.binary.Digest;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/**
 * One DRL file. It need name neither package nor imports nor the way out, {@code findings}: Drools gets the same head for every file.
 *
 * @param name file name, without folder
 * @param text its content, as written
 */
public record RuleFile(String name, String text) {
    /**
     * Reads every {@code *.drl} of a folder, sorted by name.
     *
     * @param folder the folder
     * @throws RuleSyntaxException when a file is no plain text, too large, a link, or would be left out in silence
     * @throws UncheckedIOException when the folder cannot be read
     */
    public static List<RuleFile> in(Path folder) {
        Diagnostics faults = new Diagnostics();
        List<SourceFile> files = Layer.rules(folder, "", faults);
        RuleSyntaxException.throwIfAny(faults);
        return files.stream()
                .map(file -> new RuleFile(file.name(), file.text()))
                .toList();
    }

    SourceFile source() {
        return new SourceFile(name, text);
    }

    /** Returns the SHA-256 of files, hex: the same for the same files in any order, wherever they lie. */
    static String digest(List<RuleFile> files) {
        StringBuilder all = new StringBuilder();
        files.stream()
                .map(file -> new RuleFile(file.name().substring(file.name().lastIndexOf('/') + 1), file.text()))
                .sorted(Comparator.comparing(RuleFile::name).thenComparing(RuleFile::text))
                .forEach(file ->
                        all.append(file.name()).append('\0').append(file.text()).append('\0'));
        return Digest.of(all.toString());
    }
}
