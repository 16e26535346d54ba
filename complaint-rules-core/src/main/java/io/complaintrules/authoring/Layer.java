package io.complaintrules.authoring;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What one folder holds. A whole one stands for itself; an overlay lies on others and holds only what differs. Immutable.
 *
 * @param name what to call it
 * @param rules its rule files
 * @param law its files of law data
 * @param lexicon its lexicon files
 * @param off what it switches off of those below it
 */
public record Layer(String name, List<SourceFile> rules, List<SourceFile> law, List<SourceFile> lexicon, Off off) {
    /** What a whole folder has. */
    private static final List<String> PARTS = List.of("rules", "law", "lexicon");

    /** Copies the lists. */
    public Layer {
        rules = List.copyOf(rules);
        law = List.copyOf(law);
        lexicon = List.copyOf(lexicon);
    }

    /**
     * Returns whether a folder holds only what differs: a subfolder is missing, or it has an {@code off.yaml}.
     *
     * @param folder the folder
     */
    public static boolean isOverlay(Path folder) {
        return Files.exists(folder.resolve(Off.FILE))
                || !PARTS.stream().allMatch(part -> Files.isDirectory(folder.resolve(part)));
    }

    /**
     * Reads a whole folder.
     *
     * @param folder the folder
     * @param faults where slips go
     */
    public static Layer whole(Path folder, Diagnostics faults) {
        return new Layer(
                name(folder),
                rules(folder.resolve("rules"), "rules/", faults),
                SourceFolder.read(folder.resolve("law"), ".yaml", "law/", faults),
                SourceFolder.read(folder.resolve("lexicon"), ".txt", "lexicon/", faults),
                Off.read(folder, "", faults));
    }

    /**
     * Reads a folder that holds only what differs.
     *
     * @param folder the folder
     * @param prefix what stands before the names of files in slips; may be empty
     * @param faults where slips go
     */
    public static Layer overlay(Path folder, String prefix, Diagnostics faults) {
        if (!Files.exists(folder.resolve(Off.FILE))
                && PARTS.stream().noneMatch(part -> Files.isDirectory(folder.resolve(part)))) {
            faults.add("overlay-empty", Place.whole(prefix + "."));
        }
        return new Layer(
                name(folder),
                there(folder, "rules") ? rules(folder.resolve("rules"), prefix + "rules/", faults) : List.of(),
                part(folder, "law", ".yaml", prefix, faults),
                part(folder, "lexicon", ".txt", prefix, faults),
                Off.read(folder, prefix, faults));
    }

    /**
     * Returns what a folder is called.
     *
     * @param folder the folder
     */
    public static String name(Path folder) {
        return String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    }

    private static boolean there(Path folder, String part) {
        return Files.isDirectory(folder.resolve(part));
    }

    private static List<SourceFile> part(Path folder, String part, String suffix, String prefix, Diagnostics faults) {
        return there(folder, part)
                ? SourceFolder.read(folder.resolve(part), suffix, prefix + part + "/", faults)
                : List.of();
    }

    /**
     * Reads a folder of rule files.
     *
     * @param folder the folder {@code rules} itself
     * @param prefix what stands before the names of files in slips; may be empty
     * @param faults where slips go
     */
    public static List<SourceFile> rules(Path folder, String prefix, Diagnostics faults) {
        List<SourceFile> files = SourceFolder.read(folder, ".drl", prefix, faults);
        files.stream()
                .filter(file -> file.name().indexOf('/', prefix.length()) >= 0)
                .forEach(file -> faults.add("file-in-subfolder", file.whole()));
        return files;
    }

    /** Returns all its files: rules, law data and lexicon. */
    public List<SourceFile> files() {
        return java.util.stream.Stream.of(rules, law, lexicon)
                .flatMap(List::stream)
                .toList();
    }
}
