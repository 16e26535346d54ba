package io.complaintrules.report;

import io.complaintrules.law.Authority;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the parts of a letter are called before one body.
 *
 * @param title of the letter
 * @param complainant the one who writes
 * @param respondent the one it is against
 * @param requests what is asked for
 * @param date the day it is written
 */
record LetterForm(String title, String complainant, String respondent, String requests, String date) {
    private static final LetterForm COMPLAINT = new LetterForm("投诉书", "投诉人", "被投诉人", "投诉请求", "投诉日期");
    private static final LetterForm REPORT = new LetterForm("举报书", "举报人", "被举报人", "举报请求", "举报日期");

    private static final Map<String, LetterForm> BY_BODY = Map.of(
            "isc-platform", new LetterForm("互联网信息服务投诉书", "投诉人", "被投诉企业", "投诉请求", "投诉日期"),
            "samr-12315", new LetterForm("消费者投诉书", "投诉人", "被投诉人", "投诉请求", "投诉日期"),
            "police", new LetterForm("报案材料", "报案人", "被控告人", "报案请求", "报案日期"),
            "comms-admin", REPORT,
            "spam-12321", REPORT,
            "cac-12377", REPORT,
            "press-publication", REPORT,
            "culture-12318", REPORT,
            "copyright-12390", REPORT);

    private static final Map<Authority.Kind, LetterForm> BY_KIND = Map.of(
            Authority.Kind.APPEAL_BODY, new LetterForm("电信用户申诉书", "申诉人", "被申诉人", "申诉请求", "申诉日期"),
            Authority.Kind.ARBITRAL_BODY, new LetterForm("仲裁申请书", "申请人", "被申请人", "仲裁请求", "申请日期"),
            Authority.Kind.COURT, new LetterForm("民事起诉状", "原告", "被告", "诉讼请求", "起诉日期"));

    static LetterForm of(@Nullable Authority body) {
        return body == null ? COMPLAINT : BY_BODY.getOrDefault(body.id(), BY_KIND.getOrDefault(body.kind(), COMPLAINT));
    }
}
