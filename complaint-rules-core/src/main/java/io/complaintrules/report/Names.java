package io.complaintrules.report;

import io.complaintrules.law.Bilingual;
import java.util.Comparator;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the ids that rules conclude are called; an id that a rule author added and this list lacks stands for itself. */
final class Names {
    private static final Map<String, Bilingual> DETAILS = Map.of(
            "time", new Bilingual("时间", "time"),
            "place", new Bilingual("地点或页面", "place or page"),
            "operation", new Bilingual("做了什么操作", "what was done"),
            "phenomenon", new Bilingual("出现了什么现象", "what happened"),
            "quantity", new Bilingual("金额或数量", "amount or number"),
            "product", new Bilingual("产品或业务", "product or service"),
            "request", new Bilingual("具体诉求", "what is asked for"),
            "evidence", new Bilingual("证据", "evidence"),
            "prior_contact", new Bilingual("与企业的沟通", "contact with the company"));

    private static final Map<String, Bilingual> HEADS = Map.ofEntries(
            Map.entry("direct", new Bilingual("直接损失", "direct loss")),
            Map.entry("refund", new Bilingual("退款", "refund")),
            Map.entry("price-reduction", new Bilingual("减价", "price reduction")),
            Map.entry("extra-expense", new Bilingual("额外支出", "extra expense")),
            Map.entry("lost-benefit", new Bilingual("可得利益", "lost benefit")),
            Map.entry("mental", new Bilingual("精神损害", "mental harm")),
            Map.entry("treble", new Bilingual("三倍赔偿", "treble damages")),
            Map.entry("health", new Bilingual("人身损害", "harm to health")),
            Map.entry("liquidated", new Bilingual("违约金", "agreed sum")),
            Map.entry("personal-information", new Bilingual("个人信息损害", "personal-information harm")),
            Map.entry("minor-recharge", new Bilingual("未成年人充值返还", "return of a minor's payments")),
            Map.entry("auto-renewal", new Bilingual("自动续费退还", "refund of renewals")),
            Map.entry("unauthorised-payment", new Bilingual("未经授权的付款", "payment not authorised")),
            Map.entry("prepaid-balance", new Bilingual("预付余额", "prepaid balance")),
            Map.entry("overcharge", new Bilingual("多收的费用", "overcharge")),
            Map.entry("abnormal-bill", new Bilingual("异常话费", "abnormal bill")),
            Map.entry("late-installation", new Bilingual("装移机逾期", "late installation")),
            Map.entry("outage-rent", new Bilingual("故障期间月租", "rent during an outage")),
            Map.entry("other", new Bilingual("其他", "other")));

    private static final Pattern HEAD_IN_WORDS = Pattern.compile("(?<=[（(]|under )("
            + HEADS.keySet().stream().sorted(Comparator.reverseOrder()).collect(Collectors.joining("|"))
            + ")(?=[）)?])");

    private static final Map<String, Bilingual> POINTS = Map.ofEntries(
            Map.entry("incident", new Bilingual("事情经过", "what happened")),
            Map.entry("loss", new Bilingual("损失", "the loss")),
            Map.entry("transaction", new Bilingual("交易或付款", "the purchase or payment")),
            Map.entry("contract", new Bilingual("约定的内容", "what was agreed")),
            Map.entry("prior-complaint", new Bilingual("先向企业投诉", "the complaint to the company")),
            Map.entry("answer", new Bilingual("企业的答复", "the company's answer")),
            Map.entry("identity", new Bilingual("身份", "identity")),
            Map.entry("causation", new Bilingual("因果关系", "causation")),
            Map.entry("fraud", new Bilingual("欺诈", "deception")),
            Map.entry("age", new Bilingual("年龄", "age")),
            Map.entry("operator-of-device", new Bilingual("由谁操作", "who used the device")),
            Map.entry("serious-harm", new Bilingual("后果严重", "that the harm is serious")),
            Map.entry("authority-to-act", new Bilingual("代理权限", "authority to act")));

    private static final Map<String, Bilingual> GRADES = Map.of(
            "E0", new Bilingual("没有证据", "no evidence"),
            "E1", new Bilingual("只有陈述", "a narrative only"),
            "E2", new Bilingual("有截图或录音", "screenshots or recordings"),
            "E3", new Bilingual("截图能对上账号和时间，并有交易记录", "anchored, with records of the dealings"),
            "E4", new Bilingual("另有企业工单号或答复", "with a ticket number or an answer besides"),
            "E5", new Bilingual("另有固定保全或中立第三方记录", "preserved, or from a neutral third party"));

    private Names() {}

    static Bilingual detail(String id) {
        return named(DETAILS, id);
    }

    static Bilingual head(String id) {
        return named(HEADS, id);
    }

    /** Words in which a rule filled in the id of a head, with its name in that place. */
    static String withHeads(String words, Language language) {
        return HEAD_IN_WORDS
                .matcher(words)
                .replaceAll(found -> Matcher.quoteReplacement(language.of(head(found.group()))));
    }

    static Bilingual point(String id) {
        return named(POINTS, id.replace('_', '-'));
    }

    static Bilingual grade(String id) {
        return named(GRADES, id);
    }

    private static Bilingual named(Map<String, Bilingual> names, String id) {
        return names.getOrDefault(id, new Bilingual(id, id));
    }
}
