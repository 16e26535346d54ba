package io.complaintrules.report;

import io.complaintrules.complaint.Request;
import io.complaintrules.complaint.RequestKind;
import io.complaintrules.report.Draft.Part;
import io.complaintrules.report.Draft.Section;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What is asked for: in the person's own words first, then what only the fields say. */
final class LetterRequests {
    private static final Map<RequestKind, Pattern> SAID = new EnumMap<>(Map.ofEntries(
            Map.entry(RequestKind.RESTORE_SERVICE, Pattern.compile("恢复|解封|解除(封禁|限制)")),
            Map.entry(RequestKind.CORRECT, Pattern.compile("更正|改正|修正|纠正")),
            Map.entry(RequestKind.DELETE_DATA, Pattern.compile("删除|清除")),
            Map.entry(RequestKind.EXPLAIN, Pattern.compile("说明|解释|提供|告知|答复")),
            Map.entry(RequestKind.APOLOGISE, Pattern.compile("道歉|赔礼")),
            Map.entry(RequestKind.REFUND, Pattern.compile("退")),
            Map.entry(RequestKind.COMPENSATE, Pattern.compile("赔|补偿")),
            Map.entry(RequestKind.PUNISH, Pattern.compile("查处|处罚|惩|处理")),
            Map.entry(RequestKind.UNSUBSCRIBE, Pattern.compile("关闭|取消|退订|停止续费")),
            Map.entry(RequestKind.CANCEL_ACCOUNT, Pattern.compile("注销|销户|销号")),
            Map.entry(RequestKind.RELEASE_FUNDS, Pattern.compile("解冻|解除|提现|返还")),
            Map.entry(RequestKind.REPAIR, Pattern.compile("修")),
            Map.entry(RequestKind.REPLACE, Pattern.compile("换")),
            Map.entry(RequestKind.TERMINATE, Pattern.compile("解除|终止")),
            Map.entry(RequestKind.STOP_CHARGING, Pattern.compile("停止(收|扣|计)"))));

    private LetterRequests() {}

    static Section section(Letter letter) {
        List<String> items = new ArrayList<>(letter.story().requests());
        String said = String.join("\n", items);
        for (Request request : letter.complaint().requests()) {
            if (request.kind() != RequestKind.OTHER && !isSaid(request, said)) {
                items.add(words(request));
            }
        }
        List<String> lines = new ArrayList<>(numbered(items));
        letter.missing("request").ifPresent(prompt -> {
            if (items.isEmpty()) {
                lines.add(prompt);
            }
        });
        if (lines.isEmpty()) {
            lines.add(Letter.gap("具体请求，例如恢复哪项服务、退还多少元、在几日内书面答复"));
        }
        return new Section(Part.REQUESTS, "三、" + letter.form().requests(), lines);
    }

    private static boolean isSaid(Request request, String said) {
        Pattern pattern = SAID.get(request.kind());
        return pattern != null
                && pattern.matcher(said).find()
                && (request.amount() == null || Story.tells(said, request.amount()));
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
