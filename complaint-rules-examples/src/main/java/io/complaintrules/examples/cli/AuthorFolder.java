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
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** A folder of an author: a whole one, or one that is laid over the bundled rules. */
record AuthorFolder(Path path) {
    boolean isOverlay() {
        return Layer.isOverlay(path);
    }

    /** Why it is no such folder; null when it is one. */
    @Nullable String fault() {
        boolean some =
                Stream.of("rules", "law", "lexicon", Off.FILE).anyMatch(part -> Files.exists(path.resolve(part)));
        return some ? null : "the folder has no subfolder \"rules\"\nMaybe name the folder above it";
    }

    void require(@Nullable CommandSpec command) {
        String fault = fault();
        if (fault != null && command != null) {
            throw new CommandLine.ParameterException(command.commandLine(), "FOLDER: " + fault);
        }
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
