package io.complaintrules.examples.web.author;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.complaintrules.ComplaintRules;
import io.complaintrules.authoring.Diagnostic;
import io.complaintrules.authoring.Diagnostics;
import io.complaintrules.authoring.Layer;
import io.complaintrules.authoring.SourceArchive;
import io.complaintrules.authoring.check.FolderCheck;
import io.complaintrules.engine.RuleSyntaxException;
import io.complaintrules.law.LawDataException;
import io.complaintrules.reading.lexicon.LexiconException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The folder as it is and as it would be with what is not saved yet. It lies in memory: nothing of it comes to the disk. One edit is looked at
 * at a time; rules that say the same as before are not compiled again.
 */
@WithAuthor
@Component
final class Desk {
    private final RulesFolder folder;
    private final Path memory;
    private @Nullable Loaded saved;
    private @Nullable Loaded edited;
    private @Nullable ComplaintRules last;

    Desk(RulesFolder folder) {
        this.folder = folder;
        this.memory =
                Jimfs.newFileSystem(Configuration.unix()).getPath("/", "author").resolve(folder.name());
    }

    /**
     * What some texts come to.
     *
     * @param texts each file by its name
     * @param rules null when they do not load
     * @param slips why they do not load
     */
    record Loaded(Map<String, String> texts, @Nullable ComplaintRules rules, List<Diagnostic> slips) {}

    /** All slips, without compiling. */
    synchronized List<Diagnostic> check(Map<String, String> edits) throws IOException {
        Diagnostics all = new Diagnostics();
        write(texts(edits, all));
        all.addAll(FolderCheck.check(
                memory, Layer.isOverlay(memory) ? List.of(SourceArchive.bundled()) : List.of(), false));
        return all.sorted();
    }

    /** The rules as they are saved. */
    synchronized Loaded saved() throws IOException {
        saved = load(texts(Map.of(), new Diagnostics()));
        return saved;
    }

    /** The rules with what is not saved yet. */
    synchronized Loaded edited(Map<String, String> edits) throws IOException {
        saved();
        edited = load(texts(edits, new Diagnostics()));
        return edited;
    }

    private Map<String, String> texts(Map<String, String> edits, Diagnostics faults) {
        Map<String, String> texts = new TreeMap<>();
        folder.files(faults).forEach(file -> texts.put(file.name(), file.text()));
        texts.replaceAll((name, text) -> edits.getOrDefault(name, text));
        return texts;
    }

    private Loaded load(Map<String, String> texts) throws IOException {
        if (saved != null && saved.texts().equals(texts)) {
            return saved;
        }
        if (edited != null && edited.texts().equals(texts)) {
            return edited;
        }
        write(texts);
        try {
            last = last == null ? built() : last.reloaded();
            return new Loaded(texts, last, List.of());
        } catch (RuleSyntaxException e) {
            return new Loaded(texts, null, e.diagnostics());
        } catch (LawDataException e) {
            return new Loaded(texts, null, e.diagnostics());
        } catch (LexiconException e) {
            return new Loaded(texts, null, e.diagnostics());
        }
    }

    private ComplaintRules built() {
        ComplaintRules.Builder builder = ComplaintRules.builder();
        return (Layer.isOverlay(memory) ? builder.overlay(memory) : builder.folder(memory)).build();
    }

    private void write(Map<String, String> texts) throws IOException {
        for (String part : folder.parts()) {
            Files.createDirectories(memory.resolve(part));
        }
        try (Stream<Path> there = Files.walk(memory)) {
            for (Path file : there.filter(Files::isRegularFile).toList()) {
                if (!texts.containsKey(memory.relativize(file).toString())) {
                    Files.delete(file);
                }
            }
        }
        for (Map.Entry<String, String> one : texts.entrySet()) {
            Path file = memory.resolve(one.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, one.getValue());
        }
    }
}
