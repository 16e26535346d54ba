package io.complaintrules.examples.spark;

import io.complaintrules.ComplaintRules;
import io.complaintrules.authoring.Layer;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The rules of a run as they travel to the executors: the files of its folders. Each JVM makes one {@link ComplaintRules} of them. */
final class ShippedRules implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Map<String, ComplaintRules> MADE = new ConcurrentHashMap<>();

    private final String run = UUID.randomUUID().toString();
    private final List<Folder> folders;
    private final LocalDate filedOn;

    /** A folder by its name, with its files by their paths. */
    private record Folder(String name, boolean overlay, TreeMap<String, byte[]> files) implements Serializable {}

    private ShippedRules(List<Folder> folders, LocalDate filedOn) {
        this.folders = folders;
        this.filedOn = filedOn;
    }

    /** The bundled rules with these folders over or in place of them, on one day for all complaints that name none. */
    static ShippedRules of(List<Path> folders, LocalDate filedOn) throws IOException {
        List<Folder> read = new ArrayList<>();
        for (Path folder : folders) {
            TreeMap<String, byte[]> files = new TreeMap<>();
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
                }
            }
            read.add(new Folder(Layer.name(folder), Layer.isOverlay(folder), files));
        }
        return new ShippedRules(read, filedOn);
    }

    /** The rules in this JVM, compiled the first time. */
    ComplaintRules get() {
        return MADE.computeIfAbsent(run, first -> make());
    }

    private ComplaintRules make() {
        ComplaintRules.Builder builder = ComplaintRules.builder()
                .clock(Clock.fixed(filedOn.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
        List<Path> unpacked = new ArrayList<>();
        try {
            for (Folder folder : folders) {
                Path path = Files.createTempDirectory("rules").resolve(folder.name());
                unpacked.add(path);
                for (Map.Entry<String, byte[]> file : folder.files().entrySet()) {
                    Path target = path.resolve(file.getKey());
                    Files.createDirectories(target.getParent());
                    Files.write(target, file.getValue());
                }
                builder = folder.overlay() ? builder.overlay(path) : builder.folder(path);
            }
            return builder.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            unpacked.forEach(ShippedRules::delete);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(java.util.Comparator.reverseOrder())
                    .forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
