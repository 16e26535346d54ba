package io.complaintrules;

import io.complaintrules.authoring.Diagnostics;
import io.complaintrules.authoring.Layer;
import io.complaintrules.authoring.SourceArchive;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.ComplaintCheck;
import io.complaintrules.complaint.Fault;
import io.complaintrules.complaint.InputDigest;
import io.complaintrules.complaint.InvalidComplaintException;
import io.complaintrules.engine.RuleBase;
import io.complaintrules.engine.RuleCheck;
import io.complaintrules.engine.RuleSyntaxException;
import io.complaintrules.engine.TextTooLongException;
import io.complaintrules.engine.TooMuchEvidenceException;
import io.complaintrules.facts.CaseFile;
import io.complaintrules.facts.ClosedLists;
import io.complaintrules.law.LawBook;
import io.complaintrules.law.LawFolder;
import io.complaintrules.reading.AnswerCheck;
import io.complaintrules.reading.CaseReader;
import io.complaintrules.reading.GoverningDates;
import io.complaintrules.reading.lexicon.Lexicon;
import io.complaintrules.reading.lexicon.LexiconCheck;
import io.complaintrules.verdict.GoverningLaw;
import io.complaintrules.verdict.Receipt;
import io.complaintrules.verdict.RuleLayer;
import io.complaintrules.verdict.Trace;
import io.complaintrules.verdict.Verdict;
import io.complaintrules.verdict.VerdictJoin;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The one way through: complaint, reading, facts, rules, findings, verdict. Thread-safe. */
final class Assessor {
    private static final String ENGINE = "Drools " + Version.DROOLS + ": " + RuleBase.ENGINE;

    private final Settings settings;
    private final RuleBase rules;
    private final Library library;

    private Assessor(Settings settings, RuleBase rules, Library library) {
        this.settings = settings;
        this.rules = rules;
        this.library = library;
    }

    Verdict assess(Complaint complaint, LocalDate filedOn) {
        int length = complaint.text() == null ? 0 : complaint.text().length();
        if (length > settings.maxTextLength) {
            throw new TextTooLongException(length, settings.maxTextLength);
        }
        if (complaint.evidence().size() > settings.maxEvidence) {
            throw new TooMuchEvidenceException(complaint.evidence().size(), settings.maxEvidence);
        }
        try {
            return assessed(complaint, filedOn);
        } catch (NoClassDefFoundError e) {
            throw MissingJar.told(e);
        }
    }

    private Verdict assessed(Complaint complaint, LocalDate filedOn) {
        GoverningLaw governing = new GoverningLaw(library.law, GoverningDates.of(complaint, filedOn));
        CaseFile read = read(complaint, filedOn, governing);
        return VerdictJoin.join(
                        complaint.id(),
                        governing,
                        rules.run(read.facts(), governing, settings.maxFirings),
                        library.receipt(rules.digest(), complaint, governing))
                .withNarrative(read.narrative());
    }

    private CaseFile read(Complaint complaint, LocalDate filedOn, GoverningLaw governing) {
        return library.reader.read(
                complaint, filedOn, candidates -> rules.weigh(candidates, governing, settings.maxFirings));
    }

    boolean isBundled() {
        return settings.isBundled();
    }

    Assessor reloaded() {
        return settings.layered(this);
    }

    /** Holds one rule against a complaint, where it speaks of one body after another against that body. */
    @Nullable Trace trace(String rule, @Nullable String body, Complaint complaint, LocalDate filedOn) {
        GoverningLaw governing = new GoverningLaw(library.law, GoverningDates.of(complaint, filedOn));
        CaseFile read = read(complaint, filedOn, governing);
        return rules.trace(rule, body, read.facts(), governing, settings.maxFirings);
    }

    /** Assesses like this one, and reads each text once: for one complaint that is tried in several ways. */
    Assessor remembering() {
        return new Assessor(settings, rules, library.remembering());
    }

    /** What cannot be so by itself, and what the law data do not know. */
    Complaint requireValid(Complaint complaint) {
        List<Fault> faults = new ArrayList<>(ComplaintCheck.faultsIn(complaint));
        faults.addAll(library.reader.unknownIds(complaint));
        faults.addAll(AnswerCheck.faultsIn(complaint, library.law));
        if (!faults.isEmpty()) {
            throw new InvalidComplaintException(faults);
        }
        return complaint;
    }

    LawBook law() {
        return library.law;
    }

    /** What to load and which limits to keep. */
    static final class Settings {
        @Nullable Path folder;

        final List<Path> overlays = new ArrayList<>();
        int maxTextLength = 100_000;
        int maxEvidence = 500;
        int maxFirings = 100_000;

        Assessor load() {
            try {
                return isBundled() ? bundled() : layered(null);
            } catch (NoClassDefFoundError e) {
                throw MissingJar.told(e);
            }
        }

        private Assessor bundled() {
            Bundled bundled = Bundled.load();
            return new Assessor(this, bundled.rules(), Library.of(bundled.law(), bundled.lexicon()));
        }

        boolean isBundled() {
            return folder == null && overlays.isEmpty();
        }

        /** Rules that the known one has need not be compiled again, nor law data and lexicon be read that are the same. */
        Assessor layered(@Nullable Assessor known) {
            List<Layer> layers = layers();
            RuleBase rules = RuleBase.compile(layers, known == null ? null : known.rules);
            String files = Layered.digestWithoutRules(layers);
            Library library = known != null && known.library.files.equals(files)
                    ? known.library.with(Layered.of(layers, rules, known.library.replaced))
                    : library(layers, rules, files);
            RuleCheck.check(rules, library.law);
            return new Assessor(this, rules, library);
        }

        private static Library library(List<Layer> layers, RuleBase rules, String files) {
            LawFolder folder = LawFolder.load(layers, ClosedLists.all());
            LawBook law = folder.requireBook();
            Lexicon lexicon = Lexicon.load(layers);
            LexiconCheck.check(lexicon, law);
            return new Library(
                    law,
                    lexicon,
                    new CaseReader(lexicon, law),
                    files,
                    folder.replaced(),
                    Layered.of(layers, rules, folder.replaced()));
        }

        private List<Layer> layers() {
            Diagnostics faults = new Diagnostics();
            List<Layer> layers = new ArrayList<>();
            layers.add(folder == null ? SourceArchive.bundled() : Layer.whole(folder, faults));
            for (Path overlay : overlays) {
                layers.add(Layer.overlay(overlay, Layer.name(overlay) + "/", faults));
            }
            if (faults.failed()) {
                throw new RuleSyntaxException(faults.errors());
            }
            return layers;
        }
    }

    /** All that is not rules: what the reading needs, and what the receipt says of it. */
    private record Library(
            LawBook law,
            Lexicon lexicon,
            CaseReader reader,
            String files,
            List<Map<String, String>> replaced,
            @Nullable List<RuleLayer> layers) {
        static Library of(LawBook law, Lexicon lexicon) {
            return new Library(law, lexicon, new CaseReader(lexicon, law), "", List.of(), null);
        }

        Library remembering() {
            return new Library(law, lexicon, reader.remembering(), files, replaced, layers);
        }

        Library with(@Nullable List<RuleLayer> others) {
            return new Library(law, lexicon, reader, files, replaced, others);
        }

        Receipt receipt(String rules, Complaint complaint, GoverningLaw governing) {
            return new Receipt(
                    Version.LIBRARY,
                    ENGINE,
                    rules,
                    law.digest(),
                    lexicon.digest(),
                    InputDigest.of(complaint),
                    law.asOf(),
                    layers,
                    governing.dates());
        }
    }
}
