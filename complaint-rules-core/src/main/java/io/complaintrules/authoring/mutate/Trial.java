package io.complaintrules.authoring.mutate;

import io.complaintrules.authoring.Layer;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.engine.LimitExceededException;
import io.complaintrules.engine.RuleBase;
import io.complaintrules.engine.RuleFailedException;
import io.complaintrules.facts.CaseFile;
import io.complaintrules.facts.ClosedLists;
import io.complaintrules.law.LawBook;
import io.complaintrules.law.LawFolder;
import io.complaintrules.reading.CaseReader;
import io.complaintrules.reading.GoverningDates;
import io.complaintrules.reading.lexicon.Lexicon;
import io.complaintrules.testing.RuleSpeaks;
import io.complaintrules.testing.Scenario;
import io.complaintrules.verdict.Finding;
import io.complaintrules.verdict.GoverningLaw;
import io.complaintrules.verdict.Receipt;
import io.complaintrules.verdict.Verdict;
import io.complaintrules.verdict.VerdictJoin;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Holds scenarios against rules that are changed one after the other; each complaint is read once. Not thread-safe. */
final class Trial {
    private static final int LIMIT = 10_000;

    private final LawBook law;
    private final CaseReader reader;
    private final Map<Complaint, CaseFile> read = new HashMap<>();

    Trial(List<Layer> layers) {
        law = LawFolder.load(layers, ClosedLists.all()).requireBook();
        reader = new CaseReader(Lexicon.load(layers), law);
    }

    /** Whether a scenario holds; {@code again} where the rules weigh matters and the complaint has to be read again. */
    boolean holds(Scenario scenario, RuleBase rules, String id, String compiledAs, boolean again) {
        Complaint complaint = scenario.complaint();
        LocalDate day = complaint.filedOn() == null ? law.asOf() : complaint.filedOn();
        GoverningLaw governing = new GoverningLaw(law, GoverningDates.of(complaint, day));
        try {
            CaseFile file = again
                    ? read(complaint, day, rules, governing)
                    : read.computeIfAbsent(complaint, one -> read(one, day, rules, governing));
            List<Finding> findings = rules.run(file.facts(), governing, LIMIT).stream()
                    .map(one -> one.rule().equals(compiledAs) ? named(one, id) : one)
                    .toList();
            if (scenario.expectation() instanceof RuleSpeaks speaks) {
                return speaks.holds(findings);
            }
            Receipt receipt = new Receipt("", "", "", "", "", "", law.asOf(), null, governing.dates());
            Verdict verdict = VerdictJoin.join(complaint.id(), governing, findings, receipt);
            return scenario.expectation().differences(verdict, complaint.text()).isEmpty();
        } catch (LimitExceededException | RuleFailedException | IllegalStateException e) {
            return false;
        }
    }

    private CaseFile read(Complaint complaint, LocalDate day, RuleBase rules, GoverningLaw governing) {
        return reader.read(complaint, day, candidates -> rules.weigh(candidates, governing, LIMIT));
    }

    private static Finding named(Finding one, String rule) {
        return new Finding(
                rule,
                one.area(),
                one.effect(),
                one.routes(),
                one.message(),
                one.spans(),
                one.told(),
                one.citations(),
                one.because(),
                one.conclusion(),
                one.remedies());
    }
}
