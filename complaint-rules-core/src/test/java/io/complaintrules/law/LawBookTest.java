package io.complaintrules.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LawBookTest {
    private final LawBook book = LawFixture.book();

    @Test
    void a_renumbered_provision_has_the_article_number_of_its_day() {
        Provision provision = book.provision("cybersecurity-law/15");

        assertThat(provision.on(LocalDate.of(2025, 12, 31)))
                .extracting(Provision.Version::article)
                .isEqualTo("14");
        assertThat(provision.on(LocalDate.of(2026, 1, 1)))
                .extracting(Provision.Version::article)
                .isEqualTo("15");
        assertThat(provision.latest().article()).isEqualTo("15");
    }

    @Test
    void before_its_start_a_provision_says_nothing() {
        assertThat(book.provision("cybersecurity-law/15").on(LocalDate.of(2017, 5, 31)))
                .isNull();
    }

    @Test
    void a_provision_of_unknown_start_can_be_cited_whatever_the_day() {
        Provision.Version version = book.provision("cybersecurity-law/50.1.2").latest();

        assertThat(version.from()).isNull();
        assertThat(version.inForceOn(LocalDate.of(1995, 1, 1))).isTrue();
    }

    @Test
    void an_article_is_named_as_in_a_letter() {
        assertThat(book.provision("cybersecurity-law/50.1.2").latest().articleName())
                .isEqualTo(new Bilingual("第50条第1款第(2)项", "art. 50 para. 1(2)"));
        assertThat(book.provision("miit-order-35/11.1").latest().articleName())
                .isEqualTo(new Bilingual("第11条第(1)项", "art. 11(1)"));
        assertThat(ArticleNumber.name("496–498").en()).isEqualTo("arts 496–498");
        assertThat(ArticleNumber.name("")).isEqualTo(new Bilingual("", ""));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-27,2026-06-27", "2026-07-31,2026-03-01", "2026-06-30,2026-01-30"})
    void the_first_day_inside_a_period_is_the_first_whose_last_day_has_not_passed(LocalDate on, LocalDate first) {
        assertThat(book.firstDayInside(Clock.CHARGE_DISPUTE, on)).isEqualTo(first);
        assertThat(book.deadline(Clock.CHARGE_DISPUTE, first, on).strict()).isAfterOrEqualTo(on);
        assertThat(book.deadline(Clock.CHARGE_DISPUTE, first.minusDays(1), on).strict())
                .isBefore(on);
    }

    @Test
    void a_parameter_changes_on_its_day() {
        Parameter limit = book.parameter("charge-dispute-limit");

        assertThat(limit.on(LocalDate.of(2016, 7, 29)).amount()).isEqualByComparingTo("4");
        assertThat(limit.on(LocalDate.of(2016, 7, 30)).amount()).isEqualByComparingTo("5");
    }

    @Test
    void a_deadline_follows_the_unit_of_its_parameter() {
        assertThat(book.deadline("appeal-accept-decision", LocalDate.of(2026, 9, 30)))
                .extracting(Deadline::strict)
                .isEqualTo(LocalDate.of(2026, 10, 13));
        assertThat(book.deadline("charge-dispute-limit", LocalDate.of(2026, 1, 31)))
                .extracting(Deadline::strict)
                .isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(book.deadline("appeal-accept-decision", LocalDate.of(2010, 1, 1)))
                .isNull();
        assertThatThrownBy(() -> book.deadline("fraud-minimum", LocalDate.of(2026, 1, 1)))
                .hasMessageContaining("no period");
    }

    @Test
    void the_owner_of_a_matter_is_the_one_that_names_the_respondent_else_the_one_for_any() {
        MatterClass charge = book.matter("charge-dispute");

        assertThat(charge.ownerFor("CARRIER", false))
                .extracting(MatterClass.Owner::primary)
                .isEqualTo("miit-appeal");
        assertThat(charge.ownerFor("GAME", false))
                .extracting(MatterClass.Owner::primary)
                .isEqualTo("samr-12315");
        assertThat(book.matter("fraud").ownerFor("GAME", false))
                .extracting(MatterClass.Owner::primary)
                .isEqualTo("samr-12315");
    }

    @Test
    void a_body_keeps_all_that_stands_in_its_entry() {
        Authority appeal = book.authority("miit-appeal");

        assertThat(appeal.seat()).isEqualTo(Seat.CARRIER_APPEAL);
        assertThat(appeal.competentFor("anything"))
                .isEqualTo(new Norm(
                        List.of(List.of("miit-order-35/11.1")),
                        new Bilingual("电信服务争议由申诉受理机构受理", "Telecom disputes go to the appeal body")));
        assertThat(appeal.arguableFor("anything")).isNotNull();
        assertThat(book.authority("samr-12315").arguableFor("anything")).isNull();
        assertThat(appeal.shuts()).extracting(Authority.Shuts::body).containsExactly("samr-12315");
        assertThat(appeal.letter().title()).isEqualTo("电信用户申诉书");
        assertThat(book.authority("samr-12315").letter()).isEqualTo(LetterForm.PLAIN);
        assertThat(appeal.spoken()).extracting(SpokenName::names).containsExactly(List.of("工信部"));
        assertThat(book.findContactPoint("12300"))
                .hasValueSatisfying(point -> assertThat(point.authority()).isEqualTo("miit-appeal"));
    }

    @Test
    void words_for_a_matter_of_its_own_come_before_those_for_all(@TempDir Path folder) throws IOException {
        LawFixture.copyTo(folder);
        LawFixture.replace(
                folder,
                "authorities.yaml",
                "      - {zh: 消费争议",
                "      - {matters: [fraud], zh: 举报, en: Report it}\n      - {zh: 消费争议");
        Authority regulator = LawBook.load(folder).authority("samr-12315");

        assertThat(regulator.competentFor("fraud").text().zh()).isEqualTo("举报");
        assertThat(regulator.competentFor("charge-dispute").text().zh()).startsWith("消费争议");
    }

    @Test
    void a_basis_has_alternatives_between_bars() {
        assertThat(Norm.basis("a/1 | b/2, c/3")).isEqualTo(List.of(List.of("a/1", "b/2"), List.of("c/3")));
        assertThat(Norm.basis(" ")).isEmpty();
    }

    @Test
    void an_unverified_channel_is_not_offered() {
        assertThat(book.authority("miit-appeal").advertisedChannels())
                .extracting(Channel::value)
                .containsExactly("https://yhssglxt.miit.gov.cn");
    }

    @Test
    void an_unknown_id_is_answered_with_the_nearest_ones() {
        assertThat(book.findProvision("miit-order-35/11.2")).isEmpty();
        assertThatThrownBy(() -> book.provision("miit-order-35/11.2"))
                .isInstanceOf(UnknownLawIdException.class)
                .hasMessageContaining("no provision 'miit-order-35/11.2'")
                .hasMessageContaining("\nMaybe one of these was meant: miit-order-35/11.1");
    }

    @Test
    void the_digest_depends_on_content_and_not_on_files(@TempDir Path folder) throws IOException {
        LawFixture.copyTo(folder);
        Files.createDirectories(folder.resolve("deep"));
        Files.move(folder.resolve("authorities.yaml"), folder.resolve("deep/zz.yaml"));
        assertThat(LawBook.load(folder).digest()).isEqualTo(book.digest()).hasSize(64);

        LawFixture.replace(folder, "parameters.yaml", "amount: 500", "amount: 501");
        assertThat(LawBook.load(folder).digest()).isNotEqualTo(book.digest());
    }
}
