package io.complaintrules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.complaintrules.facts.Forum;
import io.complaintrules.law.LawBook;
import io.complaintrules.verdict.Competence;
import io.complaintrules.verdict.Finding;
import io.complaintrules.verdict.GoverningLaw;
import io.complaintrules.verdict.Governs;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What says the same as a rule that is compiled already is not compiled again. */
class RuleCompilerTest {
    private static final GoverningLaw LAW = new GoverningLaw(
            LawBook.load(Path.of("src/test/resources/law-fixture")),
            Map.of(Governs.FILING, LocalDate.of(2026, 11, 23)));
    private static final List<Object> FACTS = List.of(new Forum("court", "fraud", Competence.COMPETENT, 90, false));

    private static RuleFile file(String... rules) {
        return new RuleFile("a.drl", String.join("\n", rules));
    }

    private static String rule(String id, String message, String conditions) {
        return """
                rule "%s" @area( JURISDICTION ) @zh( "甲" ) @en( "%s" )
                when
                  %s
                then
                  findings.raise();
                end
                """
                .formatted(id, message, conditions);
    }

    private static CompiledRules compile(CompiledRules known, String... rules) {
        return RuleCompiler.compile(List.of(file(rules)), known);
    }

    private static List<String> found(CompiledRules rules) {
        return RuleBase.of(rules, rules.loader()).run(FACTS, LAW, 100).stream()
                .map(Finding::message)
                .map(message -> message.en())
                .toList();
    }

    @Test
    void only_what_is_new_is_compiled() {
        CompiledRules first = compile(
                CompiledRules.NONE,
                rule("a", "a speaks", "Forum( rank == 90 )"),
                rule("b", "b speaks", "Forum( rank == 91 )"));
        CompiledRules second = compile(
                first, rule("a", "a speaks", "Forum( rank == 90 )"), rule("b", "b speaks", "Forum( rank > 80 )"));

        assertThat(found(first)).containsExactly("a speaks");
        assertThat(found(second)).containsExactly("a speaks", "b speaks");
        assertThat(second.classes()).hasSize(2).containsAllEntriesOf(first.classes());
        assertThat(RuleBase.of(second, second.loader()).inSessions().run(FACTS, LAW, 100))
                .isEqualTo(RuleBase.of(second, second.loader()).run(FACTS, LAW, 100));
    }

    @Test
    void another_message_needs_no_compiler() {
        CompiledRules first = compile(CompiledRules.NONE, rule("a", "a speaks", "Forum( rank == 90 )"));
        CompiledRules second = compile(first, "// moved\n", rule("a", "a says more", "Forum( rank == 90 )"));

        assertThat(second.classes()).isEqualTo(first.classes());
        assertThat(found(second)).containsExactly("a says more");
        assertThat(second.index().digest()).isNotEqualTo(first.index().digest());
    }

    @Test
    void a_rule_under_another_name_is_another_rule() {
        CompiledRules first = compile(CompiledRules.NONE, rule("a", "a speaks", "Forum( rank == 90 )"));
        CompiledRules second = compile(first, rule("b", "b speaks", "Forum( rank == 90 )"));

        assertThat(second.classes()).hasSize(1).isNotEqualTo(first.classes());
        assertThat(found(second)).containsExactly("b speaks");
    }

    @Test
    void classes_go_with_the_last_rule_that_needs_them() {
        CompiledRules known = CompiledRules.NONE;
        for (int rank = 80; rank < 90; rank++) {
            known = compile(
                    known,
                    rule("a", "a speaks", "Forum( rank == 90 )"),
                    rule("b", "b", "Forum( rank == " + rank + " )"));
        }
        assertThat(known.classes()).hasSize(2);
        assertThat(found(known)).containsExactly("a speaks");
    }

    @Test
    void rules_that_join_facts_are_kept_too() {
        String joins = "Forum( rank == 90 ) not Forum( rank == 91 )";
        CompiledRules first = compile(CompiledRules.NONE, rule("a", "a speaks", joins));
        CompiledRules second =
                compile(first, rule("a", "a speaks", joins), rule("b", "b speaks", "exists Forum( rank == 90 )"));

        assertThat(second.classes()).hasSize(2);
        assertThat(RuleBase.of(second, second.loader()).joining()).containsExactly("a", "b");
        assertThat(found(second)).containsExactly("a speaks", "b speaks");
    }

    @Test
    void a_rule_that_is_refused_is_told_though_others_are_known() {
        CompiledRules first = compile(CompiledRules.NONE, rule("a", "a speaks", "Forum( rank == 90 )"));

        assertThatThrownBy(() -> compile(
                        first, rule("a", "a speaks", "Forum( rank == 90 )"), rule("b", "b", "Forum( rnak == 90 )")))
                .isInstanceOf(RuleSyntaxException.class)
                .hasMessageContaining("a.drl:10:10");
    }
}
