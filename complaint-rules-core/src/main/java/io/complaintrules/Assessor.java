package io.complaintrules;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.ComplaintCheck;
import io.complaintrules.complaint.Fault;
import io.complaintrules.complaint.Incident;
import io.complaintrules.complaint.InputDigest;
import io.complaintrules.complaint.InvalidComplaintException;
import io.complaintrules.complaint.PriorComplaint;
import io.complaintrules.engine.RuleBase;
import io.complaintrules.engine.RuleCheck;
import io.complaintrules.engine.TextTooLongException;
import io.complaintrules.engine.TooMuchEvidenceException;
import io.complaintrules.facts.CaseFile;
import io.complaintrules.facts.ClosedLists;
import io.complaintrules.law.CompiledLaw;
import io.complaintrules.law.LawBook;
import io.complaintrules.reading.AnswerCheck;
import io.complaintrules.reading.CaseReader;
import io.complaintrules.reading.lexicon.Lexicon;
import io.complaintrules.reading.lexicon.LexiconCheck;
import io.complaintrules.verdict.GoverningLaw;
import io.complaintrules.verdict.Governs;
import io.complaintrules.verdict.Receipt;
import io.complaintrules.verdict.Trace;
import io.complaintrules.verdict.Verdict;
import io.complaintrules.verdict.VerdictJoin;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The one way through: complaint, reading, facts, rules, findings, verdict. Thread-safe. */
final class Assessor {
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
        GoverningLaw governing = new GoverningLaw(library.law, dates(complaint, filedOn));
        CaseFile read = library.reader.read(
                complaint, filedOn, candidates -> rules.weigh(candidates, governing, settings.maxFirings));
        return VerdictJoin.join(
                        complaint.id(),
                        governing,
                        rules.run(read.facts(), governing, settings.maxFirings),
                        library.receipt(rules.digest(), complaint, governing))
                .withNarrative(read.narrative());
    }

    /** Holds one rule against a complaint. */
    @Nullable Trace trace(String rule, Complaint complaint, LocalDate filedOn) {
        GoverningLaw governing = new GoverningLaw(library.law, dates(complaint, filedOn));
        CaseFile read = library.reader.read(
                complaint, filedOn, candidates -> rules.weigh(candidates, governing, settings.maxFirings));
        return rules.trace(rule, read.facts(), governing, settings.maxFirings);
    }

    /** Assesses like this one, and reads each text once: for one complaint that is tried in several ways. */
    Assessor remembering() {
        return new Assessor(settings, rules, new Library(library.law, library.lexicon, library.reader.remembering()));
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

    private static Map<Governs, LocalDate> dates(Complaint complaint, LocalDate filedOn) {
        Map<Governs, LocalDate> dates = new EnumMap<>(Governs.class);
        dates.put(Governs.FILING, filedOn);
        Incident incident = complaint.incident();
        if (incident != null && incident.occurredOn() != null) {
            dates.put(Governs.OCCURRENCE, incident.occurredOn());
        }
        PriorComplaint prior = complaint.priorComplaint();
        if (prior != null && prior.madeOn() != null) {
            dates.put(Governs.PRIOR_COMPLAINT, prior.madeOn());
        }
        return dates;
    }

    /** What to load and which limits to keep. */
    static final class Settings {
        @Nullable Path folder;

        int maxTextLength = 100_000;
        int maxEvidence = 500;
        int maxFirings = 100_000;

        Assessor load() {
            return folder == null ? bundled() : folder(folder);
        }

        private Assessor folder(Path from) {
            LawBook law = LawBook.load(from.resolve("law"), ClosedLists.all());
            RuleBase rules = RuleBase.compile(from.resolve("rules"));
            RuleCheck.check(rules, law);
            Lexicon lexicon = Lexicon.load(from.resolve("lexicon"));
            LexiconCheck.check(lexicon, law);
            return new Assessor(this, rules, Library.of(law, lexicon));
        }

        /** The second core reads the library while the first one loads the rules. */
        private Assessor bundled() {
            RuleBundle bundle = ServiceLoader.load(RuleBundle.class)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(
                            "no rules found.\nMaybe complaint-rules-drl is missing from the class path?"));
            CompletableFuture<Library> library =
                    CompletableFuture.supplyAsync(() -> Library.of(law(bundle), lexicon(bundle)));
            return new Assessor(this, RuleBase.load(bundle.rules()), library.join());
        }

        private static LawBook law(RuleBundle bundle) {
            try (InputStream in = bundle.law()) {
                return CompiledLaw.read(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Lexicon lexicon(RuleBundle bundle) {
            try (InputStream in = bundle.lexicon()) {
                return Lexicon.read(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** All that is not rules: what the reading needs, and what the receipt says of it. */
    private record Library(LawBook law, Lexicon lexicon, CaseReader reader) {
        static Library of(LawBook law, Lexicon lexicon) {
            return new Library(law, lexicon, new CaseReader(lexicon, law));
        }

        Receipt receipt(String rules, Complaint complaint, GoverningLaw governing) {
            return new Receipt(
                    Version.LIBRARY,
                    "Drools " + Version.DROOLS + ": " + RuleBase.ENGINE,
                    rules,
                    law.digest(),
                    lexicon.digest(),
                    InputDigest.of(complaint),
                    law.asOf(),
                    governing.dates());
        }
    }
}
