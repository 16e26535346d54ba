package io.complaintrules.rules.space;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.RequestKind;
import io.complaintrules.engine.RuleBase;
import io.complaintrules.engine.RuleEntry;
import io.complaintrules.facts.Answer;
import io.complaintrules.facts.Case;
import io.complaintrules.facts.CaseFile;
import io.complaintrules.facts.MatterWeighing;
import io.complaintrules.facts.RequestFacts;
import io.complaintrules.facts.TopicFacts;
import io.complaintrules.law.LawBook;
import io.complaintrules.reading.CaseReader;
import io.complaintrules.reading.lexicon.Lexicon;
import io.complaintrules.rules.StandardRules;
import io.complaintrules.verdict.Effect;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the rules on rights tell and ask, against the table, over every dealing of the enumeration. */
class RightsSpaceTest {
    private static final LocalDate FILED = LocalDate.of(2026, 11, 20);
    private static final int SHOWN = 5;

    /** Of one in so many the quick run looks at; in the long one at each. */
    private static final int STEP = Integer.getInteger("rights.step", 7);

    /** These turn on facts that the enumeration leaves alone; scenarios hold them. */
    private static final Set<String> APART = Set.of(
            "right.courier-answer",
            "right.small-claims",
            "right.virtual-property",
            "right.free-choice-of-plan",
            "right.suspension-by-arrears",
            "right.complaint-channel",
            "right.false-advertisement",
            "right.durable-goods");

    private final LawBook law = LawBook.load(Path.of("law"));
    private final RuleBase rules = RuleBase.load(StandardRules.class.getClassLoader());
    private final CaseFile bare = new CaseReader(Lexicon.load(Path.of("lexicon")), law)
            .read(Complaint.builder().matters("wage-arrears").build(), FILED, MatterWeighing.ALL_STAND);

    @Test
    void rules_and_table_agree_and_every_rule_is_reached() {
        List<Deal> deals = Stream.of(Deal.ofTopics(), Deal.ofReturns(), Deal.ofContracts())
                .flatMap(all -> all)
                .toList();
        Set<String> reached = new TreeSet<>();
        List<String> disagreements = new ArrayList<>();
        int cases = 0;
        for (int i = 0; i < deals.size(); i += STEP) {
            Deal deal = deals.get(i);
            List<Finding> findings = findings(deal);
            findings.forEach(finding -> reached.add(finding.rule()));
            List<String> told = told(findings);
            cases++;
            if (!told.equals(RightsTable.read(deal)) && disagreements.size() < SHOWN) {
                disagreements.add("rules " + told + ", table " + RightsTable.read(deal) + " in " + deal);
            }
        }
        System.out.println("rights space: " + cases + " of " + deals.size() + " cases, " + reached.size() + " rules");
        assertThat(disagreements).isEmpty();
        assertThat(reached).containsAll(mine());
    }

    private Set<String> mine() {
        return rules.rules().stream()
                .map(RuleEntry::id)
                .filter(id -> id.startsWith("right.") && !APART.contains(id))
                .collect(Collectors.toSet());
    }

    private List<Finding> findings(Deal deal) {
        GoverningLaw governing = new GoverningLaw(law, Map.of(Governs.FILING, FILED, Governs.OCCURRENCE, deal.day()));
        return rules
                .run(
                        Records.with(bare, "caseFacts", facts(deal), "matters", List.of())
                                .facts(),
                        governing,
                        10_000)
                .stream()
                .filter(finding -> finding.rule().startsWith("right."))
                .toList();
    }

    private static List<String> told(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.effect() != Effect.INFO)
                .map(finding ->
                        finding.effect() + " " + finding.citations().get(0).provision())
                .sorted()
                .toList();
    }

    private Case facts(Deal deal) {
        Case of = bare.caseFacts();
        boolean money = deal.asked() == RequestKind.REFUND;
        return Records.with(
                of,
                "topic",
                new TopicFacts(deal.topic(), "internet", Answer.UNKNOWN, false, false),
                "complainant",
                Records.with(of.complainant(), "consumer", deal.consumer()),
                "respondent",
                Records.with(of.respondent(), "kind", deal.against()),
                "prior",
                Records.with(of.prior(), "satisfied", deal.satisfied()),
                "request",
                new RequestFacts(
                        Answer.UNKNOWN,
                        Answer.UNKNOWN,
                        money,
                        Stream.ofNullable(deal.asked()).toList()),
                "purchase",
                Records.with(
                        of.purchase(),
                        "distanceReturn",
                        deal.window(),
                        "revocation",
                        deal.revocation(),
                        "revocationUntil",
                        FILED,
                        "mistake",
                        deal.mistake(),
                        "mistakeUntil",
                        FILED),
                "redress",
                Records.with(of.redress(), "circumstances", deal.told()));
    }
}
