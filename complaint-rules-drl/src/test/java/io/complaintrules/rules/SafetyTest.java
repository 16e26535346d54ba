package io.complaintrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.ComplaintRules;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.law.Bilingual;
import io.complaintrules.law.DangerClass;
import io.complaintrules.law.HelpLine;
import io.complaintrules.reading.lexicon.Lexicon;
import io.complaintrules.report.Draft;
import io.complaintrules.report.Language;
import io.complaintrules.report.Report;
import io.complaintrules.verdict.Safety;
import io.complaintrules.verdict.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class SafetyTest {
    private static final ComplaintRules RULES = ComplaintRules.standard();
    private static final Pattern NUMBER = Pattern.compile("\\d{3,}");
    private static final List<String> NEVER_SAID =
            List.of("24 小时", "保证", "一定能", "追回", "绝对", "免费", "想开点", "别做傻事", "为家人想想");

    private static Verdict assess(String text) {
        return RULES.assess(complaint(text));
    }

    private static Complaint complaint(String text) {
        return Complaint.builder().text(text).filedOn(BundledRules.TODAY).build();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/danger/texts.tsv", delimiter = '\t')
    void a_text_that_tells_of_danger_says_so_first_and_a_figure_of_speech_does_not(String kind, String text) {
        Safety safety = assess(text).safety();
        if (kind.equals("none")) {
            assertThat(safety).isNull();
        } else {
            assertThat(Objects.requireNonNull(safety).concerns())
                    .extracting(Safety.Concern::kind)
                    .contains(kind);
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/danger/texts.tsv", delimiter = '\t')
    void no_word_of_danger_is_a_wording_to_change_and_none_is_lost_in_the_draft(String kind, String text) {
        Verdict verdict = assess(text);
        Safety safety = verdict.safety();
        if (safety != null) {
            String draft = Draft.of(complaint(text), verdict, RULES.law()).text();
            for (Safety.Concern concern : safety.concerns()) {
                concern.spans().forEach(span -> {
                    assertThat(verdict.language().flags())
                            .noneMatch(flag -> flag.start() < span.end() && flag.end() > span.start());
                    assertThat(draft).contains(text.substring(span.start(), span.end()));
                });
            }
        }
    }

    @Test
    void danger_stands_above_everything_else_in_the_report() {
        Verdict verdict = assess("对方发短信说要弄死我全家。");
        for (Language language : Language.values()) {
            String report =
                    Report.of(complaint("对方发短信说要弄死我全家。"), verdict, RULES.law()).text(language, false);
            assertThat(report.indexOf("110"))
                    .isPositive()
                    .isLessThan(report.indexOf(language == Language.ZH ? "投诉：" : "Complaint:"));
        }
        assertThat(verdict.jurisdiction().recommended()).isEqualTo("police");
        assertThat(verdict.jurisdiction().order()).doesNotContain("company");
    }

    @Test
    void nobody_in_danger_is_given_another_number_than_those_of_the_table() {
        Set<String> lines =
                RULES.law().helpLines().stream().map(HelpLine::number).collect(Collectors.toSet());
        List<Bilingual> said = said();
        assertThat(said).hasSizeGreaterThan(8).allSatisfy(words -> {
            assertThat(NUMBER.matcher(words.zh() + words.en()).results().map(found -> found.group()))
                    .allSatisfy(number -> assertThat(lines).contains(number));
            assertThat(NEVER_SAID).noneMatch(words.zh()::contains);
        });
        assertThat(lines).containsExactlyInAnyOrder("110", "119", "120", "12110", "12338", "12355", "12356", "96110");
        assertThat(RULES.law().helpLines().stream()
                        .filter(line -> line.hours().zh().contains("24 小时")))
                .extracting(HelpLine::number)
                .containsExactly("110");
    }

    private static List<Bilingual> said() {
        List<Bilingual> said = new ArrayList<>();
        said.add(Objects.requireNonNull(RULES.law().safetyNotice()));
        for (String kind : kinds()) {
            DangerClass danger = RULES.law().danger(kind);
            said.add(danger.says().text());
            assertThat(danger.calls()).isNotEmpty();
        }
        return said;
    }

    private static Set<String> kinds() {
        return Lexicon.load(Path.of("lexicon")).phrases().stream()
                .filter(phrase -> phrase.category().equals("danger"))
                .map(phrase -> String.valueOf(phrase.value()))
                .collect(Collectors.toSet());
    }
}
