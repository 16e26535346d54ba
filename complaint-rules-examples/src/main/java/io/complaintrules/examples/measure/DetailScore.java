package io.complaintrules.examples.measure;

import io.complaintrules.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;

/** How well the kinds of detail in a text are found, each by itself and on the mean. */
final class DetailScore implements Score {
    static final List<String> KINDS = List.of(
            "time", "place", "operation", "phenomenon", "quantity", "product", "request", "evidence", "prior_contact");
    private static final int WITHOUT_EVIDENCE_AND_CONTACT = 7;

    private final List<Judged<Row.Details>> rows = new ArrayList<>();

    @Override
    public boolean add(Row row, Verdict verdict) {
        return row instanceof Row.Details details && rows.add(new Judged<>(details, verdict));
    }

    @Override
    public List<Figure> figures() {
        List<Figure> kinds = KINDS.stream()
                .map(kind -> Figure.ofPairs(
                        "specificity: " + kind,
                        rows.stream()
                                .map(judged -> new Confusion.Pair(expected(judged, kind), found(judged, kind)))
                                .toList()))
                .toList();
        List<Figure> figures = new ArrayList<>(kinds);
        figures.add(Figure.ofMean("specificity: macro F1 of 9", kinds));
        figures.add(Figure.ofMean("specificity: macro F1 of 7", kinds.subList(0, WITHOUT_EVIDENCE_AND_CONTACT)));
        return figures;
    }

    private static boolean expected(Judged<Row.Details> judged, String kind) {
        return judged.row().given().getOrDefault(kind, false);
    }

    private static boolean found(Judged<Row.Details> judged, String kind) {
        return judged.verdict().specificity().present().contains(kind);
    }

    @Override
    public List<Miss> misses() {
        List<Miss> misses = new ArrayList<>();
        for (Judged<Row.Details> judged : rows) {
            List<String> unseen = KINDS.stream()
                    .filter(kind -> expected(judged, kind) && !found(judged, kind))
                    .toList();
            List<String> seen = KINDS.stream()
                    .filter(kind -> !expected(judged, kind) && found(judged, kind))
                    .toList();
            if (!unseen.isEmpty() || !seen.isEmpty()) {
                misses.add(new Miss(judged.row().source(), listed(unseen, seen), listed(seen, unseen)));
            }
        }
        return misses;
    }

    private static String listed(List<String> with, List<String> without) {
        List<String> parts = new ArrayList<>(with);
        without.forEach(kind -> parts.add("no " + kind));
        return String.join(", ", parts);
    }
}
