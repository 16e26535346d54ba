package io.complaintrules.authoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads the files of an author: only plain files of one suffix, no link, no pipe, none too large, all UTF-8. What is left aside
 * is told, so that no file is forgotten in silence.
 */
public final class SourceFolder {
    /** The largest file, in bytes. */
    public static final int LARGEST = 2_000_000;

    /** How the names begin of what a mounted volume is swapped by. */
    private static final String SWAPPED = "..";

    private static final String DATA = "..data";
    private static final int MOST_FILES = 2_000;
    private static final List<String> ASIDE = List.of(".md", ".bak", ".orig", ".swp", "~");

    private final Path root;
    private final String suffix;
    private final String prefix;
    private final Diagnostics faults;
    private final List<SourceFile> files = new ArrayList<>();
    private int seen;

    private SourceFolder(Path root, String suffix, String prefix, Diagnostics faults) {
        this.root = root;
        this.suffix = suffix;
        this.prefix = prefix;
        this.faults = faults;
    }

    /**
     * Reads every file of one suffix below a folder, sorted by name.
     *
     * @param root the folder
     * @param suffix as {@code .yaml}
     * @param prefix what stands before the names of files in slips, as {@code law/}; may be empty
     * @param faults where slips go
     */
    public static List<SourceFile> read(Path root, String suffix, String prefix, Diagnostics faults) {
        SourceFolder folder = new SourceFolder(root, suffix, prefix, faults);
        folder.walk();
        folder.files.sort(Comparator.comparing(SourceFile::name));
        return folder.files;
    }

    /**
     * Reads one file.
     *
     * @param path the file
     * @param name what it is called in slips
     * @param faults where slips go
     * @return null when it is no plain text, too large or a link; the slip was told
     */
    public static @Nullable SourceFile one(Path path, String name, Diagnostics faults) {
        Place whole = Place.whole(name);
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            faults.add(Files.isSymbolicLink(path) ? "link" : "not-a-file", whole);
            return null;
        }
        return new SourceFolder(path, "", "", faults).text(path, whole);
    }

    private void walk() {
        if (!Files.isDirectory(root)) {
            faults.add("folder-missing", Place.whole(prefix + "."), suffix);
            return;
        }
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    if (!folder.equals(root) && fileName(folder).startsWith(SWAPPED)) {
                        return FileVisitResult.SKIP_SUBTREE; // what a mounted volume keeps its versions in
                    }
                    if (!folder.equals(root) && isWanted(folder)) {
                        faults.add("not-a-file", Place.whole(name(folder)));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    file(file, attributes);
                    return ++seen > MOST_FILES ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException fault) {
                    faults.add("file-unreadable", Place.whole(name(file)));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (seen > MOST_FILES) {
            faults.add("too-many-files", Place.whole(prefix + "."), MOST_FILES);
        } else if (files.isEmpty() && !faults.failed()) {
            faults.add("folder-empty", Place.whole(prefix + "."), suffix);
        }
    }

    private boolean isWanted(Path file) {
        return fileName(file).endsWith(suffix);
    }

    private static String fileName(Path file) {
        return String.valueOf(file.getFileName());
    }

    private String name(Path file) {
        return prefix + root.relativize(file).toString().replace('\\', '/');
    }

    private void file(Path file, BasicFileAttributes attributes) {
        String last = fileName(file).toLowerCase(Locale.ROOT);
        Place whole = Place.whole(name(file));
        if (attributes.isSymbolicLink()) {
            link(file, last, whole);
        } else if (!attributes.isRegularFile()) {
            faults.add("not-a-file", whole);
        } else if (!isWanted(file)) {
            if (!last.startsWith(".") && ASIDE.stream().noneMatch(last::endsWith)) {
                faults.add("file-not-read", whole, suffix);
            }
        } else if (attributes.size() > LARGEST) {
            faults.add("file-too-large", whole, LARGEST);
        } else {
            SourceFile read = text(file, whole);
            if (read != null) {
                files.add(read);
            }
        }
    }

    /** A mounted volume shows each file as a link into {@code ..data}, beside it, which is swapped as a whole; no other link is followed. */
    private void link(Path file, String last, Place whole) {
        try {
            if (last.startsWith(SWAPPED)) {
                return;
            }
            Path real = file.toRealPath();
            boolean mounted = Files.readSymbolicLink(file).startsWith(DATA)
                    && real.startsWith(root.toRealPath())
                    && Files.isRegularFile(real, LinkOption.NOFOLLOW_LINKS);
            if (mounted && isWanted(file)) {
                SourceFile read = text(real, whole);
                if (read != null) {
                    files.add(read);
                }
                return;
            }
        } catch (IOException e) {
            // no such file
        }
        faults.add("link", whole);
    }

    private @Nullable SourceFile text(Path file, Place whole) {
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                faults.add("file-too-large", whole, LARGEST);
                return null;
            }
            return decoded(whole.file(), bytes);
        } catch (IOException e) {
            faults.add("file-unreadable", whole);
            return null;
        }
    }

    private @Nullable SourceFile decoded(String name, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = decoder.decode(in, text, true);
        SourceFile file = new SourceFile(name, text.flip().toString());
        if (result.isError()) {
            int at = file.text().length();
            Place place = file.at(at, at);
            faults.add("not-utf-8", new Place(name, place.line(), place.column(), place.column() + 1, ""));
            return null;
        }
        return file;
    }
}
