package io.complaintrules.examples.cli;

import io.complaintrules.ComplaintRules;
import io.complaintrules.authoring.Diagnostic;
import io.complaintrules.authoring.Layer;
import io.complaintrules.authoring.Off;
import io.complaintrules.authoring.SourceArchive;
import io.complaintrules.authoring.check.FolderCheck;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder of an author: a whole one, or one that is laid over the bundled rules. */
record AuthorFolder(Path path) {
    boolean isOverlay() {
        return Layer.isOverlay(path);
    }

    /** The folder of this name; {@code named} is what it is called in a fault. */
    static AuthorFolder of(String named, String name, Words words) {
        Path path = Input.path(named, name, words);
        if (Stream.of("rules", "law", "lexicon", Off.FILE).noneMatch(part -> Files.exists(path.resolve(part)))) {
            throw words.wrong("rules.none", named);
        }
        return new AuthorFolder(path);
    }

    List<Diagnostic> check(boolean compile) {
        return FolderCheck.check(path, isOverlay() ? List.of(SourceArchive.bundled()) : List.of(), compile);
    }

    ComplaintRules.Builder addTo(ComplaintRules.Builder builder) {
        return isOverlay() ? builder.overlay(path) : builder.folder(path);
    }

    ComplaintRules load() {
        return addTo(ComplaintRules.builder()).build();
    }
}
