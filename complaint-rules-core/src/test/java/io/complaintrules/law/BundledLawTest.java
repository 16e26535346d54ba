package io.complaintrules.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class BundledLawTest {
    private static final List<String> AUTHORITIES = List.of(
            "arbitration",
            "cac-12377",
            "comms-admin",
            "company",
            "consumer-association",
            "copyright-12390",
            "court",
            "csrc-12386",
            "culture-12318",
            "hotline-12345",
            "isc-platform",
            "labour-12333",
            "miit-appeal",
            "nfra-12378",
            "pboc-12363",
            "police",
            "post-12305",
            "press-publication",
            "samr-12315",
            "spam-12321");

    private final LawBook book = LawBook.load(Path.of("../complaint-rules-drl/law"));

    @Test
    void every_authority_is_there() {
        assertThat(book.authorities()).extracting(Authority::id).containsAll(AUTHORITIES);
    }

    @Test
    void compiling_changes_nothing() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CompiledLaw.write(book, out);

        assertThat(CompiledLaw.read(new ByteArrayInputStream(out.toByteArray())).content())
                .isEqualTo(book.content());
    }

    @Test
    void the_change_of_the_market_regulators_measures_falls_between_two_days() {
        LocalDate last = LocalDate.of(2026, 4, 14);
        LocalDate first = LocalDate.of(2026, 4, 15);

        assertThat(book.provision("samr-20/15.2").on(last)).isNotNull();
        assertThat(book.provision("samr-20/15.2").on(first)).isNull();
        assertThat(book.provision("samr-121/16.2").on(last)).isNull();
        assertThat(book.provision("samr-121/16.2").on(first)).isNotNull();
    }

    @Test
    void a_denied_site_is_no_channel_of_any_authority() {
        List<String> denied = book.contactPoints().stream()
                .filter(ContactPoint::deny)
                .map(ContactPoint::value)
                .toList();

        assertThat(denied).contains("hlwtsxt.miit.gov.cn", "12300.gov.cn");
        assertThat(book.authorities())
                .flatExtracting(Authority::advertisedChannels)
                .extracting(Channel::value)
                .noneMatch(value -> denied.stream().anyMatch(value::contains));
    }

    @Test
    void the_old_appeal_line_is_not_advertised() {
        assertThat(book.authorities())
                .flatExtracting(Authority::advertisedChannels)
                .extracting(Channel::value)
                .doesNotContain("12300");
    }

    @Test
    void every_summary_is_in_both_languages() {
        assertThat(book.provisions())
                .flatExtracting(Provision::versions)
                .extracting(Provision.Version::summary)
                .allMatch(summary -> summary.zh().codePoints().anyMatch(c -> c >= 0x4E00 && c <= 0x9FFF))
                .allMatch(summary -> summary.en().codePoints().noneMatch(c -> c >= 0x4E00 && c <= 0x9FFF));
    }
}
