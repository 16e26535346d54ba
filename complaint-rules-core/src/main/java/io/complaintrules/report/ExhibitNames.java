package io.complaintrules.report;

import io.complaintrules.law.Bilingual;
import java.util.Map;

/** What the kinds, forms and contents of evidence items are called, by the names they have in JSON. */
final class ExhibitNames {
    private static final Map<String, Bilingual> NAMES = Map.ofEntries(
            Map.entry("SCREENSHOT", new Bilingual("截图", "screenshot")),
            Map.entry("RECORDING", new Bilingual("录音", "recording")),
            Map.entry("VIDEO", new Bilingual("录像或录屏", "video")),
            Map.entry("LOG", new Bilingual("日志", "log")),
            Map.entry("CHAT", new Bilingual("聊天记录", "chat")),
            Map.entry("ORDER", new Bilingual("订单", "order")),
            Map.entry("PAYMENT", new Bilingual("付款记录", "payment record")),
            Map.entry("INVOICE", new Bilingual("发票或账单", "invoice or bill")),
            Map.entry("TICKET", new Bilingual("工单", "ticket")),
            Map.entry("CONTRACT", new Bilingual("合同或协议", "contract")),
            Map.entry("TEST_REPORT", new Bilingual("检测报告", "test report")),
            Map.entry("USER_REVIEWS", new Bilingual("用户评价", "user reviews")),
            Map.entry("IDENTITY", new Bilingual("身份证明", "proof of identity")),
            Map.entry("GUARDIANSHIP", new Bilingual("监护证明", "proof of guardianship")),
            Map.entry("AUTHORISATION", new Bilingual("授权书", "authority to act")),
            Map.entry("NOTARY", new Bilingual("公证书", "notarial deed")),
            Map.entry("POLICE_RECEIPT", new Bilingual("报案回执", "police receipt")),
            Map.entry("MEDICAL", new Bilingual("病历", "medical record")),
            Map.entry("OTHER", new Bilingual("其他", "other")),
            Map.entry("ORIGINAL", new Bilingual("原件", "original")),
            Map.entry("COPY", new Bilingual("复制件", "copy")),
            Map.entry("PRINTOUT", new Bilingual("打印件", "printout")),
            Map.entry("ACCOUNT", new Bilingual("账号", "account")),
            Map.entry("TIME", new Bilingual("时间", "time")),
            Map.entry("URL", new Bilingual("网址", "address")),
            Map.entry("AMOUNT", new Bilingual("金额", "amount")),
            Map.entry("RESPONDENT", new Bilingual("对方", "respondent")),
            Map.entry("CONTENT", new Bilingual("内容", "content")));

    private ExhibitNames() {}

    static Bilingual of(String id) {
        return NAMES.getOrDefault(id, new Bilingual(id, id));
    }
}
