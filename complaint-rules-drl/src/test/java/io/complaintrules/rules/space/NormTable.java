package io.complaintrules.rules.space;

import io.complaintrules.rules.space.Situation.Agent;
import io.complaintrules.rules.space.Situation.Interest;
import io.complaintrules.rules.space.Situation.Kind;
import io.complaintrules.rules.space.Situation.Named;
import io.complaintrules.rules.space.Situation.Paper;
import io.complaintrules.rules.space.Situation.Recurs;
import io.complaintrules.rules.space.Situation.Said;
import io.complaintrules.rules.space.Situation.Seat;
import io.complaintrules.rules.space.Situation.Settled;
import io.complaintrules.rules.space.Situation.Step;
import io.complaintrules.rules.space.Situation.Topic;
import io.complaintrules.rules.space.Situation.When;
import io.complaintrules.rules.space.Situation.Wish;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The norms on admissibility read a second time, as a table in plain Java: for each body, what each article does to the
 * complaint. Written from the law, not from the rules; nothing here is used by them.
 */
final class NormTable {
    /** What an article does, from nothing to refusal. */
    enum Does {
        NOTHING,
        MEND,
        ASK,
        WAIT,
        JUDGE,
        REFUSE
    }

    private final Situation s;
    private final Map<String, List<String>> found = new TreeMap<>();

    private NormTable(Situation s) {
        this.s = s;
    }

    /** For each body, each effect with the article it comes from, sorted. */
    static Map<String, List<String>> read(Situation s) {
        NormTable table = new NormTable(s);
        table.order35();
        table.marketRegulation();
        table.platform();
        table.finance();
        table.courts();
        table.found.replaceAll((body, list) -> askedOnce(list.stream().sorted().toList()));
        return table.found;
    }

    /** The same sorted effects, each norm asked about once: how many fields a question needs is no matter of the norm. */
    static List<String> askedOnce(List<String> sorted) {
        List<String> once = new ArrayList<>();
        for (String effect : sorted) {
            if (!effect.startsWith(Does.ASK + " ") || !once.contains(effect)) {
                once.add(effect);
            }
        }
        return once;
    }

    static Does worst(List<String> effects) {
        Does worst = Does.NOTHING;
        for (String effect : effects) {
            Does does = Does.valueOf(effect.substring(0, effect.indexOf(' ')));
            worst = does.compareTo(worst) > 0 ? does : worst;
        }
        return worst;
    }

    private void put(String body, String norm, Does does) {
        if (does != Does.NOTHING) {
            found.computeIfAbsent(body, id -> new ArrayList<>()).add(does + " " + norm);
        }
    }

    private void mend(String body, String norm, Paper... items) {
        for (Paper item : items) {
            put(body, norm, s.has(item) ? Does.NOTHING : Does.MEND);
        }
    }

    // MIIT Order 35

    private void order35() {
        String body = "miit-appeal";
        String order = "miit-order-35/";
        put(body, order + "2", s.online() ? Does.JUDGE : Does.NOTHING);
        put(body, order + "10.1", interested());
        put(body, order + "10.2", identified());
        mend(body, order + "10.3", Paper.REQUEST, Paper.FACTS);
        put(body, order + "10.4", complainedFirst());
        put(body, order + "11.1", inTime());
        put(body, order + "11.2", settled());
        if (s.at(Seat.APPEAL) == Step.ACCEPTED) {
            put(body, order + "11.3", Does.REFUSE);
        }
        if (s.at(Seat.APPEAL) == Step.HANDED_IN) {
            put(body, order + "14", deciding());
        }
        Seat[] others = {Seat.COURT, Seat.ARBITRATION, Seat.CONSUMER, Seat.REGULATOR, Seat.ORGAN};
        for (Seat other : others) {
            put(body, order + "11.4", s.at(other) == Step.ACCEPTED ? Does.REFUSE : Does.NOTHING);
        }
        put(body, order + "11.4", s.any(Step.HANDED_IN, others) ? Does.JUDGE : Does.NOTHING);
        put(body, order + "11.4", s.at(Seat.REPORTS) == Step.ACCEPTED ? Does.JUDGE : Does.NOTHING);
        put(body, order + "11.3", forumUnsaid() ? Does.ASK : Does.NOTHING);
        mend(body, order + "12.1", Paper.NAME, Paper.PHONE, Paper.ADDRESS, Paper.POSTCODE);
        mend(body, order + "12.2", Paper.RESPONDENT_NAME, Paper.RESPONDENT_ADDRESS);
        mend(body, order + "12.4", Paper.DATE);
    }

    private Does interested() {
        return s.interest() == Interest.OWN ? Does.NOTHING : s.interest() == Interest.NONE ? Does.REFUSE : Does.ASK;
    }

    private Does identified() {
        return s.named() == Named.YES ? Does.NOTHING : s.named() == Named.NOBODY ? Does.REFUSE : Does.ASK;
    }

    private Does complainedFirst() {
        return switch (s.prior()) {
            case ANSWERED_BADLY, SILENT_TOO_LONG -> Does.NOTHING;
            case ANSWERED_WELL -> Does.REFUSE;
            case NOT_MADE, SILENT_IN_TIME -> Does.WAIT;
            case SILENT_DAY_OFF, SILENT_NO_TABLE -> Does.JUDGE;
            case UNSAID, FROM_TEXT, ANSWER_UNSAID, SILENT_SINCE_WHEN -> Does.ASK;
        };
    }

    /** Who has filed waits as long as the body has time to decide; when it is over there is nothing to wait for. */
    private Does deciding() {
        return switch (s.decision()) {
            case IN_TIME -> Does.WAIT;
            case UNSAID -> Does.ASK;
            default -> Does.JUDGE;
        };
    }

    /** Where the kind is open, what holds under the longer limit is certain, and any difference to the shorter is asked. */
    private Does inTime() {
        if (s.kind() == Kind.CHARGES) {
            return standing(s.charge(), recursIn(Recurs.INSIDE_BOTH));
        }
        Does longer = standing(s.other(), recursIn(Recurs.INSIDE_BOTH, Recurs.INSIDE_THE_LONGER));
        if (s.kind() == Kind.ELSE || longer != Does.NOTHING) {
            return longer;
        }
        return standing(s.charge()) == Does.NOTHING ? Does.NOTHING : Does.ASK;
    }

    /** What comes again is not out of time as a whole: a person judges which part is. */
    private Does standing(When when, boolean recurs) {
        if (when != When.LATE && when != When.SEEMS_LATE) {
            return standing(when);
        }
        return recurs ? Does.JUDGE : s.recurs() == Recurs.UNSAID ? Does.ASK : standing(when);
    }

    private boolean recursIn(Recurs... inside) {
        return s.recurs() == Recurs.SEEMS_TO || List.of(inside).contains(s.recurs());
    }

    private static Does standing(When when) {
        return switch (when) {
            case IN_TIME -> Does.NOTHING;
            case DAY_OFF, NO_TABLE -> Does.JUDGE;
            case LATE -> Does.REFUSE;
            case SEEMS_IN_TIME, SEEMS_LATE, UNSAID -> Does.ASK;
        };
    }

    private Does settled() {
        return s.settled() == Settled.AND_DONE
                ? Does.REFUSE
                : s.settled() == Settled.UNSAID || s.settled() == Settled.DONE_UNSAID ? Does.ASK : Does.NOTHING;
    }

    private boolean forumUnsaid() {
        return s.any(
                Step.UNSAID,
                Seat.APPEAL,
                Seat.COURT,
                Seat.ARBITRATION,
                Seat.CONSUMER,
                Seat.REGULATOR,
                Seat.ORGAN,
                Seat.REPORTS);
    }

    // SAMR Order 121, and Order 20 before it

    private void marketRegulation() {
        String body = "samr-12315";
        boolean running = s.at(Seat.REGULATOR) == Step.HANDED_IN || s.at(Seat.REGULATOR) == Step.ACCEPTED;
        put(body, "samr-121/46", s.newOrder() && s.oldCase() && running ? Does.JUDGE : Does.NOTHING);
        if (reported(s)) {
            // Articles 10 to 27 speak of complaints; a report needs clues and facts (28), one of a monopoly goes by
            // other law.
            boolean bare = s.newOrder() && s.topic() != Topic.MONOPOLY && !s.has(Paper.FACTS);
            put(body, "samr-121/28", bare ? Does.MEND : Does.NOTHING);
            return;
        }
        String forums = order("16.2", "15.2");
        Seat[] others = {Seat.COURT, Seat.ARBITRATION, Seat.CONSUMER, Seat.ORGAN, Seat.APPEAL};
        for (Seat other : others) {
            // Whether an appeal body is another administrative organ the article does not say.
            Does taken = other == Seat.APPEAL ? Does.JUDGE : Does.REFUSE;
            put(body, forums, s.at(other) == Step.ACCEPTED ? taken : Does.NOTHING);
        }
        put(body, forums, s.at(Seat.REGULATOR) == Step.ACCEPTED ? Does.REFUSE : Does.NOTHING);
        put(body, order("15", "14"), s.at(Seat.REGULATOR) == Step.HANDED_IN ? deciding() : Does.NOTHING);
        put(body, forums, s.any(Step.HANDED_IN, others) ? Does.JUDGE : Does.NOTHING);
        put(body, forums, s.at(Seat.REPORTS) == Step.ACCEPTED ? Does.JUDGE : Does.NOTHING);
        put(body, forums, forumUnsaid() ? Does.ASK : Does.NOTHING);
        boolean ticket = s.at(Seat.PLATFORM) == Step.HANDED_IN || s.at(Seat.PLATFORM) == Step.ACCEPTED;
        put(body, "samr-20/15.2", ticket && !s.newOrder() ? Does.JUDGE : Does.NOTHING);
        put(body, order("16.3", "15.3"), living());
        put(body, order("16.3", "15.3"), s.interest() == Interest.NONE ? Does.REFUSE : Does.NOTHING);
        boolean series = s.known() == When.LATE && recursIn(Recurs.INSIDE_BOTH, Recurs.INSIDE_THE_LONGER);
        put(body, order("16.4", "15.4"), series ? Does.JUDGE : standing(s.known()));
        mend(body, order("10.1.1", "15.5"), Paper.NAME, Paper.PHONE, Paper.ADDRESS);
        mend(body, order("10.1.2", "15.5"), Paper.RESPONDENT_NAME, Paper.RESPONDENT_ADDRESS);
        mend(body, order("10.1.3", "15.5"), Paper.REQUEST, Paper.FACTS);
        put(body, order("16.6", "15.5"), s.identity() == Said.NO ? Does.MEND : Does.NOTHING);
        put(body, order("11", "15.5"), s.agent() == Agent.WITHOUT ? Does.MEND : Does.NOTHING);
        put(body, order("16.5", "15.5"), s.named() == Named.NOBODY ? Does.REFUSE : Does.NOTHING);
    }

    /** Whether anyone might file it: a penalty alone is asked for, or competition is harmed rather than a consumer. */
    static boolean reported(Situation s) {
        return s.wish() == Wish.PENALTY || s.topic() == Topic.MONOPOLY || s.topic() == Topic.COMPETITION;
    }

    private String order(String now, String before) {
        return s.newOrder() ? "samr-121/" + now : "samr-20/" + before;
    }

    private Does living() {
        return s.consumer() == Said.YES ? Does.NOTHING : s.consumer() == Said.NO ? Does.REFUSE : Does.ASK;
    }

    // The others

    private void platform() {
        mend("isc-platform", "advice", Paper.REQUEST, Paper.FACTS);
        boolean unclear = s.named() == Named.NOBODY || s.named() == Named.UNSAID;
        put("isc-platform", "advice", unclear ? Does.ASK : Does.NOTHING);
    }

    private void finance() {
        if (s.topic() != Topic.CREDIT && s.topic() != Topic.CASH) {
            institution("pboc-12363", "payment-institution-regulation/35");
        }
        institution("nfra-12378", "advice");
    }

    /** No article that was read makes a complaint to the institution a condition. */
    private void institution(String body, String norm) {
        put(body, norm, s.prior() == Situation.Prior.ANSWERED_WELL ? Does.JUDGE : Does.NOTHING);
        boolean unclear = s.named() == Named.NOBODY || s.named() == Named.UNSAID;
        put(body, norm, unclear ? Does.ASK : Does.NOTHING);
    }

    private void courts() {
        String filing = "civil-procedure-law/122";
        put("court", filing, interested());
        put("court", filing, identified());
        mend("court", filing, Paper.REQUEST, Paper.FACTS);
        put("court", "arbitration-law/5", s.at(Seat.ARBITRATION) == Step.ACCEPTED ? Does.REFUSE : Does.NOTHING);
        put("court", "arbitration-law/5", s.at(Seat.ARBITRATION) == Step.HANDED_IN ? Does.JUDGE : Does.NOTHING);
        boolean there = s.at(Seat.COURT) == Step.HANDED_IN || s.at(Seat.COURT) == Step.ACCEPTED;
        put("court", "advice", there ? Does.JUDGE : Does.NOTHING);
        boolean lapsed = standing(s.limitation()) == Does.REFUSE || standing(s.limitation()) == Does.JUDGE;
        put("court", "civil-code/188", lapsed || s.longstop() == When.LATE ? Does.JUDGE : Does.NOTHING);
        put("arbitration", "arbitration-law/5", s.at(Seat.COURT) == Step.ACCEPTED ? Does.JUDGE : Does.NOTHING);
        put("consumer-association", "consumer-law/2", living());
    }
}
