package io.complaintrules.examples.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.ComplaintRules;
import io.complaintrules.complaint.Complainant;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.json.ComplaintJson;
import io.complaintrules.report.Draft;
import io.complaintrules.report.Draft.Part;
import io.complaintrules.verdict.LanguageReview.Flag;
import io.complaintrules.verdict.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DraftPropertiesTest {
    private static final int COMPLAINTS = 1000;
    private static final int STRONG = 2;
    private static final Pattern PROMPT = Pattern.compile("【请补充：[^】]*】");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern FIRST_DAY = Pattern.compile("^(?:\\d+\\. )?(\\d{4})年(\\d{1,2})月(\\d{1,2})日");
    private static final ComplaintRules RULES = ComplaintRules.standard();

    /** A generated complaint, its verdict and its draft. */
    private record Drafted(Complaint complaint, Verdict verdict, Draft draft) {
        static Drafted of(Complaint complaint) {
            Verdict verdict = RULES.assess(complaint);
            return new Drafted(complaint, verdict, Draft.of(complaint, verdict, RULES.law()));
        }

        boolean goesToCompany() {
            return "company".equals(verdict.jurisdiction().recommended());
        }

        String text() {
            return String.valueOf(complaint.text());
        }

        List<String> lines(Part part) {
            return draft.sections().stream()
                    .filter(section -> section.part() == part)
                    .flatMap(section -> section.lines().stream())
                    .toList();
        }
    }

    private static final List<Drafted> ALL = IntStream.range(0, COMPLAINTS)
            .mapToObj(seed -> Drafted.of(new Furious(seed).complaint()))
            .toList();

    private static void forAll(Consumer<Drafted> check) {
        ALL.forEach(check);
    }

    @Test
    void no_strong_wording_survives_and_nothing_new_is_flagged() {
        forAll(drafted -> {
            List<Flag> before = drafted.verdict().language().flags();
            Set<String> strong = strong(drafted.text(), before);
            String page = PROMPT.matcher(drafted.draft().text()).replaceAll("");
            List<Flag> after = RULES.assess(Complaint.builder()
                            .text(page)
                            .filedOn(Furious.FILED)
                            .build())
                    .language()
                    .flags();
            assertThat(strong(page, after))
                    .as(drafted.text())
                    .filteredOn(strong::contains)
                    .isEmpty();
            assertThat(after.size()).as(drafted.text() + "\n" + page).isLessThanOrEqualTo(before.size());
        });
    }

    private static Set<String> strong(String text, List<Flag> flags) {
        return flags.stream()
                .filter(flag -> flag.severity() >= STRONG)
                .map(flag -> text.substring(flag.start(), flag.end()))
                .collect(Collectors.toSet());
    }

    @Test
    void every_number_in_the_draft_stands_in_the_complaint() {
        forAll(drafted -> {
            Set<String> known = numbers(ComplaintJson.write(drafted.complaint()));
            List<String> written = drafted.draft().sections().stream()
                    .flatMap(section -> section.lines().stream())
                    .map(line -> PROMPT.matcher(line).replaceAll(""))
                    .map(line -> line.replaceFirst("^\\d+\\. ", ""))
                    .filter(line -> !line.equals(addressee(drafted.draft())))
                    .toList();
            assertThat(known).as(drafted.text()).containsAll(numbers(String.join("\n", written)));
        });
    }

    private static String addressee(Draft draft) {
        return RULES.law()
                .findAuthority(String.valueOf(draft.authority()))
                .orElseThrow()
                .name()
                .zh();
    }

    private static Set<String> numbers(String text) {
        Set<String> numbers = new TreeSet<>();
        Matcher found = DIGITS.matcher(text);
        while (found.find()) {
            numbers.add(found.group().replaceFirst("^0+(?=\\d)", ""));
        }
        return numbers;
    }

    @Test
    void nobody_is_named_whom_the_complaint_does_not_name() {
        forAll(drafted -> {
            String all = ComplaintJson.write(drafted.complaint());
            List<String> strangers = new ArrayList<>(Furious.NAMES);
            strangers.addAll(Furious.COMPANIES);
            strangers.removeIf(all::contains);
            strangers.forEach(name -> assertThat(drafted.draft().text()).doesNotContain(name));
            Complainant who = drafted.complaint().complainant();
            assertThat(drafted.lines(Part.COMPLAINANT).get(0))
                    .isEqualTo("姓名：" + (who == null || who.name() == null ? "【请补充：姓名】" : who.name()));
        });
    }

    @Test
    void what_is_absent_shows_a_prompt() {
        forAll(drafted -> {
            Complaint complaint = drafted.complaint();
            assertThat(drafted.lines(Part.REQUESTS)).as(drafted.text()).isNotEmpty();
            assertThat(drafted.lines(Part.FACTS)).isNotEmpty();
            if (complaint.complainant() == null) {
                assertThat(drafted.lines(Part.COMPLAINANT)).contains("姓名：【请补充：姓名】", "联系电话：【请补充：联系电话】");
            }
            if (complaint.respondent() == null) {
                assertThat(drafted.lines(Part.RESPONDENT).get(0)).startsWith("名称：【请补充：");
            }
            if (complaint.filedOn() == null) {
                assertThat(drafted.lines(Part.DATE)).last().asString().contains("【请补充：");
            }
            if (complaint.evidence().isEmpty()) {
                assertThat(drafted.lines(Part.EVIDENCE)).last().asString().contains("【请补充：");
            }
            if (complaint.priorComplaint() == null && !drafted.goesToCompany()) {
                assertThat(drafted.lines(Part.PRIOR_STEPS)).first().asString().contains("【请补充：");
            }
        });
    }

    @Test
    void an_empty_complaint_is_a_page_of_prompts() {
        Draft draft = Drafted.of(Complaint.builder().matters("charge-dispute").build())
                .draft();
        assertThat(draft.sections())
                .filteredOn(section -> section.part() != Part.DATE)
                .allSatisfy(section -> assertThat(section.lines()).allMatch(line -> line.contains("【请补充：")));
        assertThat(draft.gaps()).hasSizeGreaterThan(8);
    }

    @Test
    void the_narrative_of_a_draft_drafted_again_stays_as_it_is() {
        forAll(drafted -> {
            Drafted again = Drafted.of(drafted.complaint().toBuilder()
                    .text(drafted.draft().narrative())
                    .build());
            assertThat(again.draft().narrative())
                    .as(drafted.text())
                    .isEqualTo(drafted.draft().narrative());
            assertThat(again.lines(Part.REQUESTS).stream().filter(line -> !line.contains("【")))
                    .as(drafted.text())
                    .containsExactlyElementsOf(drafted.lines(Part.REQUESTS).stream()
                            .filter(line -> !line.contains("【"))
                            .toList());
        });
    }

    @Test
    void facts_stand_in_the_order_of_time() {
        forAll(drafted -> {
            List<LocalDate> days = drafted.lines(Part.FACTS).stream()
                    .map(FIRST_DAY::matcher)
                    .filter(Matcher::find)
                    .map(found -> LocalDate.of(number(found, 1), number(found, 2), number(found, 3)))
                    .toList();
            assertThat(IntStream.range(1, days.size())).as(drafted.text()).allMatch(i -> !days.get(i)
                    .isBefore(days.get(i - 1)));
        });
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    @Test
    void a_draft_tells_its_text_only_when_asked() {
        forAll(drafted ->
                assertThat(drafted.draft() + " " + drafted.draft().sections()).matches("[A-Za-z0-9\\[\\]=,() _-]+"));
    }
}
