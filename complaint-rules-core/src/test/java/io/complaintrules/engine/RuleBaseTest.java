package io.complaintrules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.complaintrules.facts.Forum;
import io.complaintrules.facts.Matter;
import io.complaintrules.law.LawBook;
import io.complaintrules.verdict.Competence;
import io.complaintrules.verdict.Finding;
import io.complaintrules.verdict.GoverningLaw;
import io.complaintrules.verdict.Governs;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleBaseTest {
    private static final GoverningLaw LAW = new GoverningLaw(
            LawBook.load(Path.of("src/test/resources/law-fixture")),
            Map.of(Governs.FILING, LocalDate.of(2026, 11, 23)));
    private static final List<Object> FACTS = List.of(
            new Forum("court", "fraud", Competence.COMPETENT, 90, false),
            new Forum("police", "fraud", Competence.COMPETENT, -10, true),
            new Forum("miit-appeal", "charge-dispute", Competence.ARGUABLE, 60, false),
            new Matter("fraud", "crime", false, true, 9, true, false, true, "police", List.of("court"), List.of()),
            new Matter(
                    "charge-dispute",
                    "telecom",
                    true,
                    false,
                    3,
                    false,
                    false,
                    false,
                    "miit-appeal",
                    List.of(),
                    List.of()));

    /** What a rule asks, how often it speaks, and whether that takes a session. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
            Forum()                                                                   ; 3 ; false
            $forum : Forum( competence == Competence.ARGUABLE )                        ; 1 ; false
            Forum( rank > 0, rank < 90 )                                              ; 1 ; false
            Forum( rank > 0 && ( authority == "court" || emergency == true ) )        ; 1 ; false
            Forum( authority in ( "court", "police" ), matter != "charge-dispute" )   ; 2 ; false
            Forum( authority.startsWith( "miit-" ) )                                  ; 1 ; false
            Matter( also contains "court" )                                          ; 1 ; false
            Matter( also not contains "court", charge == true )                      ; 1 ; false
            Matter( also.size() > 0 )                                                ; 1 ; false
            Matter( primary.length() == 6 )                                          ; 1 ; false
            Forum( $rank : rank, authority == "court" )                               ; 1 ; true
            Forum( authority == "court" ) Matter( emergency == true )                 ; 1 ; true
            $matter : Matter() Forum( matter == $matter.id )                          ; 3 ; true
            not Forum( authority == "samr-12315" )                                    ; 1 ; true
            not Forum( authority == "court" )                                         ; 0 ; true
            exists Forum( rank > 0 )                                                  ; 1 ; true
            """)
    void a_rule_speaks_alike_with_and_without_a_session(String conditions, int spoken, boolean session) {
        RuleBase rules = compile(rule("r", conditions, "findings.raise()"));
        assertThat(rules.joining()).isEqualTo(session ? List.of("r") : List.of());
        assertThat(rules.run(FACTS, LAW, 100)).as("repeats are one finding").hasSize(Math.min(spoken, 1));
        assertThat(rules.inSessions().run(FACTS, LAW, 100)).isEqualTo(rules.run(FACTS, LAW, 100));
        if (spoken > 0) {
            assertThat(rules.run(FACTS, LAW, spoken)).isNotEmpty();
            assertThatThrownBy(() -> rules.run(FACTS, LAW, spoken - 1)).isInstanceOf(TooManyFiringsException.class);
        }
    }

    @Test
    void conditions_in_a_table_hold_of_the_same_facts() {
        CompiledRules single = RuleCompiler.compile(
                List.of(file(
                        rule("a", "Forum( rank > 0, authority == \"court\" )", "findings.raise()"),
                        rule("b", "Matter( also contains \"court\" )", "findings.raise()"),
                        rule("c", "Forum( rank > 0 && ( authority == \"nobody\" || rank > 90 ) )", "findings.raise()"),
                        rule("d", "Forum( authority in ( \"police\" ) )", "findings.raise()"),
                        rule("e", "Forum( rank > 0 ) Matter( charge == true )", "findings.raise()"))),
                CompiledRules.NONE);
        CompiledRules table = ConditionTables.of(single);
        List<Finding> found = RuleBase.of(table, table.loader()).run(FACTS, LAW, 100);
        assertThat(found).extracting(Finding::rule).containsExactly("a", "b", "d", "e");
        assertThat(found).isEqualTo(RuleBase.of(single, single.loader()).run(FACTS, LAW, 100));
    }

    @Test
    void a_join_of_very_many_facts_is_refused_before_it_is_tried() {
        RuleBase rules = compile(rule(
                "r",
                "$a : Forum( rank > 9000 ) Forum( rank > $a.rank ) Forum( rank < $a.rank, rank > 9001 )",
                "findings.raise()"));
        List<Forum> many = IntStream.range(0, 400)
                .mapToObj(i -> new Forum("court", "m" + i, Competence.COMPETENT, i, false))
                .toList();
        assertThat(rules.run(many.subList(0, 20), LAW, 100)).isEmpty();
        assertThatThrownBy(() -> rules.run(many, LAW, 100))
                .isInstanceOfSatisfying(TooManyCombinationsException.class, limit -> {
                    assertThat(limit).hasMessageStartingWith("rule r: 64000000 combinations");
                    assertThat(limit.zh()).startsWith("规则 r ");
                });
    }

    @Test
    void a_consequence_sees_the_fact_it_matched() {
        RuleBase rules =
                compile(rule("r", "$forum : Forum( rank > 0 )", "findings.raise().with( \"x\", $forum.authority() )"));
        assertThat(rules.run(FACTS, LAW, 100))
                .extracting(finding -> finding.message().en())
                .containsExactly("court speaks", "miit-appeal speaks");
    }

    @Test
    void rules_that_join_and_rules_that_do_not_find_together() {
        RuleBase rules = compile(
                rule("a", "Forum( authority == \"court\" )", "findings.raise()"),
                rule("b", "Forum( authority == \"court\" ) Matter( charge == true )", "findings.raise()"),
                rule("c", "Forum( authority == \"nobody\" )", "findings.raise()"));
        assertThat(rules.run(FACTS, LAW, 100)).extracting(Finding::rule).containsExactly("a", "b");
        assertThat(rules.only(id -> !id.equals("a")).run(FACTS, LAW, 100))
                .extracting(Finding::rule)
                .containsExactly("b");
        assertThatThrownBy(() -> rules.run(FACTS, LAW, 1)).isInstanceOf(TooManyFiringsException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Forum( 1 / ( rank - 90 ) == 0 )                          | findings.raise()                       | rule "r.broken": its condition
            $forum : Forum()                                          | findings.raise().at( 3, $forum.rank() ) | rule "r.broken": its consequence
            Matter() Forum( 1 / ( rank - 90 ) == 0 )                 | findings.raise()                       | a rule that joins facts: its condition
            Matter() $forum : Forum()                                 | findings.raise().at( 3, $forum.rank() ) | rule "r.broken": its consequence
            """)
    void a_rule_that_throws_is_named_and_nothing_of_the_facts_is(String conditions, String consequence, String part) {
        RuleBase rules = compile(rule("r.broken", conditions, consequence));
        assertThatThrownBy(() -> rules.run(FACTS, LAW, 100))
                .isInstanceOf(RuleFailedException.class)
                .hasMessageContaining(part)
                .hasMessageContaining("\nMaybe ")
                .hasMessageNotContaining("police");
    }

    @Test
    void what_is_kept_for_the_next_complaint_says_nothing_of_this_one() {
        RuleBase rules = compile(
                rule("r.for-everybody", "Forum()", "findings.raise()"),
                rule("r.number", "$forum : Forum()", "findings.raise().with( \"x\", $forum.rank() )"),
                rule("r.place", "$forum : Forum( rank > 0 )", "findings.raise().at( 0, $forum.rank() )"),
                rule(
                        "r.step",
                        "$forum : Forum( rank > 0 )",
                        "findings.raise().sequence( $forum.matter(), $forum.matter() )"));
        List<Finding> first = rules.run(FACTS, LAW, 100);
        List<Finding> second = rules.run(FACTS, LAW, 100);
        assertThat(second).isEqualTo(first);
        assertThat(second)
                .extracting(Finding::rule)
                .startsWith("r.for-everybody", "r.number", "r.number", "r.number", "r.place", "r.place", "r.step");
        assertThat(second.get(0)).isSameAs(first.get(0));
        for (int i = 1; i < first.size(); i++) {
            assertThat(second.get(i)).isNotSameAs(first.get(i));
        }
        assertThat(second.get(1).message()).isNotSameAs(first.get(1).message());
    }

    private static RuleBase compile(String... rules) {
        return RuleBase.compile(List.of(file(rules)));
    }

    static RuleFile file(String... rules) {
        return new RuleFile(
                "test.drl",
                """
                package io.complaintrules.rules
                import io.complaintrules.facts.*
                import io.complaintrules.verdict.*
                global io.complaintrules.engine.Findings findings

                """
                        + String.join("\n", rules));
    }

    static String rule(String id, String conditions, String consequence) {
        return """
                rule "%s"
                  @area( JURISDICTION ) @effect( INFO )
                  @zh( "%s" ) @en( "%s speaks" )
                when
                  %s
                then
                  %s;
                end
                """
                .formatted(id, place(consequence), place(consequence), conditions, consequence);
    }

    /** The place that the consequence fills, where it fills one. */
    private static String place(String consequence) {
        return consequence.contains("\"x\"") ? "{x}" : "x";
    }
}
