package io.complaintrules.json;

import io.complaintrules.law.Bilingual;
import io.complaintrules.law.Channel;
import io.complaintrules.law.Confidence;
import io.complaintrules.law.Deadline;
import io.complaintrules.verdict.Admissibility;
import io.complaintrules.verdict.Area;
import io.complaintrules.verdict.Competence;
import io.complaintrules.verdict.Effect;
import io.complaintrules.verdict.Eligibility;
import io.complaintrules.verdict.EvidenceGrade;
import io.complaintrules.verdict.EvidenceReview;
import io.complaintrules.verdict.Jurisdiction;
import io.complaintrules.verdict.MilestoneKind;
import io.complaintrules.verdict.Outcome;
import io.complaintrules.verdict.PointState;
import io.complaintrules.verdict.Receipt;
import io.complaintrules.verdict.Safety;
import io.complaintrules.verdict.Span;
import io.complaintrules.verdict.SpecificityReview;
import io.complaintrules.verdict.Status;
import io.complaintrules.verdict.Suggestion;
import io.complaintrules.verdict.Verdict;
import io.complaintrules.verdict.WordingCategory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A verdict that says each thing once: parts point at findings by rule, findings at provisions in {@code law}, provisions at
 * {@code instruments} by what stands before the slash. What only explains is left out. Lists that are empty are null where the
 * component says so. Immutable and thread-safe.
 *
 * @param form {@code lean}
 * @param version of this form
 * @param complaintId id of the complaint, null when it had none
 * @param safety what may put somebody in danger, with whom to call first; null when nothing does
 * @param outcome the verdict in one line
 * @param jurisdiction which body is competent
 * @param admissibility whether it must accept the complaint today
 * @param evidence what is proved
 * @param specificity which details the text gives
 * @param language which words hurt
 * @param compensation what can be claimed
 * @param routes every body that could take the matter, the recommended one first
 * @param questions what is unknown and still matters, most decisive first
 * @param suggestions changes that were tried and helped
 * @param timeline dated steps, earliest first
 * @param findings what changes something, and what the parts point at, sorted by rule id
 * @param law the provisions cited, by id
 * @param instruments the instruments they stand in, by id
 * @param receipt enough to replay the verdict
 */
public record LeanVerdict(
        String form,
        int version,
        @Nullable String complaintId,
        @Nullable Safety safety,
        Outcome outcome,
        Jurisdiction jurisdiction,
        Admissibility admissibility,
        Evidence evidence,
        SpecificityReview specificity,
        Language language,
        Compensation compensation,
        List<Route> routes,
        List<Question> questions,
        List<Suggestion> suggestions,
        List<Step> timeline,
        List<Finding> findings,
        Map<String, Provision> law,
        Map<String, Instrument> instruments,
        Receipt receipt) {
    static final String FORM = "lean";

    /** Copies the lists, and the maps sorted. */
    public LeanVerdict {
        routes = List.copyOf(routes);
        questions = List.copyOf(questions);
        suggestions = List.copyOf(suggestions);
        timeline = List.copyOf(timeline);
        findings = List.copyOf(findings);
        law = Collections.unmodifiableMap(new TreeMap<>(law));
        instruments = Collections.unmodifiableMap(new TreeMap<>(instruments));
    }

    /**
     * Returns the lean form of a verdict.
     *
     * @param verdict the verdict
     */
    public static LeanVerdict of(Verdict verdict) {
        return new LeanForm(verdict).lean();
    }

    /** Tells id, status and body on one line. */
    @Override
    public String toString() {
        return "LeanVerdict[" + (complaintId == null ? "" : complaintId + ", ") + outcome.status() + ", "
                + jurisdiction.recommended() + "]";
    }

    /**
     * What is proved and what is not.
     *
     * @param grade how strong it is as a whole
     * @param points how each point to prove stands, sorted by name
     * @param adequacy whether the proof is enough, body by body, for the bodies to approach
     * @param wanted ids of what the recommended body wants handed in and the complaint has not, or does not tell
     */
    public record Evidence(
            EvidenceGrade grade, List<Point> points, List<EvidenceReview.Adequacy> adequacy, List<String> wanted) {
        /** Copies the lists. */
        public Evidence {
            points = List.copyOf(points);
            adequacy = List.copyOf(adequacy);
            wanted = List.copyOf(wanted);
        }
    }

    /**
     * How a point to prove stands.
     *
     * @param point such as {@code incident} or {@code prior-complaint}
     * @param state met or not
     * @param by ids of the evidence items that meet it, null when none does
     * @param wouldDo what would meet it, best first; null when it is met or nothing is known
     */
    public record Point(String point, PointState state, @Nullable List<String> by, @Nullable List<Bilingual> wouldDo) {}

    /**
     * Which words hurt.
     *
     * @param flags wordings to reconsider, in the order of the text; no two of them overlap
     * @param remarks what is to be said of the text as a whole
     */
    public record Language(List<Flag> flags, List<Remark> remarks) {
        /** Copies the lists. */
        public Language {
            flags = List.copyOf(flags);
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * One wording to reconsider.
     *
     * @param start first UTF-16 unit in the text, inclusive
     * @param end last UTF-16 unit in the text, exclusive
     * @param category how it hurts
     * @param severity 1 mild, 2 strong, 3 dangerous
     * @param neutral wording to use instead, null when a fact should take its place
     * @param rule rule whose finding says why
     */
    public record Flag(
            int start, int end, WordingCategory category, int severity, @Nullable String neutral, String rule) {}

    /**
     * What is to be said of the text as a whole.
     *
     * @param rule rule whose finding says it
     */
    public record Remark(String rule) {}

    /**
     * What can be claimed, head by head. Never a promise of an amount.
     *
     * @param heads one entry for each head that was claimed or that the facts open, sorted by name
     */
    public record Compensation(List<Head> heads) {
        /** Copies the list. */
        public Compensation {
            heads = List.copyOf(heads);
        }
    }

    /**
     * How a head of claim stands.
     *
     * @param head such as {@code direct} or {@code treble}
     * @param eligibility whether the law opens it
     * @param claimed sum asked for, in yuan, null when none was named
     * @param supported sum that evidence items stand behind, in yuan, null when it cannot be told
     * @param statutory sum that a formula of the law gives, in yuan, null when the law has no formula
     * @param formula the formula with its numbers, null when there is none
     * @param reasons rules whose findings say why it is closed or what it is still open on; null when it is open
     * @param forums ids of the bodies that can award it
     * @param law ids of the provisions that open it, null when none is cited
     */
    public record Head(
            String head,
            Eligibility eligibility,
            @Nullable BigDecimal claimed,
            @Nullable BigDecimal supported,
            @Nullable BigDecimal statutory,
            @Nullable String formula,
            @Nullable List<String> reasons,
            List<String> forums,
            @Nullable List<String> law) {}

    /**
     * One body that could take the matter.
     *
     * @param authority id of the body
     * @param name its name
     * @param competence whether it is competent
     * @param status whether it must accept the complaint today
     * @param from first day on which it is open, null when it is open already or that day is unknown
     * @param until last day on which it is open, null when no limit is known
     * @param closes ids of the bodies that no longer take the dispute once this one has accepted it; null when none
     * @param channels how to reach it; null for a body that is not in the order, and where nothing is verified
     * @param findings rules that hold this status; those that only explain are left out
     */
    public record Route(
            String authority,
            Bilingual name,
            Competence competence,
            Status status,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable List<String> closes,
            @Nullable List<Contact> channels,
            @Nullable List<String> findings) {}

    /**
     * A way to reach a body.
     *
     * @param kind the medium
     * @param value the address or number
     */
    public record Contact(Channel.Kind kind, String value) {}

    /**
     * Something that is unknown and still matters.
     *
     * @param field path of the field that answers it
     * @param rule rule whose finding asks, with the reason
     * @param routes ids of the bodies whose status waits for it, null when none does
     */
    public record Question(String field, String rule, @Nullable List<String> routes) {}

    /**
     * A dated step.
     *
     * @param on the day, null when it falls outside the loaded holiday tables
     * @param rolled the day it moves to when the last day is not a working day, null when it does not move
     * @param calendar what is not known of the holidays that decide it, null when all is known
     * @param authority id of the body
     * @param kind what happens
     * @param law ids of the provisions it follows from, null when none is cited
     */
    public record Step(
            @Nullable LocalDate on,
            @Nullable LocalDate rolled,
            Deadline.@Nullable Status calendar,
            String authority,
            MilestoneKind kind,
            @Nullable List<String> law) {}

    /**
     * What a rule has to say.
     *
     * @param rule stable id of the rule
     * @param area part of the verdict it belongs to
     * @param effect what it does to the routes it touches
     * @param routes ids of the authorities it touches, null when it touches none
     * @param message what it says, for the person
     * @param spans stretches of the text it speaks about, null when it speaks about none
     * @param law ids of the provisions it rests on, null when it is advice
     * @param remedies ids of what would remove it, null where its rule does not say
     */
    public record Finding(
            String rule,
            Area area,
            Effect effect,
            @Nullable List<String> routes,
            Bilingual message,
            @Nullable List<Span> spans,
            @Nullable List<String> law,
            @Nullable List<String> remedies) {
        /** The same of other stretches of the text. */
        Finding at(@Nullable List<Span> places) {
            return new Finding(rule, area, effect, routes, message, places, law, remedies);
        }
    }

    /**
     * A provision as it stood on the date that governs.
     *
     * @param article article number in the governing version, as one would write it in a letter; null where there is none
     * @param from first day of that version, null where its instrument says it or the source does not give it
     * @param to last day of that version, null while in force
     * @param confidence how well the text is verified, null where its instrument says it or when it was read in full
     */
    public record Provision(
            @Nullable Bilingual article,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Confidence confidence) {}

    /**
     * An instrument of law.
     *
     * @param name its name
     * @param number official number, null where it has none
     * @param url official text, null where none is known
     * @param mirror a public copy, where no official text is known; else null
     * @param from first day of the version of all its provisions here, null where they differ or the source does not give it
     * @param confidence how well their texts are verified, null where they differ or when they were read in full
     */
    public record Instrument(
            Bilingual name,
            @Nullable String number,
            @Nullable String url,
            @Nullable String mirror,
            @Nullable LocalDate from,
            @Nullable Confidence confidence) {}
}
