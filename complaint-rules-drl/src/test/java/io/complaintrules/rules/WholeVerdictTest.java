package io.complaintrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.ComplaintRules;
import io.complaintrules.authoring.Diagnostic;
import io.complaintrules.authoring.Diagnostics;
import io.complaintrules.testing.Difference;
import io.complaintrules.testing.RuleScenarios;
import io.complaintrules.testing.Scenario;
import io.complaintrules.testing.Scenarios;
import io.complaintrules.testing.VerdictHas;
import io.complaintrules.verdict.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What scenarios expect of whole verdicts, under the bundled rules as they are. */
class WholeVerdictTest {
    private static final Path FOLDER = Path.of("");
    private static final ComplaintRules RULES = ComplaintRules.standard();
    private static final List<Scenario> ALL = Scenarios.read(FOLDER, new Diagnostics());

    @TestFactory
    Stream<DynamicTest> every_scenario_holds_by_the_way_that_authors_use() {
        return RuleScenarios.in(FOLDER, RULES);
    }

    /** The first case of {@code whole.yaml}. */
    private static Scenario first() {
        return ALL.stream()
                .filter(one -> one.expectation() instanceof VerdictHas)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{outcome: WAIT} | outcome: expected WAIT, found OPEN",
                "{recommended: court} | recommended: expected court, found miit-appeal",
                "{order: [court, miit-appeal]} | order: expected [court, miit-appeal], found [miit-appeal, court]",
                "{order: [court], exactly: [order]} | order: expected [court], found [miit-appeal, court]",
                "{matters: [spam-sms]} | matters: expected spam-sms, found charge-dispute",
                "{matters: [], exactly: [matters]} | matters: expected -, found charge-dispute",
                "{questions: [channel]} | questions: expected channel, found transaction.paid circumstances.termsRelied",
                "{speaks: [court.arbitrated], outcome: OPEN} | speaks: expected court.arbitrated, found ",
                "{silent: [court.venue]} | silent: expected court.venue, found fires",
                "{routes: {court: {status: BARRED}}} | routes.court.status: expected BARRED, found OPEN",
                "{routes: {court: {competence: ARGUABLE}}} | routes.court.competence: expected ARGUABLE, found COMPETENT",
                "{routes: {miit-appeal: {until: \"2027-03-09\"}}} | routes.miit-appeal.until: expected 2027-03-09, found 2027-03-08",
                "{routes: {miit-appeal: {from: \"2027-03-09\"}}} | routes.miit-appeal.from: expected 2027-03-09, found -",
                "{routes: {court: none}} | routes.court: expected -, found +",
                "{routes: {police: {}}} | routes.police: expected +, found -",
                "{routes: {court: {}, miit-appeal: {}}, exactly: [routes]} | routes: expected -, found samr-12315",
                "{heads: {refund: {claimed: 199}}} | heads.refund.claimed: expected 199, found 198",
                "{heads: {refund: {statutory: 500}}} | heads.refund.statutory: expected 500, found -",
                "{heads: {refund: {eligibility: ELIGIBLE}}} | heads.refund.eligibility: expected ELIGIBLE, found CONDITIONAL",
                "{heads: {refund: none}} | heads.refund: expected -, found +",
                "{heads: {}, exactly: [heads]} | heads: expected -, found refund",
                "{flags: [骗子]} | flags: expected 骗子, found -",
            })
    void what_is_otherwise_is_told(String expect, String told) {
        assertThat(differences(expect, first())).singleElement().asString().startsWith(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{flags: [骗子]} | ``",
                "{flags: [{severity: 3}]} | flags: expected 3, found 骗子",
                "{flags: [{category: PROFANITY, text: 骗子}]} | flags: expected PROFANITY 骗子, found 骗子",
                "{flags: [], exactly: [flags]} | flags: expected -, found 骗子",
            })
    void flags_are_compared_by_words_category_and_severity(String expect, String told) {
        Scenario insulting = ALL.get(ALL.size() - 1);
        assertThat(insulting.title()).contains("insult");
        assertThat(differences(expect, insulting).stream().map(Difference::toString))
                .allSatisfy(one -> assertThat(one).startsWith(told))
                .hasSize(told.isEmpty() ? 0 : 1);
    }

    @Test
    void a_number_is_the_same_whatever_its_zeros() {
        assertThat(differences("{heads: {refund: {claimed: 198.00}}}", first())).isEmpty();
    }

    @Test
    void a_scenario_that_fails_is_told_at_its_line_with_what_the_rule_matched() {
        Scenario silent = ALL.stream()
                .filter(one -> one.title().equals("court.arbitrated fires 1"))
                .findFirst()
                .orElseThrow();
        Scenario wrong = new Scenario(
                silent.place(),
                "court.arbitrated silent 1",
                silent.base(),
                silent.change(),
                new io.complaintrules.testing.RuleSpeaks("court.arbitrated", null, false));
        List<Scenario> heard = new ArrayList<>();

        List<Diagnostic> failures = Scenarios.run(List.of(wrong, silent), RULES, heard::add);

        assertThat(failures).singleElement().satisfies(one -> {
            assertThat(one.code()).isEqualTo("scenario-fails");
            assertThat(one.place()).isEqualTo(silent.place());
            assertThat(one.en()).contains("court.arbitrated should be silent and is fires: Case( ");
        });
        assertThat(heard).containsExactly(wrong, silent);
    }

    @Test
    void a_scenario_that_is_no_complaint_is_told() {
        Scenario one = first();
        Scenario broken = new Scenario(
                one.place(), one.title(), one.base(), Map.of("matters", List.of("no-such-matter")), one.expectation());

        assertThat(Scenarios.run(List.of(broken), RULES, done -> {}))
                .singleElement()
                .satisfies(slip -> assertThat(slip.code()).isEqualTo("scenario-invalid"));
    }

    private static List<Difference> differences(String expect, Scenario scenario) {
        Verdict verdict = RULES.assess(scenario.complaint());
        Object tree = new Load(LoadSettings.builder().build()).loadFromString(expect);
        @SuppressWarnings("unchecked")
        Map<String, Object> parts = (Map<String, Object>) tree;
        return new VerdictHas(parts).differences(verdict, scenario.complaint().text());
    }
}
