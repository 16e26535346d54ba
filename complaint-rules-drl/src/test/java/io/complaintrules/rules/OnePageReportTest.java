package io.complaintrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.ComplaintRules;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.json.ComplaintJson;
import io.complaintrules.law.Channel;
import io.complaintrules.report.Language;
import io.complaintrules.report.Report;
import io.complaintrules.verdict.Route;
import io.complaintrules.verdict.Status;
import io.complaintrules.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OnePageReportTest {
    private static final ComplaintRules RULES = ComplaintRules.standard();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Path DANGERS = Path.of("src/test/resources/danger/texts.tsv");
    private static final List<String> NARRATIVES = List.of(
            "电信宽带从9月3日起每晚八点掉线，报修五次，师傅来了两次没修好，10000号让我等，已经两个月。请求修好并减免两个月的月租260元。",
            "我在某视频平台开了会员，2026年8月1日自动扣了25元，没有任何提醒，客服说不退。我要求退款并关闭自动续费。",
            "孩子11岁，暑假用我手机在游戏里充了3280元，平台说要我证明是孩子充的。请求退还全部充值。",
            "快递丢了我的包裹，里面是一台两千元的相机，驿站说按三倍运费赔，保价没买，我不同意，要求按实价赔偿。",
            "移动的套餐合同写的是59元，7月起每月扣89元，打了三次10086都说是活动到期，没有人通知过我。要求退还多扣的钱。",
            "你们就是骗子！垃圾公司！把我的号停了三天，耽误我接单，损失五千，必须赔，不赔我就天天去你们营业厅闹！",
            "我的账号9月20日被平台永久封禁，说我违规，申诉三次都是自动回复。账号里有余额800元。要求解封或者退余额。",
            "每天接到十几个贷款推销电话，拉黑了又换号码打，肯定是有人卖了我的信息。请查一查是谁泄露的。",
            "网上买的手机是翻新机，9月15日收到，商家说拆封不退。我有开箱视频和聊天记录，要求退一赔三。",
            "劳动合同没签，公司拖欠我两个月工资，老板把我微信拉黑了，该怎么办，我有打卡记录和转账记录。");

    static Stream<Complaint> complaints() throws IOException {
        List<Complaint> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("../complaint-rules-examples/complaints"))) {
            for (Path file : files.sorted().toList()) {
                all.add(ComplaintJson.read(file));
            }
        }
        for (String text : NARRATIVES) {
            all.add(Complaint.builder().text(text).filedOn(TODAY).build());
        }
        return all.stream();
    }

    static Stream<Complaint> dangers() throws IOException {
        List<String> told = Files.readAllLines(DANGERS).stream()
                .filter(line -> line.contains("\t"))
                .map(line -> line.substring(line.lastIndexOf('\t') + 1))
                .toList();
        return Stream.concat(Stream.of(""), NARRATIVES.stream())
                .flatMap(story -> told.stream().map(danger -> danger + story))
                .map(text -> Complaint.builder().text(text).filedOn(TODAY).build());
    }

    @Test
    void it_does_so_when_a_danger_comes_before_a_long_story() throws IOException {
        assertThat(dangers()).hasSizeGreaterThan(300).allSatisfy(this::it_fits_on_forty_lines);
    }

    @ParameterizedTest
    @MethodSource("complaints")
    void it_fits_on_forty_lines(Complaint complaint) {
        for (Language language : Language.values()) {
            assertThat(report(complaint).text(language, false).lines().count()).isLessThanOrEqualTo(40);
        }
    }

    @ParameterizedTest
    @MethodSource("complaints")
    void the_headline_begins_with_the_body_that_stands_first_under_where_to_go(Complaint complaint) {
        Verdict verdict = RULES.advise(complaint).verdict();
        String first = verdict.jurisdiction().order().get(0);
        String name = RULES.law().authority(first).name().zh();
        assertThat(verdict.outcome().headline().zh()).contains(name);
        assertThat(lines(complaint)
                        .dropWhile(line -> !line.equals("去哪里"))
                        .toList()
                        .get(1))
                .startsWith("  1. " + RULES.law().authority(first).shortName().zh());
        for (String later : verdict.jurisdiction()
                .order()
                .subList(1, verdict.jurisdiction().order().size())) {
            String other = RULES.law().authority(later).name().zh();
            int at = verdict.outcome().headline().zh().indexOf(other);
            assertThat(at < 0 || at > verdict.outcome().headline().zh().indexOf(name))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("complaints")
    void it_asks_at_most_three_questions_and_none_twice(Complaint complaint) {
        List<String> asked = lines(complaint)
                .dropWhile(line -> !line.equals("请先回答"))
                .takeWhile(line -> !line.isEmpty())
                .filter(line -> line.matches(" {2}\\d\\. .*"))
                .map(line -> line.substring(5))
                .toList();
        assertThat(asked).hasSizeLessThanOrEqualTo(3).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("complaints")
    void a_body_that_is_shut_gets_neither_telephone_nor_last_day(Complaint complaint) {
        Verdict verdict = RULES.advise(complaint).verdict();
        Report report = report(complaint);
        for (Route route : verdict.routes()) {
            if (route.status() == Status.BARRED) {
                String name =
                        RULES.law().authority(route.authority()).shortName().zh();
                List<String> contacts =
                        route.channels().stream().map(Channel::value).toList();
                for (Report one : List.of(report, report.full())) {
                    List<String> own = one.text(Language.ZH, false)
                            .lines()
                            .filter(line -> line.contains(name + "："))
                            .toList();
                    assertThat(own).allSatisfy(line -> {
                        assertThat(contacts.stream().filter(contact -> !contact.matches("\\d+")))
                                .noneMatch(line::contains);
                        assertThat(line).doesNotContain("最迟 ");
                    });
                }
            }
        }
    }

    @Test
    void what_it_says_of_a_day_is_still_to_come() {
        Complaint complaint =
                Complaint.builder().text(NARRATIVES.get(0)).filedOn(TODAY).build();
        assertThat(lines(complaint).filter(line -> line.matches(".*(最早|最迟) \\d{4}-.*")))
                .allSatisfy(line -> assertThat(
                                LocalDate.parse(line.replaceAll(".*(?:最早|最迟) (\\d{4}-\\d\\d-\\d\\d).*", "$1")))
                        .isAfterOrEqualTo(TODAY));
    }

    @Test
    void a_short_question_gets_a_short_answer_and_all_there_is_on_request() {
        Complaint question =
                Complaint.builder().text("请问手机号被停机了要找哪个部门").filedOn(TODAY).build();
        assertThat(lines(question).count()).isLessThanOrEqualTo(14);
        assertThat(report(question).full().text(Language.ZH, false).lines().count())
                .isGreaterThan(40);
    }

    @Test
    void the_full_report_has_the_law_the_proof_and_the_dates() {
        Complaint complaint =
                Complaint.builder().text(NARRATIVES.get(1)).filedOn(TODAY).build();
        assertThat(report(complaint).full().text(Language.ZH, false)).contains("\n依据\n", "\n证据\n", "\n日期\n", "[1]");
        assertThat(report(complaint).text(Language.ZH, false))
                .doesNotContain("\n依据\n", "[1]")
                .contains("见完整报告");
    }

    private static Report report(Complaint complaint) {
        return Report.of(complaint, RULES.advise(complaint).verdict(), RULES.law());
    }

    private static Stream<String> lines(Complaint complaint) {
        return report(complaint).text(Language.ZH, false).lines();
    }
}
