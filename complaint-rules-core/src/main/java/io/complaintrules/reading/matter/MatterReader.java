package io.complaintrules.reading.matter;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.RespondentKind;
import io.complaintrules.facts.Answer;
import io.complaintrules.facts.CandidateMatter;
import io.complaintrules.facts.Matter;
import io.complaintrules.facts.MatterWeighing;
import io.complaintrules.law.LawBook;
import io.complaintrules.law.MatterClass;
import io.complaintrules.law.MatterClass.Limit;
import io.complaintrules.reading.lexicon.Hit;
import io.complaintrules.reading.lexicon.HitIndex;
import io.complaintrules.reading.narrative.Reading;
import io.complaintrules.reading.party.ReadRespondent;
import io.complaintrules.reading.party.RespondentReader;
import io.complaintrules.reading.text.Script;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Tells what a complaint is about. The words that point to a matter, with what each speaks for, make a candidate; rules weigh
 * the candidates; scores only order those that stand: emergencies first, then what the caller declared, then the stronger, where
 * what the text tells counts more and matters of one owner support each other.
 */
public final class MatterReader {
    private static final int RESPONDENT_GIVEN = 3;
    private static final int RESPONDENT_READ = 2;
    private static final int EMERGENCY = 8;
    private static final int WORTH_NAMING = 4;
    private static final int SHARE_OF_LEADER = 3;

    private final LawBook law;
    private final RespondentReader respondents;

    /** Makes a reader for the matters of this law. */
    public MatterReader(LawBook law) {
        this.law = law;
        respondents = new RespondentReader(law.respondents());
    }

    /** Returns who is complained of, declared or read. */
    public ReadRespondent respondent(Complaint complaint, Reading reading) {
        return respondents.read(complaint, reading);
    }

    /**
     * The matters, the leading one first; empty only when the law data know no matter for what was found.
     *
     * @param complaint what was declared
     * @param reading what was read
     * @param respondent who is complained of
     * @param weighing tells which candidates stand
     */
    public List<Matter> read(Complaint complaint, Reading reading, ReadRespondent respondent, MatterWeighing weighing) {
        MoneyAsked money = MoneyAsked.of(complaint, reading);
        Map<String, MatterCues> cues = cues(complaint, reading, respondent);
        boolean empty = saysNothing(complaint, reading, cues);
        if (empty) {
            cues.keySet().removeIf(id -> !complaint.matters().contains(id) && !id.equals(respondent.matter()));
        }
        MatterWeighing.Weighed weighed = weighing.weigh(candidates(complaint, cues, respondent));
        cues.keySet().removeAll(weighed.setAside());
        MatterClass lastResort = law.lastResort();
        if (cues.isEmpty() && lastResort != null && (!empty || isAgainstSomebody(complaint, respondent))) {
            cues.put(lastResort.id(), MatterCues.NONE);
        }
        List<Matter> ranked = new ArrayList<>();
        for (Map.Entry<String, MatterCues> entry : cues.entrySet()) {
            String id = entry.getKey();
            MatterCues found = entry.getValue();
            MatterClass kind = law.matter(id);
            RespondentKind against = respondent.kind() == null ? RespondentKind.UNIDENTIFIED : respondent.kind();
            var owner = kind.ownerFor(against.name(), money.any());
            if (owner != null) {
                boolean declared = complaint.matters().contains(id);
                int strength = found.weight() + bonus(respondent, kind, found.weight() > 0);
                ranked.add(new Matter(
                        id,
                        kind.family(),
                        isCharge(kind, money),
                        kind.emergency() && (declared || strength >= EMERGENCY),
                        strength,
                        declared,
                        !declared && weighed.unsure().contains(id),
                        false,
                        owner.primary(),
                        owner.also(),
                        found.spans()));
            }
        }
        ranked.sort(new MatterOrder(ranked, cues));
        return named(ranked, cues);
    }

    /** Whether the text tells of several respondents, each with a matter of its own kind. */
    public boolean isAgainstSeveral(ReadRespondent respondent, List<Matter> matters) {
        if (respondent.actors().size() < 2) {
            return false;
        }
        Set<String> leading = families(matters.stream().filter(Matter::leading).toList());
        Set<String> further = families(matters);
        further.removeAll(leading);
        return respondent.actors().stream().anyMatch(kind -> isUsual(kind, leading) && !isUsual(kind, further))
                && respondent.actors().stream().anyMatch(kind -> isUsual(kind, further) && !isUsual(kind, leading));
    }

    private static Set<String> families(List<Matter> matters) {
        return matters.stream().map(Matter::family).collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean isUsual(RespondentKind kind, Set<String> families) {
        return families.stream().anyMatch(family -> respondents.expects(kind, family));
    }

    /** What cannot be read, or says nothing, is no local affair for want of a better one: it is asked again. */
    private static boolean saysNothing(Complaint complaint, Reading reading, Map<String, MatterCues> cues) {
        return complaint.text() != null && !isAnyTold(cues.values()) && !Substance.isIn(reading);
    }

    private static boolean isAnyTold(Collection<MatterCues> cues) {
        for (MatterCues found : cues) {
            if (found.isTold()) {
                return true;
            }
        }
        return false;
    }

    /** Whom it is against may tell who is competent where nothing else does. */
    private static boolean isAgainstSomebody(Complaint complaint, ReadRespondent respondent) {
        return respondent.kind() != null
                && respondent.kind() != RespondentKind.UNIDENTIFIED
                && Script.isChinese(String.valueOf(complaint.text()));
    }

    private static boolean isCharge(MatterClass kind, MoneyAsked money) {
        return kind.limit() == Limit.CHARGE || (kind.limit() == Limit.REFUND && money.back());
    }

    /** What the text says outside its setting, what the dangers tell, what was declared, and what is usual against the respondent. */
    private Map<String, MatterCues> cues(Complaint complaint, Reading reading, ReadRespondent respondent) {
        Map<String, MatterCues> cues = new TreeMap<>();
        HitIndex settings = reading.hits(Reading.SETTING);
        reading.hits().byMatter((matter, hits) -> {
            MatterCues told = MatterCues.of(hits.outside(settings), reading.form());
            if (told != MatterCues.NONE) {
                cues.put(matter, told);
            }
        });
        for (Map.Entry<String, List<Hit>> danger : reading.dangers().entrySet()) {
            String matter = law.danger(danger.getKey()).matter();
            if (matter != null) {
                cues.computeIfAbsent(matter, id -> new MatterCues()).add(danger.getValue());
            }
        }
        cues.values().removeIf(told -> told.words() == 0);
        for (String declared : complaint.matters()) {
            cues.putIfAbsent(declared, MatterCues.NONE);
        }
        if (respondent.matter() != null) {
            cues.putIfAbsent(respondent.matter(), MatterCues.NONE);
        }
        cues.keySet().removeIf(id -> law.findMatter(id).isEmpty());
        return cues;
    }

    private List<CandidateMatter> candidates(
            Complaint complaint, Map<String, MatterCues> cues, ReadRespondent respondent) {
        List<String> told = new ArrayList<>(4);
        for (Map.Entry<String, MatterCues> entry : cues.entrySet()) {
            if (entry.getValue().isTold() && !law.matter(entry.getKey()).generic()) {
                told.add(entry.getKey());
            }
        }
        List<CandidateMatter> candidates = new ArrayList<>(cues.size());
        for (Map.Entry<String, MatterCues> entry : cues.entrySet()) {
            String id = entry.getKey();
            MatterCues found = entry.getValue();
            MatterClass kind = law.matter(id);
            candidates.add(new CandidateMatter(
                    id,
                    kind.family(),
                    complaint.matters().contains(id),
                    kind.generic(),
                    law.family(kind.family()).ownRespondent(),
                    fits(kind, respondent),
                    found.roles(),
                    found.words(),
                    found.weight(),
                    told.size() > 1 || !(told.isEmpty() || told.contains(id))));
        }
        return candidates;
    }

    /** Whether the matter is one against such a respondent: usual, or owned where that kind is named. */
    private Answer fits(MatterClass kind, ReadRespondent respondent) {
        RespondentKind against = respondent.kind();
        if (against == null || against == RespondentKind.UNIDENTIFIED || against == RespondentKind.OTHER) {
            return Answer.UNKNOWN;
        }
        boolean fits = Objects.equals(kind.id(), respondent.matter())
                || respondents.expects(respondent.kind(), kind.family())
                || kind.owners().stream()
                        .anyMatch(owner -> owner.respondentKinds().contains(against.name()));
        return respondent.given()
                ? Answer.of(fits)
                : fits || respondent.acting() ? Answer.UNKNOWN.orRead(fits) : Answer.UNKNOWN;
    }

    private int bonus(ReadRespondent respondent, MatterClass kind, boolean spokenOf) {
        int worth = respondent.given() ? RESPONDENT_GIVEN : RESPONDENT_READ;
        return (kind.id().equals(respondent.matter()) ? worth : 0)
                + (spokenOf && respondents.expects(respondent.kind(), kind.family()) ? worth : 0);
    }

    private static List<Matter> named(List<Matter> ranked, Map<String, MatterCues> cues) {
        List<Matter> named = new ArrayList<>();
        for (Matter matter : ranked) {
            if (named.isEmpty()) {
                named.add(matter.asLeading());
                continue;
            }
            MatterCues found = cues.get(matter.id());
            boolean clear = found != null
                    && found.weight() >= WORTH_NAMING
                    && matter.strength() * SHARE_OF_LEADER >= named.get(0).strength();
            if (matter.declared() || clear) {
                named.add(matter);
            }
        }
        return List.copyOf(named);
    }
}
