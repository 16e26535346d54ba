package io.complaintrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.complaintrules.ComplaintRules;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.Request;
import io.complaintrules.complaint.RequestKind;
import io.complaintrules.complaint.Transaction;
import io.complaintrules.verdict.CompensationReview;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a text asks for by name has its head of claim; what it only tells of, denies or is asked to pay has none. */
class ClaimsInWordsTest {
    private static final Comparator<BigDecimal> NUMBERS = Comparator.nullsFirst(BigDecimal::compareTo);
    private static final ComplaintRules RULES = ComplaintRules.standard();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    花1200元买的球鞋是假货，商家必须退一赔三        | treble            |        | 3600.00
                    买到翻新机，要求按消法第五十五条增加赔偿        | treble            |        |
                    要求公司赔偿精神损失费一万                      | mental            | 10000.00 |
                    要求赔偿误工费300元                             | direct            | 300    |
                    要求赔偿打车费86.5元                            | extra-expense     | 86.5   |
                    要求支付给我违约金500元                         | liquidated        | 500    |
                    在网店花99元买的杯子，要求退款                  | refund            |        | 99.00
                    2026年11月1日报修，11月4日才修好，要求减免月租 | outage-rent       |        |
                    承诺2026年11月1日上门装宽带，11月9日才装好      | late-installation |        |
                    会员年卡没到期，权益缩水，要加钱升级            | prepaid-balance   |        |
                    合同约定了违约金，要求装修公司支付违约金2000元  | liquidated        | 2000   |
                    退款拖了两个月，要求支付拖欠期间的利息80元      | interest          | 80     |
                    自己花了350元维修费，要求商家承担               | extra-expense     | 350    |
                    要求平台承担律师费5000元                        | costs             | 5000   |
                    要求营业厅书面道歉                              | apology           |        |
                    他们造谣，要求恢复名誉、消除影响                | apology           |        |
                    要求退还押金199元，公司一直不退                 | deposit           | 199    |
                    买到过期奶粉花了268元，要求十倍赔偿             | food              |        | 2680.00
                    话费多扣了，要求双倍返还                        | treble            |        |
                    空调漏水泡坏了地板，要求赔偿8000元              | other             | 8000   |
                    宽带断网，要求减免月租并赔偿生意损失3000元      | lost-benefit      | 3000   |
                    宽带断网，要求减免月租并赔偿我的营业损失900元   | outage-rent       |        |
                    要求退还75元并赔偿500元                         | refund            | 75     |
                    """)
    void what_a_text_asks_for_has_its_head(String text, String head, BigDecimal claimed, BigDecimal statutory) {
        CompensationReview.Head found = head(text, head).orElseThrow();
        assertThat(found.claimed()).usingComparator(NUMBERS).isEqualTo(claimed);
        assertThat(found.statutory()).usingComparator(NUMBERS).isEqualTo(statutory);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    我不要精神损失费，只要恢复账号                | mental
                    提前转网要我支付18000元违约金                 | liquidated
                    怀疑是假货，想问怎么鉴定                      | treble
                    客服拒绝退款                                  | refund
                    2026年11月1日报修，到现在没修好              | late-installation
                    移动赠送的流量缩水了，会员不受影响            | prepaid-balance
                    不要求赔偿，只想恢复账号                      | other
                    公司拒绝赔偿，要求处理                        | other
                    客服已经向我道歉，要求恢复宽带                | apology
                    律师费我自己出，只要求退货                    | costs
                    贷款利息太高，要求降低利息                    | interest
                    客服说可以双倍返还话费，到现在没返            | treble
                    空调安装晚了5天，要求赔偿                     | late-installation
                    押金还没退，怎么办                            | deposit
                    """)
    void what_a_text_does_not_ask_for_has_none(String text, String head) {
        assertThat(head(text, head)).isEmpty();
    }

    @Test
    void a_sum_above_the_price_where_deception_is_told_is_a_treble_claim() {
        assertThat(asked("在商场花1000元买的酒是假酒", "3000"))
                .extracting(CompensationReview.Head::head)
                .containsExactly("treble");
        assertThat(asked("在商场花1000元买的酒是假酒", "1000"))
                .extracting(CompensationReview.Head::head)
                .containsExactly("direct", "treble");
        assertThat(asked("在商场花1000元买的酒洒了一半", "3000"))
                .extracting(CompensationReview.Head::head)
                .containsExactly("direct");
    }

    @Test
    void a_loss_that_is_declared_goes_before_words_that_name_none() {
        assertThat(asked("手机坏了，要求赔偿3000元", "3000"))
                .extracting(CompensationReview.Head::head)
                .doesNotContain("other");
    }

    private static List<CompensationReview.Head> asked(String text, String sum) {
        return RULES.assess(Complaint.builder()
                        .text(text)
                        .filedOn(LocalDate.of(2026, 11, 20))
                        .transaction(Transaction.of(new BigDecimal("1000"), LocalDate.of(2026, 11, 1)))
                        .requests(new Request(RequestKind.COMPENSATE, new BigDecimal(sum)))
                        .build())
                .compensation()
                .heads();
    }

    private static Optional<CompensationReview.Head> head(String text, String id) {
        Complaint complaint = Complaint.builder()
                .text(text)
                .filedOn(LocalDate.of(2026, 11, 20))
                .build();
        return RULES.assess(complaint).compensation().heads().stream()
                .filter(head -> head.head().equals(id))
                .findFirst();
    }
}
