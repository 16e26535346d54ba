package io.complaintrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.Incident;
import io.complaintrules.complaint.PriorComplaint;
import io.complaintrules.complaint.Reply;
import io.complaintrules.complaint.Request;
import io.complaintrules.complaint.RequestKind;
import io.complaintrules.complaint.Respondent;
import io.complaintrules.complaint.Transaction;
import io.complaintrules.complaint.YesNo;
import io.complaintrules.facts.Answer;
import io.complaintrules.facts.Case;
import io.complaintrules.facts.CaseFile;
import io.complaintrules.facts.Statement;
import io.complaintrules.facts.StatementKind;
import io.complaintrules.facts.Term;
import io.complaintrules.law.Company;
import io.complaintrules.law.ContactPoint;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Saying a thing in the text and saying it in its field come to the same; what was only read is marked so. */
class SaidInWordsTest {
    private static final LocalDate FILED = LocalDate.of(2026, 11, 23);
    private static final int COMPLAINTS = Integer.getInteger("agreement.complaints", 2_000);

    private static final List<Function<LocalDate, String>> DAYS = List.of(
            day -> "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth()),
            day -> "%d年%d月%d号".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth()),
            day -> day.toString(),
            day -> "%d/%d/%d".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth()),
            day -> "%d.%d.%d".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth()),
            day -> "%s年%s月%s日"
                    .formatted(digits(day.getYear()), chinese(day.getMonthValue()), chinese(day.getDayOfMonth())));

    private static final List<Function<Integer, String>> SUMS = List.of(
            sum -> sum + "元",
            sum -> sum + "块",
            sum -> sum + "块钱",
            sum -> "¥" + sum,
            sum -> "人民币" + sum + "元",
            sum -> sum + ".00元",
            sum -> "%,d元".formatted(sum));

    @Test
    void the_day_of_the_event() {
        each((random, day) -> {
            String words = pick(DAYS, random).apply(day);
            Case said = read(Complaint.ofText(words + "我的宽带突然断了，到现在没有恢复。"));
            Case field = read(Complaint.builder()
                    .text("我的宽带突然断了，到现在没有恢复。")
                    .incident(new Incident(day, null, null, null))
                    .build());
            assertThat(declared(said.clock().otherLimit()))
                    .as(words)
                    .isEqualTo(declared(field.clock().otherLimit()));
            assertThat(said.clock().otherLimit()).isIn(Term.READ_WITHIN, Term.READ_OVER);
        });
    }

    @Test
    void the_day_of_the_complaint_to_the_company() {
        each((random, day) -> {
            String words = pick(DAYS, random).apply(day);
            CaseFile said = file(Complaint.ofText("宽带断了。" + words + "我向客服投诉，至今没有答复。"));
            Case field = read(Complaint.builder()
                    .text("宽带断了。")
                    .priorComplaint(PriorComplaint.builder()
                            .made(YesNo.YES)
                            .madeOn(day)
                            .reply(Reply.NONE)
                            .build())
                    .build());
            assertThat(said.statements())
                    .as(words)
                    .filteredOn(one -> one.what() == StatementKind.COMPLAINED_ON)
                    .extracting(Statement::on)
                    .containsExactly(day);
            assertThat(said.caseFacts().prior().complained()).isEqualTo(Answer.READ_YES);
            assertThat(said.caseFacts().prior().answered()).isEqualTo(Answer.READ_NO);
            assertThat(declared(said.caseFacts().prior().answerTime()))
                    .isEqualTo(declared(field.prior().answerTime()));
        });
    }

    @Test
    void the_days_of_a_whole_story() {
        each((random, day) -> {
            LocalDate event = day.minusDays(40);
            LocalDate complained = event.plusDays(1 + random.nextInt(20));
            LocalDate answered = complained.plusDays(1 + random.nextInt(15));
            Function<LocalDate, String> words = pick(DAYS, random);
            String text = words.apply(event) + "，我的宽带突然断了。" + words.apply(complained) + "我打客服电话投诉，"
                    + words.apply(answered) + "客服答复说不予处理。";
            CaseFile said = file(Complaint.ofText(text));
            Case field = read(Complaint.builder()
                    .text("我的宽带突然断了。")
                    .incident(new Incident(event, null, null, null))
                    .build());
            assertThat(on(said, StatementKind.COMPLAINED_ON)).as(text).containsExactly(complained);
            assertThat(on(said, StatementKind.ANSWERED_ON)).as(text).containsExactly(answered);
            assertThat(declared(said.caseFacts().clock().otherLimit()))
                    .as(text)
                    .isEqualTo(declared(field.clock().otherLimit()));
        });
    }

    private static List<LocalDate> on(CaseFile file, StatementKind what) {
        return file.statements().stream()
                .filter(one -> one.what() == what)
                .map(Statement::on)
                .toList();
    }

    @Test
    void the_sum_that_was_paid() {
        each((random, day) -> {
            int sum = 1 + random.nextInt(30_000);
            String words = pick(SUMS, random).apply(sum);
            Case said = read(Complaint.ofText("我充值" + words + "没有到账。"));
            Case field = read(Complaint.builder()
                    .text("我充值没有到账。")
                    .transaction(new Transaction(BigDecimal.valueOf(sum), null, null))
                    .build());
            assertThat(said.purchase().paid())
                    .as(words)
                    .isNotNull()
                    .isEqualByComparingTo(field.purchase().paid());
            assertThat(said.purchase().read()).isTrue();
        });
    }

    @Test
    void the_sum_that_is_asked_back() {
        each((random, day) -> {
            int sum = 1 + random.nextInt(30_000);
            String words = pick(SUMS, random).apply(sum);
            CaseFile said = file(Complaint.ofText("会员没有开通。请求退还" + words + "。"));
            CaseFile field = file(Complaint.builder()
                    .text("会员没有开通。请求退还" + words + "。")
                    .requests(new Request(RequestKind.REFUND, BigDecimal.valueOf(sum)))
                    .build());
            assertThat(said.statements())
                    .as(words)
                    .filteredOn(one -> one.what() == StatementKind.ASKS_REFUND)
                    .extracting(one -> one.amount().intValueExact())
                    .containsExactly(sum);
            assertThat(field.statements())
                    .filteredOn(one -> one.what() == StatementKind.ASKS_REFUND)
                    .allMatch(one -> one.field() != Answer.UNKNOWN);
        });
    }

    @Test
    void the_company() {
        for (Company company : BundledRules.LAW.respondents().companies()) {
            for (String name : company.aliases()) {
                Case said = read(Complaint.ofText("我投诉" + name + "，它不处理我的问题。"));
                Case field = read(Complaint.builder()
                        .text("它不处理我的问题。")
                        .respondent(new Respondent(name, null, null, null))
                        .build());
                assertThat(said.respondent().kind())
                        .as(name)
                        .isEqualTo(field.respondent().kind());
                assertThat(said.respondent().identified()).as(name).isEqualTo(Answer.READ_YES);
                assertThat(field.respondent().identified()).isEqualTo(Answer.YES);
            }
        }
    }

    @Test
    void the_body_one_means_to_go_to() {
        for (ContactPoint contact : BundledRules.LAW.contactPoints()) {
            Case said = read(Complaint.ofText("宽带断了，我准备向" + contact.value() + "投诉。"));
            Case field = read(
                    Complaint.builder().text("宽带断了。").channel(contact.value()).build());
            assertThat(said.channel().contact())
                    .as(contact.value())
                    .isEqualTo(field.channel().contact());
            assertThat(said.channel().authority())
                    .as(contact.value())
                    .isEqualTo(field.channel().authority());
        }
    }

    private interface Each {
        void look(Random random, LocalDate day);
    }

    private static void each(Each each) {
        Random random = new Random(20261123);
        IntStream.range(0, COMPLAINTS).forEach(i -> each.look(random, FILED.minusDays(1 + random.nextInt(1_200))));
    }

    private static Term declared(Term term) {
        return switch (term) {
            case READ_WITHIN -> Term.WITHIN;
            case READ_OVER, GREY -> Term.OVER;
            default -> term;
        };
    }

    private static Case read(Complaint complaint) {
        return file(complaint).caseFacts();
    }

    private static CaseFile file(Complaint complaint) {
        return BundledRules.read(complaint, FILED);
    }

    private static <T> T pick(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    private static String digits(int number) {
        List<String> digits = new ArrayList<>();
        String.valueOf(number)
                .chars()
                .forEach(digit -> digits.add("〇一二三四五六七八九".substring(digit - '0', digit - '0' + 1)));
        return String.join("", digits);
    }

    private static String chinese(int number) {
        String tens = number < 10 ? "" : number < 20 ? "十" : "〇一二三四五六七八九".charAt(number / 10) + "十";
        return number % 10 == 0 ? tens : tens + "〇一二三四五六七八九".charAt(number % 10);
    }
}
