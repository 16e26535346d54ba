package io.complaintrules.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LawFolderTest {
    @TempDir
    Path folder;

    @BeforeEach
    void copy() throws IOException {
        LawFixture.copyTo(folder);
    }

    @Test
    void an_unknown_key_is_a_fault_with_its_line_and_a_guess() throws IOException {
        assertThat(faultsAfter("parameters.yaml", "    unit: yuan", "    unit: yuan\n    provison: x"))
                .containsExactly("parameters.yaml:14: the key 'provison' means nothing here\n"
                        + "Maybe clock, id, unit, values?");
    }

    @Test
    void a_missing_key_is_a_fault() throws IOException {
        assertThat(faultsAfter("parameters.yaml", "    unit: yuan\n", ""))
                .singleElement()
                .asString()
                .contains("parameters.yaml:12: the key 'unit' is missing\nMaybe ");
    }

    @Test
    void a_key_that_stands_twice_is_a_fault() throws IOException {
        assertThat(faultsAfter("parameters.yaml", "    unit: yuan", "    unit: yuan\n    unit: days"))
                .singleElement()
                .asString()
                .contains("parameters.yaml:14: the key 'unit' stands twice");
    }

    @Test
    void a_duplicate_id_is_a_fault_that_names_the_first() throws IOException {
        assertThat(faultsAfter("parameters.yaml", "id: fraud-minimum", "id: charge-dispute-limit"))
                .first()
                .asString()
                .contains("parameters.yaml:12: ", "already defined at parameters.yaml:6");
    }

    @Test
    void a_dangling_reference_is_a_fault_of_its_kind() throws IOException {
        assertThat(faultsAfter("authorities.yaml", "decides: appeal-accept-decision", "decides: appeal-decision"))
                .singleElement()
                .asString()
                .contains("there is no parameter 'appeal-decision'", "Maybe appeal-accept-decision");
        assertThat(faultsAfter("authorities.yaml", "needs: [name]", "needs: [nam]"))
                .anyMatch(fault -> fault.contains("there is no material 'nam'"));
        assertThat(faultsAfter("matters.yaml", "primary: samr-12315", "primary: samr"))
                .anyMatch(fault -> fault.contains("there is no authority 'samr'"));
        assertThat(faultsAfter("parameters.yaml", "provision: cybersecurity-law/15", "provision: csl/15"))
                .anyMatch(fault -> fault.contains("there is no provision 'csl/15'"));
    }

    @Test
    void a_provision_of_an_instrument_that_is_not_there_is_a_fault() throws IOException {
        assertThat(faultsAfter("provisions.yaml", "id: cybersecurity-law/50.1.2", "id: cyber-law/50.1.2"))
                .singleElement()
                .asString()
                .contains("there is no instrument 'cyber-law'");
    }

    @Test
    void overlapping_periods_are_a_fault() throws IOException {
        assertThat(faultsAfter("provisions.yaml", "to: 2025-12-31", "to: 2026-01-01"))
                .singleElement()
                .asString()
                .contains("this period overlaps the one at provisions.yaml:");
        assertThat(faultsAfter("parameters.yaml", ", to: 2016-07-29", ""))
                .anyMatch(fault -> fault.contains("this period overlaps the one at parameters.yaml:10"));
    }

    @Test
    void a_period_that_ends_before_it_starts_is_a_fault() throws IOException {
        assertThat(faultsAfter("provisions.yaml", "to: 2025-12-31", "to: 2016-12-31"))
                .singleElement()
                .asString()
                .contains("'from' 2017-06-01 is after 'to' 2016-12-31");
    }

    @Test
    void a_date_out_of_range_or_no_date_is_a_fault() throws IOException {
        assertThat(faultsAfter("provisions.yaml", "to: 2025-12-31", "to: 2205-12-31"))
                .anyMatch(fault -> fault.contains("the date 2205-12-31 is outside 1990 to 2100"));
        assertThat(faultsAfter("provisions.yaml", "to: 2205-12-31", "to: 2025-02-30"))
                .anyMatch(fault -> fault.contains("'2025-02-30' is no date"));
    }

    @Test
    void a_make_up_day_that_is_no_weekend_day_is_a_fault() throws IOException {
        assertThat(faultsAfter("holidays.yaml", "2026-01-04, 2026-02-14", "2026-01-05, 2026-02-14"))
                .singleElement()
                .asString()
                .contains("the make-up day 2026-01-05 is a MONDAY");
    }

    @Test
    void a_make_up_day_that_is_also_off_is_a_fault() throws IOException {
        assertThat(faultsAfter("holidays.yaml", "2026-01-04, 2026-02-14", "2026-01-03, 2026-02-14"))
                .singleElement()
                .asString()
                .contains("2026-01-03 is both off and a make-up day");
    }

    @Test
    void a_confidence_or_unit_that_does_not_exist_is_a_fault() throws IOException {
        assertThat(faultsAfter("provisions.yaml", "confidence: H-", "confidence: HH"))
                .anyMatch(fault -> fault.contains("'HH' is no confidence mark"));
        assertThat(faultsAfter("parameters.yaml", "unit: working-days", "unit: workdays"))
                .anyMatch(fault -> fault.contains("'unit' is 'workdays'"));
    }

    @Test
    void an_unverified_channel_cannot_be_advertised() throws IOException {
        assertThat(faultsAfter("authorities.yaml", "advertise: false", "advertise: true"))
                .singleElement()
                .asString()
                .contains("a channel of confidence L is advertised");
    }

    @Test
    void a_respondent_kind_has_one_owner() throws IOException {
        assertThat(faultsAfter("matters.yaml", "[CARRIER, VIRTUAL_OPERATOR]", "[CARRIER, CARRIER]"))
                .singleElement()
                .asString()
                .contains("the respondent kind 'CARRIER' has two owners");
    }

    @Test
    void a_matter_has_an_owner_for_every_other_respondent_and_it_stands_last() throws IOException {
        assertThat(faultsAfter("matters.yaml", "respondent: any", "respondent: [CARRIER, VIRTUAL_OPERATOR]"))
                .anyMatch(fault -> fault.contains("nobody owns it for other respondents"));
        LawFixture.copyOver(folder);
        assertThat(faultsAfter("matters.yaml", "respondent: [CARRIER, VIRTUAL_OPERATOR]", "respondent: any"))
                .anyMatch(fault -> fault.startsWith("matters.yaml:25: 'any' takes all"));
    }

    @Test
    void a_respondent_kind_or_family_that_does_not_exist_is_a_fault() throws IOException {
        assertThat(faultsAfter("matters.yaml", "[CARRIER, VIRTUAL_OPERATOR]", "[CARIER, VIRTUAL_OPERATOR]"))
                .singleElement()
                .asString()
                .contains("matters.yaml:25: there is no respondent kind 'CARIER'", "Maybe CARRIER");
        LawFixture.copyOver(folder);
        assertThat(faultsAfter("matters.yaml", "family: crime", "family: crimes"))
                .singleElement()
                .asString()
                .contains("there is no family 'crimes'", "Maybe crime");
        LawFixture.copyOver(folder);
        assertThat(faultsAfter("matters.yaml", "families: [telecom]", "families: [telcom]"))
                .allMatch(fault -> fault.contains("there is no family 'telcom'"));
    }

    @Test
    void a_body_without_words_on_its_competence_is_a_fault() throws IOException {
        assertThat(faultsAfter(
                        "authorities.yaml",
                        "    competent:\n      - {zh: 消费争议由市场监管部门处理, en: Consumer disputes go to the market regulator}\n",
                        ""))
                .anyMatch(fault -> fault.contains("authorities.yaml:46: the key 'competent' is missing"))
                .anyMatch(fault -> fault.contains("'samr-12315' has no words on matter 'charge-dispute'"));
        LawFixture.copyOver(folder);
        assertThat(faultsAfter("authorities.yaml", "- {zh: 消费争议", "- {matters: [fraud], zh: 消费争议"))
                .singleElement()
                .asString()
                .contains("'samr-12315' has no words on matter 'charge-dispute'");
    }

    @Test
    void a_body_that_may_be_arguable_says_so() throws IOException {
        assertThat(faultsAfter(
                        "authorities.yaml",
                        "    arguable:\n      - {zh: 能否受理没有把握, en: Acceptance is not assured}\n",
                        ""))
                .anyMatch(fault -> fault.contains("the family 'crime' leads to 'miit-appeal', which has no 'arguable'"))
                .anyMatch(fault -> fault.contains("'miit-appeal' does not say when it is arguable"));
    }

    @Test
    void words_on_a_basis_that_is_not_in_force_are_a_fault() throws IOException {
        assertThat(faultsAfter("provisions.yaml", "from: 2016-07-30", "from: 2099-07-30"))
                .anyMatch(fault -> fault.contains("'miit-appeal' rests on miit-order-35/11.1, not in force on"));
    }

    @Test
    void a_body_that_a_family_leads_to_has_a_rank() throws IOException {
        assertThat(faultsAfter("authorities.yaml", "    rank: 60\n", ""))
                .singleElement()
                .asString()
                .contains("the family 'crime' leads to 'miit-appeal', which has no 'rank'");
    }

    @Test
    void a_seat_that_does_not_exist_and_the_old_word_for_it_are_faults() throws IOException {
        assertThat(faultsAfter("authorities.yaml", "seat: market-regulator", "seat: market-regulators"))
                .singleElement()
                .asString()
                .contains("'seat' is 'market-regulators'", "Maybe market-regulator");
        LawFixture.copyOver(folder);
        assertThat(faultsAfter("authorities.yaml", "seat: market-regulator", "kind: administrative-organ"))
                .anyMatch(fault -> fault.contains("'kind' is no longer a key of a body\nMaybe 'seat' was meant?"));
    }

    @Test
    void what_a_body_names_has_to_be_there() throws IOException {
        assertThat(faultsAfter("authorities.yaml", "{body: samr-12315,", "{body: samr-12351,"))
                .singleElement()
                .asString()
                .contains("there is no authority 'samr-12351'");
        LawFixture.copyOver(folder);
        assertThat(faultsAfter("authorities.yaml", "contact: \"12300\"", "contact: \"12301\""))
                .singleElement()
                .asString()
                .contains("there is no contact '12301'");
        LawFixture.copyOver(folder);
        assertThat(faultsAfter("authorities.yaml", "basis: miit-order-35/11.1", "basis: miit-order-35/11.9"))
                .singleElement()
                .asString()
                .contains("there is no provision 'miit-order-35/11.9'");
        LawFixture.copyOver(folder);
        assertThat(faultsAfter("matters.yaml", "{body: miit-appeal, when: online", "{body: miit-apeal, when: online"))
                .singleElement()
                .asString()
                .contains("there is no authority 'miit-apeal'");
    }

    @Test
    void what_is_not_yaml_is_a_fault_with_its_line() throws IOException {
        Files.writeString(folder.resolve("broken.yaml"), "provisions:\n  - id: [\n");

        assertThat(faults())
                .anyMatch(fault -> fault.startsWith("broken.yaml:3: a bracket that begins here is not closed"));
    }

    @Test
    void every_fault_is_listed_at_once() throws IOException {
        LawFixture.replace(folder, "parameters.yaml", "unit: yuan", "unit: dollars");
        LawFixture.replace(folder, "holidays.yaml", "2026-01-04, 2026-02-14", "2026-01-05, 2026-02-14");

        assertThat(faults()).hasSize(2).allMatch(fault -> fault.contains("\nMaybe "));
    }

    @Test
    void a_folder_without_a_date_is_a_fault() throws IOException {
        Files.delete(folder.resolve("law.yaml"));

        assertThat(faults()).singleElement().asString().contains("'as-of' or 'notice' is missing");
    }

    private List<String> faultsAfter(String file, String old, String fresh) throws IOException {
        LawFixture.replace(folder, file, old, fresh);
        return faults();
    }

    /** Without columns. */
    private List<String> faults() {
        return catchThrowableOfType(LawDataException.class, () -> LawBook.load(folder)).faults().stream()
                .map(fault -> fault.replaceAll("([.]yaml:[0-9]+):[0-9]+", "$1"))
                .toList();
    }
}
