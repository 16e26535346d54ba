package io.complaintrules.examples.spark;

import io.complaintrules.law.LawBook;
import io.complaintrules.report.Labels;
import io.complaintrules.report.Language;
import io.complaintrules.verdict.Status;
import java.util.Comparator;
import java.util.List;

/** Counts as a page of bar charts that loads nothing. */
final class ChartPage {
    private static final int MOST = 20;
    private static final int BAR = 360;
    private static final int ROW = 24;

    private final Labels labels;
    private final Language language;
    private final StringBuilder out = new StringBuilder();

    ChartPage(LawBook law, Language language) {
        this.labels = Labels.in(law);
        this.language = language;
    }

    String write(List<Count> counts) {
        boolean zh = language == Language.ZH;
        String title = zh ? "投诉统计" : "Complaints in numbers";
        out.append("<!DOCTYPE html>\n<html lang=\"").append(zh ? "zh-CN" : "en");
        out.append("\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\"");
        out.append(" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n<title>")
                .append(title);
        out.append("</title>\n<style>body{font:1rem/1.5 system-ui,sans-serif;margin:1rem auto;max-width:46rem}");
        out.append("svg{width:100%}rect{fill:#2a6fb0}text{font-size:13px}figure{break-inside:avoid;margin:1.5rem 0}");
        out.append("</style>\n</head>\n<body>\n<h1>").append(title).append("</h1>\n");
        chart(counts, "rows", zh ? "行数" : "Rows");
        chart(counts, "status", zh ? "现状" : "Standing");
        chart(counts, "body", zh ? "向谁提出" : "Body");
        chart(counts, "matter", zh ? "事由" : "Matter");
        chart(counts, "province", zh ? "省份" : "Province");
        chart(counts, "week", zh ? "提交的那一周（周一）" : "Week of filing (its Monday)");
        return out.append("</body>\n</html>\n").toString();
    }

    private void chart(List<Count> counts, String kind, String title) {
        List<Count> all =
                counts.stream().filter(count -> count.kind().equals(kind)).toList();
        List<Count> bars = kind.equals("week")
                ? all.stream()
                        .sorted(Comparator.comparing(Count::name))
                        .skip(Math.max(0, all.size() - MOST))
                        .toList()
                : all.stream().limit(MOST).toList();
        long most = bars.stream().mapToLong(Count::rows).max().orElse(1);
        out.append("<figure><figcaption><strong>").append(title).append("</strong>");
        out.append(all.size() > bars.size() ? " (" + bars.size() + " / " + all.size() + ")" : "");
        out.append("</figcaption>\n<svg role=\"img\" aria-label=\"").append(title);
        out.append("\" viewBox=\"0 0 700 ").append(bars.size() * ROW).append("\">\n");
        for (int i = 0; i < bars.size(); i++) {
            bar(bars.get(i), i * ROW, most);
        }
        out.append("</svg></figure>\n");
    }

    private void bar(Count count, int top, long most) {
        long width = Math.max(1, count.rows() * BAR / most);
        out.append("<text x=\"200\" y=\"").append(top + 16).append("\" text-anchor=\"end\">");
        out.append(escape(label(count))).append("</text><rect x=\"208\" y=\"").append(top + 4);
        out.append("\" width=\"").append(width).append("\" height=\"16\"/><text x=\"");
        out.append(214 + width).append("\" y=\"").append(top + 16).append("\">");
        out.append(count.rows()).append("</text>\n");
    }

    private String label(Count count) {
        boolean zh = language == Language.ZH;
        if (count.name().isEmpty()) {
            return zh ? "未知" : "unknown";
        }
        return switch (count.kind()) {
            case "status" -> labels.of(Status.valueOf(count.name()), language);
            case "body" -> labels.of("authority", count.name(), language);
            case "matter" -> labels.of("matter", count.name(), language);
            case "rows" -> count.name().equals("bad") ? (zh ? "有错误" : "bad") : (zh ? "已评估" : "assessed");
            default -> count.name();
        };
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
