package io.complaintrules.reading;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.RespondentKind;
import io.complaintrules.facts.Matter;
import io.complaintrules.law.LawBook;
import io.complaintrules.law.MatterClass;
import io.complaintrules.law.MatterClass.Limit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a complaint is about. Each matter's strength is the sum of the weights of the different cues that the text
 * gives for it; a respondent against whom such matters are usual adds to it. Emergencies come first, then what the
 * caller declared, then the stronger, where matters of one owner support each other.
 */
final class MatterReader {
    private static final int RESPONDENT_GIVEN = 3;
    private static final int RESPONDENT_READ = 2;
    private static final int EMERGENCY = 8;
    private static final int WORTH_NAMING = 4;
    private static final int SHARE_OF_LEADER = 3;

    private final LawBook law;
    private final RespondentReader respondents;

    MatterReader(LawBook law) {
        this.law = law;
        respondents = new RespondentReader(law.respondents());
    }

    ReadRespondent respondent(Complaint complaint, Reading reading) {
        return respondents.read(complaint, reading.form());
    }

    /** The matters, the leading one first; empty only when the law data know no matter for what was found. */
    List<Matter> read(Complaint complaint, Reading reading, ReadRespondent respondent) {
        Map<String, MatterCues> cues = new TreeMap<>();
        for (Hit hit : reading.hits()) {
            String matter = hit.phrase().matter();
            if (matter != null && law.findMatter(matter).isPresent()) {
                cues.computeIfAbsent(matter, id -> new MatterCues()).add(hit);
            }
        }
        complaint.matters().forEach(id -> cues.putIfAbsent(id, new MatterCues()));
        String usual = respondent.matter();
        MatterClass lastResort = law.lastResort();
        if (usual != null) {
            cues.computeIfAbsent(usual, id -> new MatterCues());
        } else if (cues.isEmpty() && lastResort != null) {
            cues.put(lastResort.id(), new MatterCues());
        }
        List<Matter> ranked = new ArrayList<>();
        cues.forEach((id, found) -> law.findMatter(id).ifPresent(kind -> {
            int strength = found.weight() + bonus(respondent, kind.family(), id.equals(usual), found.weight() > 0);
            add(kind, found, strength, complaint.matters().contains(id), respondent.kind(), ranked);
        }));
        ranked.sort(leadingFirst(ranked));
        return named(ranked, cues);
    }

    /** Matters of one owner support each other: each counts a third for the others. */
    private static Comparator<Matter> leadingFirst(List<Matter> matters) {
        Map<String, Integer> byOwner = new TreeMap<>();
        matters.forEach(matter -> byOwner.merge(matter.primary(), matter.strength(), Integer::sum));
        return Comparator.comparing(Matter::emergency)
                .thenComparing(Matter::declared)
                .thenComparing(matter -> 2 * matter.strength() + byOwner.getOrDefault(matter.primary(), 0))
                .thenComparing(Matter::strength)
                .reversed()
                .thenComparing(Matter::id);
    }

    private int bonus(ReadRespondent respondent, String family, boolean usual, boolean spokenOf) {
        int worth = respondent.given() ? RESPONDENT_GIVEN : RESPONDENT_READ;
        return (usual ? worth : 0) + (spokenOf && respondents.expects(respondent, family) ? worth : 0);
    }

    private static void add(
            MatterClass kind,
            MatterCues cues,
            int strength,
            boolean declared,
            @Nullable RespondentKind respondent,
            List<Matter> into) {
        var owner = kind.ownerFor(respondent == null ? RespondentKind.UNIDENTIFIED.name() : respondent.name());
        if (owner != null) {
            into.add(new Matter(
                    kind.id(),
                    kind.family(),
                    kind.limit() == Limit.CHARGE,
                    kind.emergency() && (declared || strength >= EMERGENCY),
                    strength,
                    declared,
                    false,
                    owner.primary(),
                    owner.also(),
                    cues.spans()));
        }
    }

    private static List<Matter> named(List<Matter> ranked, Map<String, MatterCues> cues) {
        List<Matter> named = new ArrayList<>();
        for (Matter matter : ranked) {
            if (named.isEmpty()) {
                named.add(leading(matter));
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

    private static Matter leading(Matter matter) {
        return new Matter(
                matter.id(),
                matter.family(),
                matter.charge(),
                matter.emergency(),
                matter.strength(),
                matter.declared(),
                true,
                matter.primary(),
                matter.also(),
                matter.spans());
    }
}
