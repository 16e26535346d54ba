package io.complaintrules;

import io.complaintrules.advice.Advice;
import io.complaintrules.advice.Advisor;
import io.complaintrules.advice.Explanation;
import io.complaintrules.advice.Interview;
import io.complaintrules.advice.Replay;
import io.complaintrules.advice.Wanted;
import io.complaintrules.advice.Why;
import io.complaintrules.advice.WhyNot;
import io.complaintrules.api.Unsettled;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.InvalidComplaintException;
import io.complaintrules.law.ClaimHead;
import io.complaintrules.law.LawBook;
import io.complaintrules.verdict.Governs;
import io.complaintrules.verdict.Receipt;
import io.complaintrules.verdict.RuleName;
import io.complaintrules.verdict.Status;
import io.complaintrules.verdict.Trace;
import io.complaintrules.verdict.Verdict;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Reads a complaint before it is filed and says what the law makes of it.
 *
 * <p>Immutable and thread-safe. Making one loads the rules, the law data and the lexicon, so an application keeps one for its
 * lifetime. Not legal advice.
 */
public final class ComplaintRules {
    /** China Standard Time, as an offset: a fresh JVM need not load the table of all time zones. */
    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    private final Assessor assessor;
    private final Clock clock;

    private ComplaintRules(Assessor assessor, Clock clock) {
        this.assessor = assessor;
        this.clock = clock;
    }

    /**
     * Returns an instance with the bundled rules and default limits.
     *
     * @throws IllegalStateException when complaint-rules-drl is not on the class path
     */
    public static ComplaintRules standard() {
        return builder().build();
    }

    /** Returns the version of this library. */
    public static String version() {
        return Version.LIBRARY;
    }

    /** Returns a builder with the bundled rules and default limits. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Assesses a complaint. The same complaint gives the same verdict, whatever the thread, the locale or the time zone. A
     * complaint without {@code filedOn} is taken as filed today, in China's time zone. The verdict has no suggestions: see
     * {@link #advise}.
     *
     * @param complaint what the person wrote and declared
     * @throws InvalidComplaintException when it contradicts itself or says nothing; lists every fault
     * @throws io.complaintrules.engine.LimitExceededException when the text, the evidence or the rules exceed a limit
     */
    public Verdict assess(Complaint complaint) {
        return assessor.assess(assessor.requireValid(complaint), filedOn(complaint));
    }

    /**
     * Says what a person can do: the smallest sets of remedies that bring the best outcome there is before the recommended body, each
     * tried and assessed again. Costs about ten assessments.
     *
     * @param complaint what the person wrote and declared
     * @throws InvalidComplaintException when it contradicts itself or says nothing; lists every fault
     * @throws io.complaintrules.engine.LimitExceededException when the text, the evidence or the rules exceed a limit
     */
    @Unsettled
    public Advice advise(Complaint complaint) {
        return advisor().advise(assessor.requireValid(complaint), filedOn(complaint), null);
    }

    /**
     * Says what a person can do so that one body takes the complaint, as {@link #advise(Complaint)} does for the one that is recommended.
     *
     * @param complaint what the person wrote and declared
     * @param body id of the body, such as {@code samr-12315}
     * @throws InvalidComplaintException when it contradicts itself or says nothing; lists every fault
     * @throws io.complaintrules.law.UnknownLawIdException when the law data know no such body
     */
    @Unsettled
    public Advice advise(Complaint complaint, String body) {
        law().authority(body);
        return advisor().advise(assessor.requireValid(complaint), filedOn(complaint), body);
    }

    /**
     * Says why a rule speaks on a complaint, or which of its conditions keeps it silent.
     *
     * @param complaint what the person wrote and declared
     * @param rule id of the rule, such as {@code miit-appeal.not-yet-complained}; where one rule speaks of many bodies, {@code @} and the id
     *     of one may follow: {@code jurisdiction.competent @ court}
     * @throws InvalidComplaintException when the complaint contradicts itself or says nothing
     * @throws io.complaintrules.engine.UnknownRuleException when there is no such rule
     */
    @Unsettled
    public Why why(Complaint complaint, String rule) {
        return why(assessor, complaint, rule, assess(complaint));
    }

    private Why why(Assessor reads, Complaint complaint, String rule, Verdict verdict) {
        RuleName name = RuleName.parse(rule);
        Trace trace = reads.trace(name.rule(), name.body(), complaint, filedOn(complaint));
        return Why.of(name.rule(), name.body(), trace, verdict, law());
    }

    /**
     * Says why a body does not take a complaint as it is, or why a head of claim is not open: what stands in the way, on which values, what
     * can be changed and how.
     *
     * @param complaint what the person wrote and declared
     * @param wanted id of a body, such as {@code miit-appeal}, or of a head of claim, such as {@code refund}
     * @throws InvalidComplaintException when the complaint contradicts itself or says nothing
     * @throws io.complaintrules.law.UnknownLawIdException when the law data know no such body and no such head
     */
    @Unsettled
    public WhyNot whyNot(Complaint complaint, String wanted) {
        ClaimHead head = law().findHead(wanted).orElse(null);
        return head == null
                ? wanted(complaint, advise(complaint, wanted)).body(wanted)
                : wanted(complaint, advise(complaint)).head(head);
    }

    /**
     * Says why a complaint does not stand at an outcome: what holds the recommended body back further than that.
     *
     * @param complaint what the person wrote and declared
     * @param wanted the outcome one would have, such as {@code OPEN}
     * @throws InvalidComplaintException when the complaint contradicts itself or says nothing
     */
    @Unsettled
    public WhyNot whyNot(Complaint complaint, Status wanted) {
        return wanted(complaint, advise(complaint)).outcome(wanted);
    }

    private Wanted wanted(Complaint complaint, Advice advice) {
        Assessor once = assessor.remembering();
        return new Wanted(advice, law(), rule -> why(once, complaint, rule, advice.verdict()));
    }

    /**
     * Explains what a verdict says of a body: its findings, what their rules asked, and the law.
     *
     * @param verdict a verdict of this instance
     * @param body id of the body
     */
    @Unsettled
    public Explanation explain(Verdict verdict, String body) {
        return Explanation.of(verdict, body, law());
    }

    /**
     * Begins an interview: one question after another, each time the one that decides most, until the outcome depends on none that is open.
     *
     * @param complaint what is known so far
     * @throws InvalidComplaintException when it contradicts itself or says nothing
     */
    @Unsettled
    public Interview interview(Complaint complaint) {
        return new Interview(
                assessor.requireValid(complaint), filedOn(complaint), law(), assessor.remembering()::assess);
    }

    /**
     * Assesses a complaint again, on the day of a receipt, and tells whether the verdict rests on the same.
     *
     * @param receipt the receipt of the verdict
     * @param complaint the complaint
     * @throws InvalidComplaintException when the complaint contradicts itself or says nothing
     */
    @Unsettled
    public Replay replay(Receipt receipt, Complaint complaint) {
        LocalDate day = receipt.dates().getOrDefault(Governs.FILING, filedOn(complaint));
        return Replay.of(receipt, assessor.assess(assessor.requireValid(complaint), day));
    }

    private Advisor advisor() {
        return new Advisor(assessor.law(), assessor.remembering()::assess);
    }

    /**
     * Loads the same folders again. Rules that say the same as before are not compiled again, and this instance goes on as it is.
     *
     * @return this instance where it has the bundled rules alone
     * @throws io.complaintrules.engine.RuleSyntaxException when a rule does not compile
     * @throws io.complaintrules.law.LawDataException when a law file is at fault
     * @throws io.complaintrules.reading.lexicon.LexiconException when a lexicon file is at fault
     */
    public ComplaintRules reloaded() {
        return assessor.isBundled() ? this : new ComplaintRules(assessor.reloaded(), clock);
    }

    /**
     * Returns the same rules under another clock.
     *
     * @param other stands in for a missing {@code filedOn}
     */
    public ComplaintRules at(Clock other) {
        return new ComplaintRules(assessor, other);
    }

    private LocalDate filedOn(Complaint complaint) {
        return complaint.filedOn() == null ? LocalDate.now(clock) : complaint.filedOn();
    }

    /** Returns the law data that complaints are assessed with: names of bodies and matters, provisions, the day it was checked. */
    public LawBook law() {
        return assessor.law();
    }

    /** What an instance is made of; not thread-safe. */
    public static final class Builder {
        private final Assessor.Settings settings = new Assessor.Settings();
        private Clock clock = Clock.system(CHINA);

        private Builder() {}

        /**
         * Takes rules, law data and lexicon from a folder with the subfolders {@code rules}, {@code law} and {@code lexicon}
         * instead of the bundled ones, and compiles them now. Needs {@code drools-model-codegen} and
         * {@code aho-corasick-double-array-trie} on the class path.
         *
         * @param folder the folder
         */
        public Builder folder(Path folder) {
            settings.folder = folder;
            return this;
        }

        /** Takes the bundled rules, law data and lexicon, which are taken anyhow unless a folder is set. */
        public Builder standard() {
            settings.folder = null;
            return this;
        }

        /**
         * Lays a folder over what there is. It may hold only what differs: rules, law data and phrases to add, rules and entries
         * that say what they replace, and an {@code off.yaml} with the ids of rules that are switched off, each with a reason. Several lie
         * on one another in the order of the calls. The rules are compiled now; needs {@code drools-model-codegen} on the class path.
         *
         * @param folder the folder
         */
        public Builder overlay(Path folder) {
            settings.overlays.add(folder);
            return this;
        }

        /**
         * Sets how long a narrative may be.
         *
         * @param units UTF-16 units, 100,000 unless set
         */
        public Builder maxTextLength(int units) {
            settings.maxTextLength = positive("maxTextLength", units);
            return this;
        }

        /**
         * Sets how many evidence items a complaint may have.
         *
         * @param items 500 unless set
         */
        public Builder maxEvidence(int items) {
            settings.maxEvidence = positive("maxEvidence", items);
            return this;
        }

        /**
         * Sets how often rules may fire for one complaint.
         *
         * @param firings 100,000 unless set
         */
        public Builder maxFirings(int firings) {
            settings.maxFirings = positive("maxFirings", firings);
            return this;
        }

        /**
         * Sets the clock that stands in for a missing {@code filedOn}.
         *
         * @param clock the system's in China's time zone unless set
         */
        public Builder clock(Clock clock) {
            this.clock = clock;
            return this;
        }

        /**
         * Loads everything.
         *
         * @throws io.complaintrules.engine.RuleSyntaxException when a rule in the folder does not compile
         * @throws io.complaintrules.law.LawDataException when a law file is at fault
         * @throws io.complaintrules.reading.lexicon.LexiconException when a lexicon file is at fault
         * @throws IllegalStateException when there is no folder and complaint-rules-drl is not on the class path
         * @throws LinkageError when another jar is missing; says which to add
         */
        public ComplaintRules build() {
            return new ComplaintRules(settings.load(), clock);
        }

        private static int positive(String name, int value) {
            if (value < 1) {
                throw new IllegalArgumentException(
                        name + ": must be at least 1.\nMaybe leave it unset for the default?");
            }
            return value;
        }
    }
}
