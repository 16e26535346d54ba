package io.complaintrules.examples.draft;

import io.complaintrules.complaint.Complainant;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.Evidence;
import io.complaintrules.complaint.EvidenceKind;
import io.complaintrules.complaint.Incident;
import io.complaintrules.complaint.PriorComplaint;
import io.complaintrules.complaint.Proves;
import io.complaintrules.complaint.Reply;
import io.complaintrules.complaint.Request;
import io.complaintrules.complaint.RequestKind;
import io.complaintrules.complaint.Respondent;
import io.complaintrules.complaint.RespondentKind;
import io.complaintrules.complaint.Transaction;
import io.complaintrules.complaint.YesNo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Complaints of angry people: facts, abuse and demands in any order, with any fields. The same seed gives the same complaint. */
final class Furious {
    static final LocalDate FILED = LocalDate.of(2026, 11, 23);
    static final List<String> NAMES = List.of("甲一一", "乙二二", "丙三三", "丁四四");
    static final List<String> COMPANIES = List.of("某甲通信公司", "某乙网络公司", "某丙游戏公司", "某丁视频公司");

    private static final List<String> ABUSE = List.of(
            "你们这群骗子",
            "垃圾公司",
            "真他妈的恶心",
            "客服跟畜生一样",
            "黑心平台坑死人了",
            "无耻至极",
            "再不退钱我就去砸了你们营业厅",
            "不赔钱就找媒体曝光你们",
            "这就是诈骗",
            "呵呵你们服务可真好啊",
            "等了一个世纪",
            "太差了",
            "傻逼客服什么都不懂");
    private static final List<String> DEEDS = List.of(
            "手机账单多出一项收费%s元的业务",
            "打开应用后页面加载超过%s秒", "账号被限制登录，页面提示“违规”", "支付账户被扣走%s元", "我拨打客服热线，客服说“不退”", "充值%s元没有到账", "我提交了退款申请，附上付款记录");
    private static final List<String> ASIDES =
            List.of("我没有办理过", "我平时只用59元套餐", "至今没有人联系我", "客服骂我“你这个白痴”", "这是垃圾短信引起的", "我手里有截图");
    private static final List<String> DEMANDS = List.of("请求退还%s元", "要求恢复账号", "请求书面说明依据", "必须赔我%s元", "希望尽快处理");
    private static final List<String> MARKS = List.of("。", "！", "！！！", "；", "，", "。", "？？");

    private final Random random;

    Furious(long seed) {
        this.random = new Random(seed);
    }

    Complaint complaint() {
        Complaint.Builder complaint = Complaint.builder().id("F").text(text());
        if (random.nextBoolean()) {
            complaint.filedOn(FILED);
        }
        if (random.nextBoolean()) {
            complaint.complainant(complainant());
        }
        if (random.nextBoolean()) {
            complaint.respondent(new Respondent(
                    maybe(COMPANIES),
                    any(List.of(RespondentKind.values())),
                    random.nextBoolean() ? "浙江" : null,
                    random.nextInt(3) == 0 ? "某路" + random.nextInt(100, 999) + "号" : null));
        }
        if (random.nextBoolean()) {
            complaint.incident(new Incident(day(), null, null, maybe(List.of("家中"))));
        }
        if (random.nextBoolean()) {
            complaint.transaction(new Transaction(
                    random.nextBoolean() ? new BigDecimal(random.nextInt(1, 900)) : null,
                    random.nextBoolean() ? day() : null,
                    random.nextBoolean() ? "DD-" + random.nextInt(1000, 9999) : null));
        }
        if (random.nextBoolean()) {
            complaint.priorComplaint(prior());
        }
        if (random.nextBoolean()) {
            complaint.requests(
                    new Request(any(List.of(RequestKind.values())), null),
                    new Request(RequestKind.REFUND, new BigDecimal(random.nextInt(1, 900))));
        }
        if (random.nextBoolean()) {
            complaint.evidence(Evidence.builder()
                    .id("E" + random.nextInt(1, 9))
                    .kind(any(List.of(EvidenceKind.values())))
                    .capturedOn(random.nextBoolean() ? day() : null)
                    .proves(random.nextBoolean() ? List.of(Proves.INCIDENT) : List.of())
                    .build());
        }
        if (random.nextBoolean()) {
            complaint.proceedings(List.of());
        }
        return complaint.build();
    }

    private Complainant complainant() {
        return Complainant.builder()
                .name(maybe(NAMES))
                .phone(random.nextBoolean() ? "1000000" + random.nextInt(1000, 9999) : null)
                .address(random.nextBoolean() ? "某区" + random.nextInt(100, 999) + "号" : null)
                .postcode(random.nextBoolean() ? "00" + random.nextInt(1000, 9999) : null)
                .build();
    }

    private PriorComplaint prior() {
        if (random.nextInt(4) == 0) {
            return PriorComplaint.builder().made(YesNo.NO).build();
        }
        return PriorComplaint.builder()
                .made(YesNo.YES)
                .madeOn(random.nextBoolean() ? day() : null)
                .reference(random.nextBoolean() ? "GD" + random.nextInt(1000, 9999) : null)
                .reply(random.nextBoolean() ? Reply.NONE : null)
                .build();
    }

    private String text() {
        List<String> sentences = new ArrayList<>();
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            sentences.add(dated() + "，" + filled(DEEDS));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            sentences.add(filled(ABUSE));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            sentences.add(filled(ASIDES));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            sentences.add(filled(DEMANDS));
        }
        Collections.shuffle(sentences, random);
        StringBuilder text = new StringBuilder();
        sentences.forEach(sentence -> text.append(sentence).append(MARKS.get(random.nextInt(MARKS.size()))));
        return text.toString();
    }

    private String dated() {
        LocalDate day = day();
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private LocalDate day() {
        return FILED.minusDays(random.nextInt(2, 400));
    }

    private String filled(List<String> from) {
        return from.get(random.nextInt(from.size())).formatted(random.nextInt(11, 999));
    }

    private <T> T any(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private @Nullable String maybe(List<String> from) {
        return random.nextInt(4) == 0 ? null : from.get(random.nextInt(from.size()));
    }
}
