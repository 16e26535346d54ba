package io.complaintrules.authoring.live;

import io.complaintrules.ComplaintRules;
import io.complaintrules.authoring.Diagnostic;
import io.complaintrules.authoring.Layer;
import io.complaintrules.authoring.SourceArchive;
import io.complaintrules.authoring.check.FolderCheck;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.engine.RuleSyntaxException;
import io.complaintrules.law.LawDataException;
import io.complaintrules.reading.lexicon.LexiconException;
import io.complaintrules.verdict.Verdict;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * The rules of a folder, loaded again when a file in it changes. An edit that is broken leaves the rules that were there in service. An
 * assessment that is under way ends with the rules it began with; the receipt of a verdict shows which they were. Thread-safe.
 */
public final class ReloadingRules implements AutoCloseable {
    private static final Duration INTERVAL = Duration.ofSeconds(1);

    /** Hears what becomes of an edit. Called by the thread that loads; must not throw. */
    public interface Listener {
        /**
         * Hears that the rules were loaded again.
         *
         * @param before those that were in service
         * @param now those that are in service from now on
         */
        void reloaded(ComplaintRules before, ComplaintRules now);

        /**
         * Hears that an edit is broken, and the rules before it stay in service.
         *
         * @param slips what is wrong, sorted by place
         */
        void refused(List<Diagnostic> slips);
    }

    private final Path folder;
    private final Listener listener;
    private final Watch watch;
    private volatile ComplaintRules current;

    private ReloadingRules(Path folder, Listener listener, Duration interval) {
        this.folder = folder;
        this.listener = listener;
        // Seen before it is loaded, so that an edit in between is not missed.
        this.watch = new Watch(folder, interval, this::reload);
        ComplaintRules.Builder builder = ComplaintRules.builder();
        this.current = (Layer.isOverlay(folder) ? builder.overlay(folder) : builder.folder(folder)).build();
    }

    /**
     * Loads a folder and looks every second whether a file in it has changed, until it is closed.
     *
     * @param folder a whole folder, or one that holds only what differs from the bundled rules
     * @param listener hears what becomes of each edit
     * @throws RuleSyntaxException when a rule does not compile now
     * @throws LawDataException when a law file is at fault now
     * @throws LexiconException when a lexicon file is at fault now
     */
    public static ReloadingRules watch(Path folder, Listener listener) {
        return watch(folder, listener, INTERVAL);
    }

    /**
     * Loads a folder and looks every so often whether a file in it has changed, until it is closed.
     *
     * @param folder a whole folder, or one that holds only what differs from the bundled rules
     * @param listener hears what becomes of each edit
     * @param interval how long to wait between two looks
     * @throws RuleSyntaxException when a rule does not compile now
     * @throws LawDataException when a law file is at fault now
     * @throws LexiconException when a lexicon file is at fault now
     */
    public static ReloadingRules watch(Path folder, Listener listener, Duration interval) {
        ReloadingRules rules = new ReloadingRules(folder, listener, interval);
        rules.watch.start();
        return rules;
    }

    /** Returns the rules that are in service now. */
    public ComplaintRules current() {
        return current;
    }

    /**
     * Assesses as {@link ComplaintRules#assess} does, with the rules that are in service now.
     *
     * @param complaint what the person wrote and declared
     */
    public Verdict assess(Complaint complaint) {
        return current.assess(complaint);
    }

    /**
     * Loads the folder now, and tells the listener.
     *
     * @return whether other rules are in service
     */
    public synchronized boolean reload() {
        ComplaintRules before = current;
        try {
            ComplaintRules now = before.reloaded();
            current = now;
            listener.reloaded(before, now);
            return true;
        } catch (RuleSyntaxException e) {
            refused(e.diagnostics());
        } catch (LawDataException e) {
            refused(e.diagnostics());
        } catch (LexiconException e) {
            refused(e.diagnostics());
        } catch (UncheckedIOException e) {
            refused(List.of());
        }
        return false;
    }

    /** All slips at once, where the check of the folder finds them too. */
    private void refused(List<Diagnostic> first) {
        List<Layer> below = Layer.isOverlay(folder) ? List.of(SourceArchive.bundled()) : List.of();
        List<Diagnostic> all = FolderCheck.check(folder, below, false).stream()
                .filter(Diagnostic::isError)
                .toList();
        listener.refused(all.isEmpty() ? first : all);
    }

    /** Looks no more; the rules stay in service. */
    @Override
    public void close() {
        watch.close();
    }
}
