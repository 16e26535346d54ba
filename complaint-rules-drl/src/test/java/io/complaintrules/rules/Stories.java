package io.complaintrules.rules;

import io.complaintrules.complaint.RequestKind;
import io.complaintrules.complaint.RespondentKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Complaints as people tell them, made by a seeded generator that knows what is true of each. */
final class Stories {
    static final LocalDate FILED = LocalDate.of(2026, 11, 20);

    private static final List<Plot> PLOTS = List.of(
            plot("charge-dispute", "移动", RespondentKind.CARRIER, "月账单多扣了我{sum}的套餐外流量费", RequestKind.REFUND),
            plot(
                    "value-added-subscription",
                    "联通",
                    RespondentKind.CARRIER,
                    "没经我同意就给我开通了彩铃业务，扣了{sum}",
                    RequestKind.REFUND),
            plot("broadband-fault", "电信", RespondentKind.CARRIER, "宽带断网四天没有人来修，月租{sum}照收", RequestKind.REPAIR),
            plot(
                    "account-ban",
                    "微信",
                    RespondentKind.INTERNET_SERVICE,
                    "把我的账号永久封禁，零钱{sum}取不出来",
                    RequestKind.RESTORE_SERVICE),
            plot("auto-renewal", "爱奇艺", RespondentKind.INTERNET_SERVICE, "会员自动续费没有提醒，扣了{sum}", RequestKind.REFUND),
            plot(
                    "express-delivery",
                    "顺丰",
                    RespondentKind.COURIER,
                    "把我的快递弄丢了，里面的东西值{sum}，快递员不认账",
                    RequestKind.COMPENSATE),
            plot("online-shopping", "淘宝", RespondentKind.TRADING_PLATFORM, "上的商家一个月不发货，{sum}也不退", RequestKind.REFUND),
            plot("credit-card", "招商银行", RespondentKind.BANK, "信用卡乱收我{sum}的年费", RequestKind.REFUND));

    private static final List<String> PEOPLE = List.of("", "我是护士，", "我在学校上班，", "我妈七十岁了，", "我是开出租的，");
    private static final List<String> HEAT = List.of("", "太黑心了，", "简直是强盗，", "什么垃圾公司，", "气死我了！");
    private static final List<String> QUOTES = List.of("“系统显示正常”", "“按规定办不了”", "“您自己点的确认”");

    private Stories() {}

    /**
     * What a story is about.
     *
     * @param matter its matter
     * @param company how people call the respondent
     * @param kind what the respondent is
     * @param act what was done, with a place for a sum
     * @param request what is asked for
     */
    record Plot(String matter, String company, RespondentKind kind, String act, RequestKind request) {}

    /**
     * A story and what is true of it.
     *
     * @param plot what it is about
     * @param text as told
     * @param occurredOn the day of the event
     * @param sum the sum at stake
     * @param facts words of the text that tell facts
     */
    record Story(Plot plot, String text, LocalDate occurredOn, BigDecimal sum, List<String> facts) {}

    private static Plot plot(String matter, String company, RespondentKind kind, String act, RequestKind request) {
        return new Plot(matter, company, kind, act, request);
    }

    static Stream<Story> of(int count) {
        Random random = new Random(20261120);
        return Stream.generate(() -> story(random)).limit(count);
    }

    private static Story story(Random random) {
        Plot plot = pick(PLOTS, random);
        LocalDate day = FILED.minusDays(20 + random.nextInt(60));
        LocalDate complained = day.plusDays(1 + random.nextInt(6));
        int yuan = 5 + random.nextInt(900);
        String sum = yuan + pick(List.of("元", "块", "块钱"), random);
        String when = date(day, random);
        String then = date(complained, random);
        String quote = pick(QUOTES, random);
        String ask = ask(plot.request(), sum);
        String told =
                pick(PEOPLE, random) + when + "，" + plot.company() + plot.act().replace("{sum}", sum) + "。"
                        + pick(HEAT, random) + then + "我向客服投诉，客服说" + quote + "。" + ask + "。";
        List<String> facts = new ArrayList<>(List.of(when, sum, then, quote, ask));
        return new Story(plot, told, day, BigDecimal.valueOf(yuan), facts);
    }

    private static String ask(RequestKind request, String sum) {
        return switch (request) {
            case REFUND -> "要求退还" + sum;
            case COMPENSATE -> "要求赔偿" + sum;
            case RESTORE_SERVICE -> "请求恢复我的账号";
            default -> "请尽快派人来修";
        };
    }

    private static String date(LocalDate day, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> "%d月%d日".formatted(day.getMonthValue(), day.getDayOfMonth());
            case 1 -> "%d月%d号".formatted(day.getMonthValue(), day.getDayOfMonth());
            case 2 -> day.toString();
            default -> "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        };
    }

    private static <T> T pick(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
