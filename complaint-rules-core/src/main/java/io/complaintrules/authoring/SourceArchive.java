package io.complaintrules.authoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The files that were compiled at build time, kept beside what was made of them: who lays a folder over them needs their words. */
public final class SourceArchive {
    private static final String HOME = "/io/complaintrules/rules/";
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

    private SourceArchive() {}

    /**
     * Writes the files of a folder as a ZIP file that is the same in every build.
     *
     * @param folder the folder
     * @param suffix as {@code .yaml}
     * @param zip the file to write
     * @throws IOException when it cannot be written
     */
    public static void write(Path folder, String suffix, Path zip) throws IOException {
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream archive = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (SourceFile file : SourceFolder.read(folder, suffix, "", new Diagnostics())) {
                ZipEntry entry = new ZipEntry(file.name());
                entry.setTimeLocal(EPOCH);
                archive.putNextEntry(entry);
                archive.write(file.text().getBytes(StandardCharsets.UTF_8));
                archive.closeEntry();
            }
        }
    }

    /**
     * Returns the bundled rules, law data and lexicon as they are written.
     *
     * @throws IllegalStateException when complaint-rules-drl is not on the class path
     */
    public static Layer bundled() {
        return new Layer("complaint-rules", read("rules"), read("law"), read("lexicon"), Off.NOTHING);
    }

    private static List<SourceFile> read(String part) {
        try (InputStream in = SourceArchive.class.getResourceAsStream(HOME + part + ".zip")) {
            if (in == null) {
                throw new IllegalStateException(part + ": the bundled files are not on the class path."
                        + "\nMaybe complaint-rules-drl is missing?");
            }
            ZipInputStream archive = new ZipInputStream(in, StandardCharsets.UTF_8);
            List<SourceFile> files = new ArrayList<>();
            for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                String text = new String(archive.readAllBytes(), StandardCharsets.UTF_8);
                files.add(new SourceFile(part + "/" + entry.getName(), text));
            }
            return files;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
