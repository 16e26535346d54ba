package io.complaintrules.examples.web.author;

import io.complaintrules.authoring.Diagnostics;
import io.complaintrules.authoring.Layer;
import io.complaintrules.authoring.Off;
import io.complaintrules.authoring.SourceFile;
import io.complaintrules.authoring.SourceFolder;
import io.complaintrules.authoring.check.FolderCheck;
import io.complaintrules.examples.web.ParameterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The files of an author on the disk: only plain files that the workbench itself reads, and none elsewhere. Thread-safe. */
final class RulesFolder {
    static final List<String> PARTS = List.of("rules", "law", "lexicon");

    private final Path root;

    private RulesFolder(Path root) {
        this.root = root;
    }

    static RulesFolder at(Path folder) {
        if (Stream.concat(PARTS.stream(), Stream.of(Off.FILE)).noneMatch(part -> Files.exists(folder.resolve(part)))) {
            throw new IllegalArgumentException("--author: no rules, law, lexicon or off.yaml are there.\n"
                    + "Maybe --author complaint-rules-drl, the folder above rules?");
        }
        return new RulesFolder(folder.toAbsolutePath().normalize());
    }

    String name() {
        return Layer.name(root);
    }

    boolean isOverlay() {
        return Layer.isOverlay(root);
    }

    List<String> parts() {
        return PARTS.stream()
                .filter(part -> Files.isDirectory(root.resolve(part)))
                .toList();
    }

    List<SourceFile> files(Diagnostics faults) {
        Layer layer = isOverlay() ? Layer.overlay(root, "", faults) : Layer.whole(root, faults);
        List<SourceFile> files = new ArrayList<>(layer.files());
        files.addAll(FolderCheck.scenarios(root, faults));
        if (Files.exists(root.resolve(Off.FILE))) {
            SourceFile off = SourceFolder.one(root.resolve(Off.FILE), Off.FILE, new Diagnostics());
            if (off != null) {
                files.add(off);
            }
        }
        return files;
    }

    /** The name is one of those that were listed, so that it leads nowhere else. */
    SourceFile file(String name) {
        return files(new Diagnostics()).stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        "name",
                        "没有这个文件",
                        "there is no such file in the folder",
                        "Maybe it was renamed: open the page again?",
                        "也许已改名，请重新打开页面"));
    }

    /** As a whole or not at all. */
    void save(String name, String was, String text) throws IOException {
        SourceFile there = file(name);
        if (!there.text().equals(was)) {
            throw new ParameterException(
                    "was",
                    "文件打开后在别处改过，没有保存",
                    "the file was changed elsewhere since it was opened, and is not saved",
                    "Maybe copy what you wrote, then open the file again?",
                    "请先复制您写的内容，再重新打开文件");
        }
        Path file = root.resolve(name);
        Path folder = file.getParent();
        if (folder == null || !folder.toRealPath().startsWith(root.toRealPath())) {
            throw new IOException("not inside the folder");
        }
        Path whole = Files.createTempFile(folder, ".", ".saving");
        try {
            Files.writeString(whole, text);
            keepRights(file, whole);
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    private static void keepRights(Path from, Path to) throws IOException {
        PosixFileAttributeView rights =
                Files.getFileAttributeView(from, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (rights != null) {
            Files.setPosixFilePermissions(to, rights.readAttributes().permissions());
        }
    }
}
