package io.complaintrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.engine.RuleBase;
import io.complaintrules.facts.Answer;
import io.complaintrules.facts.CandidateMatter;
import io.complaintrules.facts.CueRole;
import io.complaintrules.facts.MatterWeighing.Weighed;
import io.complaintrules.verdict.GoverningLaw;
import io.complaintrules.verdict.Governs;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Both sides of every condition by which the rules weigh matters; the mutants of these rules have to fail here. */
class MatterWeighingTest {
    private static final GoverningLaw TODAY =
            new GoverningLaw(BundledRules.LAW, Map.of(Governs.FILING, BundledRules.TODAY));

    private static final boolean GENERIC = true;
    private static final boolean OWN = true;
    private static final boolean RIVAL = true;

    private record Weighing(CandidateMatter candidate, Set<String> setAside, Set<String> unsure) {
        boolean holds(RuleBase rules) {
            return rules.weigh(List.of(candidate), TODAY, 100).equals(new Weighed(setAside, unsure));
        }
    }

    private static final List<Weighing> WEIGHINGS = List.of(
            aside(candidate(GENERIC, !OWN, Answer.UNKNOWN, CueRole.WHOLE, 3, RIVAL)),
            stands(candidate(GENERIC, !OWN, Answer.UNKNOWN, CueRole.WHOLE, 3, !RIVAL)),
            stands(declared(candidate(GENERIC, !OWN, Answer.UNKNOWN, CueRole.WHOLE, 3, RIVAL))),
            stands(candidate(!GENERIC, !OWN, Answer.UNKNOWN, CueRole.WHOLE, 3, RIVAL)),
            aside(candidate(!GENERIC, OWN, Answer.NO, CueRole.TOPIC, 3, !RIVAL)),
            stands(candidate(!GENERIC, OWN, Answer.NO, CueRole.WHOLE, 3, !RIVAL)),
            stands(candidate(!GENERIC, OWN, Answer.NO, CueRole.EVENT, 3, !RIVAL)),
            stands(declared(candidate(!GENERIC, OWN, Answer.NO, CueRole.TOPIC, 3, !RIVAL))),
            stands(candidate(!GENERIC, !OWN, Answer.NO, CueRole.TOPIC, 3, !RIVAL)),
            stands(candidate(!GENERIC, OWN, Answer.YES, CueRole.TOPIC, 3, !RIVAL)),
            aside(candidate(!GENERIC, OWN, Answer.READ_NO, CueRole.TOPIC, 2, !RIVAL)),
            stands(candidate(!GENERIC, OWN, Answer.READ_NO, CueRole.TOPIC, 3, !RIVAL)),
            stands(candidate(!GENERIC, OWN, Answer.READ_NO, CueRole.REQUEST, 2, !RIVAL)),
            stands(declared(candidate(!GENERIC, OWN, Answer.READ_NO, CueRole.TOPIC, 2, !RIVAL))),
            stands(candidate(!GENERIC, !OWN, Answer.READ_NO, CueRole.TOPIC, 2, !RIVAL)),
            stands(candidate(!GENERIC, OWN, Answer.READ_YES, CueRole.TOPIC, 2, !RIVAL)),
            aside(candidate(!GENERIC, OWN, Answer.UNKNOWN, CueRole.TOPIC, 4, RIVAL)),
            stands(candidate(!GENERIC, OWN, Answer.UNKNOWN, CueRole.TOPIC, 5, RIVAL)),
            stands(candidate(!GENERIC, OWN, Answer.UNKNOWN, CueRole.TOPIC, 2, !RIVAL)),
            stands(candidate(!GENERIC, OWN, Answer.UNKNOWN, CueRole.WHOLE, 2, RIVAL)),
            stands(declared(candidate(!GENERIC, OWN, Answer.UNKNOWN, CueRole.TOPIC, 2, RIVAL))),
            stands(candidate(!GENERIC, !OWN, Answer.UNKNOWN, CueRole.TOPIC, 2, RIVAL)),
            stands(candidate(!GENERIC, OWN, Answer.READ_YES, CueRole.TOPIC, 2, RIVAL)),
            unsure(candidate(!GENERIC, !OWN, Answer.UNKNOWN, CueRole.TOPIC, 1, !RIVAL)),
            stands(candidate(!GENERIC, !OWN, Answer.UNKNOWN, CueRole.TOPIC, 2, !RIVAL)),
            stands(declared(candidate(!GENERIC, !OWN, Answer.UNKNOWN, CueRole.TOPIC, 1, !RIVAL))),
            stands(candidate(!GENERIC, !OWN, Answer.UNKNOWN, CueRole.WHOLE, 1, !RIVAL)),
            stands(candidate(!GENERIC, !OWN, Answer.READ_YES, CueRole.TOPIC, 1, !RIVAL)));

    @Test
    void each_candidate_is_set_aside_doubted_or_left_standing() {
        assertThat(WEIGHINGS).isNotEmpty().allSatisfy(one -> assertThat(one.holds(BundledRules.BASE))
                .as(one.toString())
                .isTrue());
    }

    /** Whether all of this holds of other rules. */
    static boolean holds(RuleBase rules) {
        return WEIGHINGS.stream().allMatch(one -> one.holds(rules));
    }

    private static CandidateMatter candidate(
            boolean generic, boolean own, Answer respondent, CueRole role, int words, boolean rival) {
        return new CandidateMatter("m", "f", false, generic, own, respondent, Set.of(role), words, 3 * words, rival);
    }

    private static CandidateMatter declared(CandidateMatter one) {
        return new CandidateMatter(
                one.id(),
                one.family(),
                true,
                one.generic(),
                one.ownRespondent(),
                one.respondent(),
                one.roles(),
                one.words(),
                one.strength(),
                one.rival());
    }

    private static Weighing aside(CandidateMatter one) {
        return new Weighing(one, Set.of("m"), Set.of());
    }

    private static Weighing unsure(CandidateMatter one) {
        return new Weighing(one, Set.of(), Set.of("m"));
    }

    private static Weighing stands(CandidateMatter one) {
        return new Weighing(one, Set.of(), Set.of());
    }
}
