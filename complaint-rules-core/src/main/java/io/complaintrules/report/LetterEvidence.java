package io.complaintrules.report;

import io.complaintrules.complaint.Evidence;
import io.complaintrules.complaint.Preservation;
import io.complaintrules.complaint.Proves;
import io.complaintrules.report.Draft.Part;
import io.complaintrules.report.Draft.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The list of evidence: what each item is, from when, and what it is meant to prove. */
final class LetterEvidence {
    private LetterEvidence() {}

    static Section section(Letter letter) {
        List<Evidence> items = letter.complaint().evidence();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            lines.add((i + 1) + ". " + line(letter, items.get(i)));
        }
        for (String material : List.of("transaction", "screenshot", "guardian")) {
            letter.lacking(material).ifPresent(lines::add);
        }
        if (items.isEmpty()) {
            lines.add(Letter.gap("证据的名称、形成日期和证明内容"));
        }
        return new Section(Part.EVIDENCE, "六、证据清单", lines);
    }

    private static String line(Letter letter, Evidence item) {
        StringBuilder line = new StringBuilder();
        if (item.id() != null) {
            line.append("证据").append(item.id()).append("：");
        }
        line.append(letter.name("evidence", item.kind().name()));
        List<String> about = new ArrayList<>();
        if (item.form() != null) {
            about.add(letter.name("form", item.form().name()));
        }
        if (item.capturedOn() != null) {
            about.add(Letter.day(item.capturedOn()));
        }
        String secured = secured(item.preservation());
        if (!secured.isEmpty()) {
            about.add(secured);
        }
        if (!about.isEmpty()) {
            line.append("（").append(String.join("，", about)).append("）");
        }
        return line.append("，证明：")
                .append(
                        item.proves().isEmpty()
                                ? Letter.gap("这份证据证明什么")
                                : item.proves().stream()
                                        .map(point -> point(letter, point))
                                        .collect(Collectors.joining("、")))
                .append("。")
                .toString();
    }

    private static String point(Letter letter, Proves point) {
        return letter.name("point", point.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static String secured(@Nullable Preservation preservation) {
        return preservation == null
                ? ""
                : switch (preservation) {
                    case NONE -> "";
                    case HASH -> "已做哈希校验";
                    case TIMESTAMP -> "已加可信时间戳";
                    case BLOCKCHAIN -> "已做区块链存证";
                    case NOTARISED -> "已公证";
                };
    }
}
