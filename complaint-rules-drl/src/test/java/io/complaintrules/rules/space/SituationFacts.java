package io.complaintrules.rules.space;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.EvidenceKind;
import io.complaintrules.complaint.RequestKind;
import io.complaintrules.complaint.RespondentKind;
import io.complaintrules.facts.Answer;
import io.complaintrules.facts.Case;
import io.complaintrules.facts.CaseFile;
import io.complaintrules.facts.ChannelFacts;
import io.complaintrules.facts.ElsewhereFacts;
import io.complaintrules.facts.Exhibit;
import io.complaintrules.facts.Matter;
import io.complaintrules.facts.MatterWeighing;
import io.complaintrules.facts.PriorFacts;
import io.complaintrules.facts.SettlementFacts;
import io.complaintrules.facts.Stage;
import io.complaintrules.facts.Term;
import io.complaintrules.facts.TopicFacts;
import io.complaintrules.law.Authority;
import io.complaintrules.law.LawBook;
import io.complaintrules.reading.CaseReader;
import io.complaintrules.reading.lexicon.Lexicon;
import io.complaintrules.rules.space.Situation.Agent;
import io.complaintrules.rules.space.Situation.Doors;
import io.complaintrules.rules.space.Situation.Paper;
import io.complaintrules.rules.space.Situation.Recurs;
import io.complaintrules.rules.space.Situation.Seat;
import io.complaintrules.rules.space.Situation.Step;
import io.complaintrules.rules.space.Situation.Topic;
import io.complaintrules.rules.space.Situation.When;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A situation as the facts that rules speak about. */
@SuppressWarnings("EnumOrdinal")
final class SituationFacts {
    static final LocalDate NEW = LocalDate.of(2026, 4, 15);
    static final LocalDate OLD = LocalDate.of(2026, 4, 14);

    /** From then on the regulation of 2026 on reconsideration is in force. */
    private static final LocalDate LATER = LocalDate.of(2026, 7, 1);

    private static final Exhibit EXHIBIT =
            new Exhibit(1, "e", EvidenceKind.OTHER, null, null, Set.of(), Set.of(), Set.of());
    private static final List<String> DOORS = List.of(
            "miit-appeal",
            "isc-platform",
            "samr-12315",
            "pboc-12363",
            "nfra-12378",
            "consumer-association",
            "arbitration",
            "court",
            "csrc-12386",
            "comms-admin",
            "spam-12321",
            "cac-12377",
            "police",
            "press-publication",
            "culture-12318",
            "copyright-12390",
            "labour-12333",
            "post-12305",
            "hotline-12345");

    /** How many of them have conditions of their own. */
    private static final int CONDITIONED = 8;

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final List<RespondentKind> ONLINE =
            List.of(RespondentKind.INTERNET_SERVICE, RespondentKind.GAME, RespondentKind.CLOUD);
    private static final List<RespondentKind> OFFLINE =
            List.of(RespondentKind.CARRIER, RespondentKind.SELLER, RespondentKind.TRADING_PLATFORM);
    private final CaseFile bare;
    private final Case background;
    private final List<ChannelFacts> channels;

    SituationFacts(LawBook law) {
        channels = List.of(
                ChannelFacts.NONE,
                new ChannelFacts(true, null, null, Set.of(), false, false, null),
                channel(law, "12315", "samr-12315"),
                channel(law, "12300", "miit-appeal"),
                channel(law, "12378", "nfra-12378"),
                new ChannelFacts(true, "12381", null, Set.of(), false, false, null),
                channel(law, "ts.isc.org.cn", "isc-platform"),
                new ChannelFacts(true, "12300.gov.cn", null, Set.of(), true, false, null));
        bare = new CaseReader(Lexicon.load(Path.of("lexicon")), law)
                .read(Complaint.builder().matters("wage-arrears").build(), NEW, MatterWeighing.ALL_STAND);
        background = bare.caseFacts();
    }

    private static ChannelFacts channel(LawBook law, String contact, String body) {
        Set<String> shuts =
                law.authority(body).shuts().stream().map(Authority.Shuts::body).collect(Collectors.toSet());
        return new ChannelFacts(true, contact, body, shuts, false, false, null);
    }

    static LocalDate filedOn(Situation s) {
        boolean later = !s.oldCase() && s.asides() % 2 == 0;
        return !s.newOrder() ? OLD : later ? LATER : NEW;
    }

    CaseFile of(Situation s) {
        Case caseFacts = Records.with(
                background,
                "topic",
                new TopicFacts(topic(s), family(s), kind(s), s.emergency(), harmsCompetition(s)),
                "complainant",
                Records.with(
                        background.complainant(),
                        "interested",
                        interested(s),
                        "agent",
                        Answer.of(s.agent() != Agent.NO),
                        "authorised",
                        s.agent() == Agent.NO ? Answer.UNKNOWN : Answer.of(s.agent() == Agent.WITH_POWER),
                        "consumer",
                        said(s.consumer()),
                        "identified",
                        said(s.identity())),
                "respondent",
                Records.with(
                        background.respondent(),
                        "identified",
                        named(s),
                        "kind",
                        pick(s.online() ? ONLINE : OFFLINE, s.asides()),
                        "provinceKnown",
                        s.asides() % 2 == 0),
                "prior",
                prior(s),
                "clock",
                Records.with(
                        background.clock(),
                        "filedOn",
                        filedOn(s),
                        "chargeLimit",
                        term(s.charge()),
                        "otherLimit",
                        term(s.other()),
                        "discoveryLimit",
                        term(s.known()),
                        "civilLimit",
                        term(s.limitation()),
                        "longstop",
                        term(s.longstop()),
                        "readOn",
                        DAY,
                        "chargeUntil",
                        DAY.plusDays(15),
                        "chargeRecurs",
                        recurs(s, Recurs.INSIDE_BOTH),
                        "otherRecurs",
                        recurs(s, Recurs.INSIDE_BOTH, Recurs.INSIDE_THE_LONGER),
                        "discoveryRecurs",
                        recurs(s, Recurs.INSIDE_BOTH, Recurs.INSIDE_THE_LONGER),
                        "restarted",
                        s.asides() % 3 == 0),
                "elsewhere",
                elsewhere(s),
                "settlement",
                settlement(s),
                "request",
                Records.with(
                        background.request(),
                        "money",
                        s.asides() % 3 == 0 ? Answer.YES : Answer.UNKNOWN,
                        "kinds",
                        wish(s)),
                "paper",
                paper(s),
                "proof",
                Records.with(
                        background.proof(),
                        "exhibits",
                        Collections.nCopies(s.asides() % 4, EXHIBIT),
                        "images",
                        s.asides() % 4 > 1,
                        "anchored",
                        s.asides() % 4 > 2,
                        "dealings",
                        s.asides() % 7 > 3),
                "channel",
                pick(channels, s.asides()));
        return Records.with(bare, "caseFacts", caseFacts, "matters", List.of(matter(s)));
    }

    static List<String> doors(Situation s) {
        return switch (s.doors()) {
            case LABOUR -> List.of("labour-12333");
            case CONDITIONED -> some(s.asides());
            case EVERY -> DOORS;
        };
    }

    /** The appeal, the market regulator, and two that the number chooses. */
    private static List<String> some(int number) {
        Set<Integer> chosen = Set.copyOf(List.of(0, 2, number % CONDITIONED, number / CONDITIONED % CONDITIONED));
        return chosen.stream().sorted().map(DOORS::get).toList();
    }

    private static String family(Situation s) {
        return s.doors() == Doors.LABOUR ? "labour" : s.online() ? "internet" : "telecom";
    }

    private static String topic(Situation s) {
        return switch (s.topic()) {
            case MONOPOLY -> "monopoly";
            case COMPETITION -> "unfair-competition";
            case CREDIT -> "credit-report";
            case CASH -> "cash-refusal";
            case ANY -> s.emergency() && s.asides() % 2 == 0 ? "fraud-in-progress" : "matter";
        };
    }

    private static boolean harmsCompetition(Situation s) {
        return s.topic() == Topic.MONOPOLY || s.topic() == Topic.COMPETITION;
    }

    private static List<RequestKind> wish(Situation s) {
        return switch (s.wish()) {
            case MONEY -> List.of(RequestKind.REFUND);
            case BOTH -> List.of(RequestKind.REFUND, RequestKind.PUNISH);
            case PENALTY -> List.of(RequestKind.PUNISH);
        };
    }

    private static Matter matter(Situation s) {
        return new Matter(
                topic(s),
                family(s),
                false,
                s.emergency(),
                1,
                true,
                false,
                true,
                doors(s).get(0),
                doors(s).subList(1, doors(s).size()),
                List.of());
    }

    private static Answer kind(Situation s) {
        return switch (s.kind()) {
            case CHARGES -> Answer.YES;
            case SEEMS_CHARGES -> Answer.READ_YES;
            case ELSE -> Answer.NO;
            case SEEMS_ELSE -> Answer.READ_NO;
            case UNSAID -> Answer.UNKNOWN;
        };
    }

    private static Answer interested(Situation s) {
        return switch (s.interest()) {
            case OWN -> Answer.YES;
            case NONE -> Answer.NO;
            case UNSAID -> Answer.UNKNOWN;
        };
    }

    private static Answer named(Situation s) {
        return switch (s.named()) {
            case YES -> Answer.YES;
            case NOBODY -> Answer.NO;
            case FROM_TEXT -> Answer.READ_YES;
            case UNSAID -> Answer.UNKNOWN;
        };
    }

    private static Answer said(Situation.Said said) {
        return switch (said) {
            case YES -> Answer.YES;
            case NO -> Answer.NO;
            case UNSAID -> Answer.UNKNOWN;
        };
    }

    private static Term term(When when) {
        return switch (when) {
            case IN_TIME -> Term.WITHIN;
            case DAY_OFF -> Term.GREY;
            case NO_TABLE -> Term.UNCOUNTABLE;
            case LATE -> Term.OVER;
            case SEEMS_IN_TIME -> Term.READ_WITHIN;
            case SEEMS_LATE -> Term.READ_OVER;
            case UNSAID -> Term.UNKNOWN;
        };
    }

    private static Answer recurs(Situation s, Recurs... inside) {
        return switch (s.recurs()) {
            case NEVER -> Answer.NO;
            case SEEMS_TO -> Answer.READ_YES;
            case UNSAID -> Answer.UNKNOWN;
            case INSIDE_BOTH, INSIDE_THE_LONGER -> Answer.of(List.of(inside).contains(s.recurs()));
        };
    }

    private static PriorFacts prior(Situation s) {
        Answer no = Answer.NO;
        Answer yes = Answer.YES;
        Answer open = Answer.UNKNOWN;
        return switch (s.prior()) {
            case NOT_MADE -> made(s, no, open, open, Term.UNKNOWN);
            case UNSAID -> made(s, open, open, open, Term.UNKNOWN);
            case FROM_TEXT ->
                made(s, Answer.READ_YES, open, open, s.asides() % 2 == 0 ? Term.READ_WITHIN : Term.UNKNOWN);
            case ANSWERED_BADLY -> made(s, yes, yes, no, Term.OVER);
            case ANSWERED_WELL -> made(s, yes, yes, yes, Term.UNKNOWN);
            case ANSWER_UNSAID -> made(s, yes, open, open, Term.OVER);
            case SILENT_SINCE_WHEN -> made(s, yes, no, open, Term.UNKNOWN);
            case SILENT_IN_TIME -> made(s, yes, no, open, Term.WITHIN);
            case SILENT_DAY_OFF -> made(s, yes, no, open, Term.GREY);
            case SILENT_NO_TABLE -> made(s, yes, no, open, Term.UNCOUNTABLE);
            case SILENT_TOO_LONG -> made(s, yes, no, open, Term.OVER);
        };
    }

    private static PriorFacts made(Situation s, Answer complained, Answer answered, Answer satisfied, Term time) {
        boolean over = time == Term.OVER;
        LocalDate made = over ? DAY : filedOn(s);
        LocalDate opens = over ? DAY.plusDays(16) : filedOn(s).plusDays(1);
        return new PriorFacts(complained, answered, satisfied, made, time, opens, Answer.UNKNOWN);
    }

    private static SettlementFacts settlement(Situation s) {
        return switch (s.settled()) {
            case NO -> new SettlementFacts(Answer.NO, Answer.UNKNOWN);
            case AND_DONE -> new SettlementFacts(Answer.YES, Answer.YES);
            case NOT_DONE -> new SettlementFacts(Answer.YES, Answer.NO);
            case DONE_UNSAID -> new SettlementFacts(Answer.YES, Answer.UNKNOWN);
            case UNSAID -> new SettlementFacts(Answer.UNKNOWN, Answer.UNKNOWN);
        };
    }

    private static ElsewhereFacts elsewhere(Situation s) {
        List<Stage> stages = new ArrayList<>();
        for (Step step : s.seats()) {
            stages.add(
                    switch (step) {
                        case ABSENT -> Stage.NONE;
                        case HANDED_IN -> Stage.FILED;
                        case ACCEPTED -> Stage.TAKEN;
                        case REFUSED -> Stage.REFUSED;
                        case UNSAID -> Stage.UNKNOWN;
                    });
        }
        return new ElsewhereFacts(
                stages.get(Seat.APPEAL.ordinal()),
                stages.get(Seat.COURT.ordinal()),
                stages.get(Seat.ARBITRATION.ordinal()),
                stages.get(Seat.CONSUMER.ordinal()),
                stages.get(Seat.REGULATOR.ordinal()),
                stages.get(Seat.ORGAN.ordinal()),
                stages.get(Seat.REPORTS.ordinal()),
                stages.get(Seat.PLATFORM.ordinal()),
                filedOn(s),
                passed(s),
                term(s.decision()),
                term(recourse(s, Seat.APPEAL)),
                s.oldCase() ? OLD : s.newOrder() ? filedOn(s) : NEW,
                passed(s),
                term(s.decision()),
                term(recourse(s, Seat.REGULATOR)));
    }

    /** The 60 days run from the end of the time to decide, or from a refusal: before that end nothing can be missed. */
    static When recourse(Situation s, Seat seat) {
        return s.at(seat) == Step.HANDED_IN && s.decision() != When.LATE ? When.IN_TIME : s.recourse();
    }

    /** The last day of the time that a body has, on the right side of the day of filing. */
    private static LocalDate passed(Situation s) {
        return s.decision() == When.LATE ? filedOn(s).minusDays(1) : filedOn(s);
    }

    private io.complaintrules.facts.PaperFacts paper(Situation s) {
        return Records.with(
                background.paper(),
                "name",
                s.has(Paper.NAME),
                "phone",
                s.has(Paper.PHONE),
                "address",
                s.has(Paper.ADDRESS),
                "postcode",
                s.has(Paper.POSTCODE),
                "respondentName",
                s.has(Paper.RESPONDENT_NAME),
                "respondentAddress",
                s.has(Paper.RESPONDENT_ADDRESS),
                "request",
                s.has(Paper.REQUEST),
                "facts",
                s.has(Paper.FACTS),
                "date",
                s.has(Paper.DATE));
    }

    private static <T> T pick(List<T> from, int index) {
        return from.get(Math.floorMod(index, from.size()));
    }
}
