package io.complaintrules.rules.space;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.engine.RuleBase;
import io.complaintrules.engine.RuleEntry;
import io.complaintrules.law.LawBook;
import io.complaintrules.rules.StandardRules;
import io.complaintrules.verdict.Finding;
import io.complaintrules.verdict.GoverningLaw;
import io.complaintrules.verdict.Governs;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The bundled rules run straight from what Drools compiled; here they run in its sessions too. */
class SessionAgreementTest {
    /** A prime, so that the cases spread over every value of every question. */
    private static final int STEP = Integer.getInteger("agreement.step", 11);

    private static final int SHOWN = 5;

    @Test
    void sessions_find_what_the_rules_find_without_them() {
        LawBook law = LawBook.load(Path.of("law"));
        RuleBase rules = RuleBase.load(StandardRules.class.getClassLoader());
        RuleBase sessions = rules.inSessions();
        SituationFacts facts = new SituationFacts(law);
        List<Situation> differing = new ArrayList<>();
        Set<String> fired = new TreeSet<>();
        int cases = 0;
        for (int number = 0; number < Space.SIZE; number += STEP) {
            Situation situation = Space.at(number);
            LocalDate filedOn = SituationFacts.filedOn(situation);
            GoverningLaw governing = new GoverningLaw(law, Map.of(Governs.FILING, filedOn));
            List<Object> all = facts.of(situation).facts();
            List<Finding> found = rules.run(all, governing, 10_000);
            found.forEach(finding -> fired.add(finding.rule()));
            if (!sessions.run(all, governing, 10_000).equals(found)) {
                differing.add(situation);
            }
            cases++;
        }
        System.out.println("with and without sessions: " + cases + " cases, " + fired.size() + " rules spoke, "
                + differing.size() + " differ");
        assertThat(differing.subList(0, Math.min(SHOWN, differing.size()))).isEmpty();
        assertThat(fired).containsAll(reachable(rules));
    }

    private static List<String> reachable(RuleBase rules) {
        return rules.rules().stream()
                .filter(rule -> !rule.derives() && AdmissibilitySpaceTest.FILES.contains(rule.file()))
                .map(RuleEntry::id)
                .toList();
    }
}
