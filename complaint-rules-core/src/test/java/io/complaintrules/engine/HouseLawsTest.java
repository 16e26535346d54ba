package io.complaintrules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the compiler refuses, each with file, line and a way out. */
class HouseLawsTest {
    private static final String SOUND = RuleBaseTest.rule("r", "Forum( rank > 0 )", "findings.raise()");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            @area( JURISDICTION )    | @area( JURISDICTION ) @colour( red ) | unknown annotation @colour
            @area( JURISDICTION )    | @area( NOWHERE )                     | @area must be one of
            @effect( INFO )          | @effect( ASK )                       | @effect( ASK ) needs @asks
            @effect( INFO )          | @effect( BAR )                       | nothing bars without a provision
            @zh( "x" )               |                                      | @zh is missing
            when                     | salience 3 when                      | attribute salience is not allowed
            findings.raise()         | insert( "x" )                        | insert changes the facts
            findings.raise()         | findings.open( null )                | opens a forum or weighs a matter outside
            @area( JURISDICTION )    | @stratum( DERIVE )                   | raises a finding in @stratum( DERIVE )
            Forum( rank > 0 )         | exists( Forum() and not Matter() )    | a not inside an exists
            Forum( rank > 0 )         | Door( rank > 0 )                      | Maybe Forum?
            Forum( rank > 0 )         | Case( doors contains "court" )        | Maybe forums?
            findings.raise()         | findings.raise().told( null )        | Maybe .states(?
            io.complaintrules.rules  | io.elsewhere                         | package is io.elsewhere
            """)
    void a_rule_that_breaks_a_law_of_the_house_does_not_compile(String sound, String broken, String fault) {
        String text = RuleBaseTest.file(SOUND).text().replace(sound, broken == null ? "" : broken);
        RuleSyntaxException refused = catchThrowableOfType(
                RuleSyntaxException.class,
                () -> RuleCompiler.compile(List.of(new RuleFile("test.drl", text)), CompiledRules.NONE));
        assertThat(refused.faults()).anyMatch(line -> line.startsWith("test.drl:") && line.contains(fault));
    }

    @Test
    void an_id_is_given_once() {
        RuleSyntaxException refused = catchThrowableOfType(
                RuleSyntaxException.class,
                () -> RuleCompiler.compile(List.of(RuleBaseTest.file(SOUND, SOUND)), CompiledRules.NONE));
        assertThat(refused.faults()).anyMatch(line -> line.contains("the id is taken"));
    }

    @Test
    void the_sound_rule_compiles() {
        assertThat(RuleBase.compile(List.of(RuleBaseTest.file(SOUND))).rules()).hasSize(1);
    }
}
