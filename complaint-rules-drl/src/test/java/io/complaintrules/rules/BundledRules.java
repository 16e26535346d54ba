package io.complaintrules.rules;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.engine.RuleBase;
import io.complaintrules.engine.RuleEntry;
import io.complaintrules.facts.CaseFile;
import io.complaintrules.law.LawBook;
import io.complaintrules.reading.CaseReader;
import io.complaintrules.reading.lexicon.Lexicon;
import io.complaintrules.verdict.Finding;
import io.complaintrules.verdict.GoverningLaw;
import io.complaintrules.verdict.Governs;
import io.complaintrules.verdict.Receipt;
import io.complaintrules.verdict.Trace;
import io.complaintrules.verdict.Verdict;
import io.complaintrules.verdict.VerdictJoin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The compiled rules, taken apart for tests. */
final class BundledRules {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final RuleBase BASE = RuleBase.load(StandardRules.class.getClassLoader());
    static final LawBook LAW = FixedHolidays.law();
    static final CaseReader READER = new CaseReader(lexicon(), LAW);

    private static final int LIMIT = 10_000;

    private BundledRules() {}

    static List<String> raising() {
        return BASE.rules().stream()
                .filter(rule -> !rule.derives())
                .map(RuleEntry::id)
                .sorted()
                .toList();
    }

    static List<Object> facts(Complaint complaint) {
        return read(complaint, filedOn(complaint)).facts();
    }

    static CaseFile read(Complaint complaint, LocalDate filedOn) {
        GoverningLaw law = new GoverningLaw(LAW, dates(complaint));
        return READER.read(complaint, filedOn, candidates -> BASE.weigh(candidates, law, LIMIT));
    }

    static List<Finding> findings(RuleBase base, Complaint complaint, List<Object> facts) {
        return base.run(facts, new GoverningLaw(LAW, dates(complaint)), LIMIT);
    }

    static @Nullable Trace trace(String rule, @Nullable String body, Complaint complaint) {
        return BASE.trace(rule, body, facts(complaint), new GoverningLaw(LAW, dates(complaint)), LIMIT);
    }

    static Map<Governs, LocalDate> dates(Complaint complaint) {
        Map<Governs, LocalDate> dates = new EnumMap<>(Governs.class);
        dates.put(Governs.FILING, filedOn(complaint));
        if (complaint.incident() != null && complaint.incident().occurredOn() != null) {
            dates.put(Governs.OCCURRENCE, complaint.incident().occurredOn());
        }
        if (complaint.priorComplaint() != null && complaint.priorComplaint().madeOn() != null) {
            dates.put(Governs.PRIOR_COMPLAINT, complaint.priorComplaint().madeOn());
        }
        return dates;
    }

    static Set<String> speaking(RuleBase base, Complaint complaint) {
        return findings(base, complaint, facts(complaint)).stream()
                .map(Finding::rule)
                .collect(Collectors.toSet());
    }

    private static LocalDate filedOn(Complaint complaint) {
        return complaint.filedOn() == null ? TODAY : complaint.filedOn();
    }

    /** The verdict under the holiday tables of the fixture. */
    static Verdict verdict(Complaint complaint) {
        List<Finding> findings = findings(BASE, complaint, facts(complaint));
        Receipt receipt = new Receipt("", "", "", "", "", "", LAW.asOf(), Map.of());
        return VerdictJoin.join(complaint.id(), new GoverningLaw(LAW, dates(complaint)), findings, receipt);
    }

    private static Lexicon lexicon() {
        try (var in = new StandardRules().lexicon()) {
            return Lexicon.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
