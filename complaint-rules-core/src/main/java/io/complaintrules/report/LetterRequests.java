package io.complaintrules.report;

import io.complaintrules.complaint.Request;
import io.complaintrules.complaint.RequestKind;
import io.complaintrules.report.Draft.Part;
import io.complaintrules.report.Draft.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What is asked for: in the person's own words first, then what only the fields say. */
final class LetterRequests {
    private LetterRequests() {}

    static Section section(Letter letter) {
        List<String> items = new ArrayList<>(letter.story().requests());
        for (Request request : letter.complaint().requests()) {
            if (request.kind() != RequestKind.OTHER && !letter.story().asks(request)) {
                items.add(words(request));
            }
        }
        List<String> lines = new ArrayList<>(numbered(items));
        if (lines.isEmpty()) {
            lines.add(Letter.gap(
                    letter.story().tellsOfMoney() ? "具体请求，例如恢复哪项服务、退还多少元、在几日内书面答复" : "具体请求，例如办理或恢复哪项服务、在几日内书面答复"));
        }
        return new Section(Part.REQUESTS, "三、" + letter.form().requests(), lines);
    }

    private static String words(Request request) {
        String amount = request.amount() == null ? "" : Letter.yuan(request.amount());
        return switch (request.kind()) {
            case RESTORE_SERVICE -> "请求恢复账号或服务的正常使用。";
            case CORRECT -> "请求更正有误的记录。";
            case DELETE_DATA -> "请求删除我的个人信息。";
            case EXPLAIN -> "请求书面说明原因和依据。";
            case APOLOGISE -> "请求赔礼道歉。";
            case REFUND -> "请求退还费用" + (amount.isEmpty() ? Letter.gap("金额") : amount) + "。";
            case COMPENSATE -> "请求赔偿损失" + (amount.isEmpty() ? Letter.gap("金额") : amount) + "。";
            case PUNISH -> "请求依法查处。";
            case UNSUBSCRIBE -> "请求取消该项订阅或续费。";
            case CANCEL_ACCOUNT -> "请求注销账号。";
            case RELEASE_FUNDS -> "请求解除对资金的限制" + (amount.isEmpty() ? "" : "（" + amount + "）") + "。";
            case REPAIR -> "请求修理。";
            case REPLACE -> "请求更换。";
            case TERMINATE -> "请求解除合同。";
            case STOP_CHARGING -> "请求停止收费。";
            case OTHER -> Letter.gap("具体请求");
        };
    }

    /** The items with their numbers; one alone has none. */
    static List<String> numbered(List<String> items) {
        if (items.size() == 1) {
            return items;
        }
        return IntStream.range(0, items.size())
                .mapToObj(i -> (i + 1) + ". " + items.get(i))
                .toList();
    }
}
