package io.complaintrules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.complaintrules.law.LawBook;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleCheckTest {
    private static final LawBook LAW = LawBook.load(Path.of("src/test/resources/law-fixture"));

    /** What does not resolve, and the line it stands on. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
            Case( forums contains "samr-12351" )                        ; findings.raise()                                   ; 10 ; authority 'samr-12351'
            Case( forums not contains "samr-12351" )                    ; findings.raise()                                   ; 10 ; authority 'samr-12351'
            Case( competentForums contains "miit-apeal" )               ; findings.raise()                                   ; 10 ; authority 'miit-apeal'
            Case( channel.authority in ( "samr-12315", "sam" ) )        ; findings.raise()                                   ; 10 ; authority 'sam'
            Case( channel.shuts contains "sam" )                        ; findings.raise()                                   ; 10 ; authority 'sam'
            Case( channel.contact == "12379" )                          ; findings.raise()                                   ; 10 ; contact '12379'
            Forum( rank > 0 && ( authority != "miit" ) )                ; findings.raise()                                   ; 10 ; authority 'miit'
            not Forum( authority == "miit" )                            ; findings.raise()                                   ; 10 ; authority 'miit'
            Statement( body == "samr" )                                 ; findings.raise()                                   ; 10 ; authority 'samr'
            Matter( also not contains "samr" )                          ; findings.raise()                                   ; 10 ; authority 'samr'
            Case( topic.matter == "chrage-dispute" )                    ; findings.raise()                                   ; 10 ; matter 'chrage-dispute'
            Forum( matter not in ( "fraud", "frauds" ) )                ; findings.raise()                                   ; 10 ; matter 'frauds'
            Case( topic.family == "telcom" )                            ; findings.raise()                                   ; 10 ; family 'telcom'
            Claim( head == "trebel" )                                   ; findings.raise()                                   ; 10 ; head 'trebel'
            Claim( groups contains "prices" )                           ; findings.raise()                                   ; 10 ; claim-group 'prices'
            Claim( proof.full not contains "incidents" )                ; findings.raise()                                   ; 10 ; point 'incidents'
            Case( circumstance( "frauds" ) == Answer.YES )              ; findings.raise()                                   ; 10 ; field 'circumstances.frauds'
            Case( figure( "gian" ) != null )                            ; findings.raise()                                   ; 10 ; field 'figures.gian'
            Case()                                                      ; findings.raise().sequence( "miit-appeal", "samr" ) ; 12 ; authority 'samr'
            Case()                                                      ; findings.raise().closes( "miit", "samr-12315" )    ; 12 ; authority 'miit'
            Case()                                                      ; findings.raise().route( "miit" )                   ; 12 ; authority 'miit'
            Case()                                                      ; findings.raise().milestone( "miit", MilestoneKind.OPENS, null ) ; 12 ; authority 'miit'
            Case()                                                      ; findings.raise().after( "samr-12315", MilestoneKind.ANSWER, "limit", null ) ; 12 ; parameter 'limit'
            Case()                                                      ; findings.raise().startedUnder( "samr-20/1", null ) ; 12 ; provision 'samr-20/1'
            """)
    void a_key_in_quotes_that_does_not_resolve_is_refused_with_its_line(
            String condition, String consequence, int line, String key) {
        RuleSyntaxException refused = catchThrowableOfType(
                RuleSyntaxException.class, () -> check(RuleBaseTest.rule("r", condition, consequence)));

        assertThat(refused.faults())
                .singleElement()
                .asString()
                .startsWith("test.drl:" + line + ":")
                .contains(": there is no " + key)
                .contains("\nMaybe ");
    }

    @Test
    void the_keys_of_annotations_resolve_too() {
        String rule = RuleBaseTest.rule("r", "Case()", "findings.raise()")
                .replace("@effect( INFO )", "@effect( INFO ) @route( \"samr\" ) @basis( \"miit-order-35/99\" )");

        assertThat(catchThrowableOfType(RuleSyntaxException.class, () -> check(rule))
                        .faults())
                .hasSize(2)
                .anyMatch(fault -> fault.contains("there is no authority 'samr'"))
                .anyMatch(fault -> fault.contains("there is no provision 'miit-order-35/99'"));
    }

    @Test
    void a_point_a_field_and_a_remedy_that_nobody_knows_are_refused() {
        String rule = RuleBaseTest.rule("r", "Case()", "findings.raise()")
                .replace(
                        "@effect( INFO )",
                        "@effect( INFO ) @point( \"prior\" ) @asks( \"circumstances.frauds\" ) @remedy( \"fill:transaction.paid\" )");

        assertThat(catchThrowableOfType(RuleSyntaxException.class, () -> check(rule))
                        .faults())
                .hasSize(3)
                .allMatch(fault -> fault.startsWith("test.drl:") && fault.contains("\nMaybe "))
                .anyMatch(fault -> fault.contains("there is no point 'prior'"))
                .anyMatch(fault -> fault.contains("there is no field 'circumstances.frauds'"))
                .anyMatch(fault -> fault.contains("there is no remedy 'fill:transaction.paid'"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
            Claim( groups contains "price", circumstance( "fraud" ) == Answer.YES )             ; findings.raise()
            Case( forums contains "samr-12315", topic.matter in ( "fraud", "charge-dispute" ) ) ; findings.raise()
            Case( topic.family == "telecom", channel.contact == "12378" )                       ; findings.raise().sequence( "miit-appeal", "samr-12315" )
            Claim( head == "treble" )                                                           ; findings.raise().decides( "treble", 5 )
            Mention( category == "samr" )                                                       ; findings.raise().with( "x", "samr" )
            """)
    void what_resolves_or_is_no_key_passes(String condition, String consequence) {
        String rule = RuleBaseTest.rule("r", condition, consequence)
                .replace("@effect( INFO )", "@effect( INFO ) @point( \"prior-complaint\" )");
        assertThatCode(() -> check(rule)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"INFO,false", "ADVISE,false", "REVISE,true", "WAIT,true", "REVIEW,true", "BAR,true"})
    void a_rule_on_a_provision_of_unknown_start_informs_and_never_decides(String effect, boolean refused) {
        String rule = RuleBaseTest.rule("r", "Case()", "findings.raise()")
                .replace("@effect( INFO )", "@effect( " + effect + " ) @basis( \"cybersecurity-law/50.1.2\" )");
        RuleSyntaxException fault = catchThrowableOfType(RuleSyntaxException.class, () -> check(rule));
        assertThat(fault == null ? List.of() : fault.faults())
                .filteredOn(one -> one.contains("decides on cybersecurity-law/50.1.2, whose start is unknown"))
                .hasSize(refused ? 1 : 0);
    }

    private static void check(String rule) {
        RuleCheck.check(RuleBase.compile(List.of(RuleBaseTest.file(rule))), LAW);
    }
}
