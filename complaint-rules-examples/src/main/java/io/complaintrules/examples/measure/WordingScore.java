package io.complaintrules.examples.measure;

import io.complaintrules.verdict.LanguageReview.Flag;
import io.complaintrules.verdict.Verdict;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** How well words to rewrite are found: row by row, strong words apart, false alarms by what caused them, characters. */
final class WordingScore implements Score {
    private static final int STRONG = 2;
    private static final String HARD_NEGATIVE = "hn_";
    private static final String OBFUSCATED = "obfuscated";

    private final List<Judged<Row.Wording>> rows = new ArrayList<>();

    @Override
    public boolean add(Row row, Verdict verdict) {
        return row instanceof Row.Wording wording && rows.add(new Judged<>(wording, verdict));
    }

    @Override
    public List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.ofPairs("language: label", pairs(row -> true)));
        figures.add(Figure.ofPairs("language: not borderline", pairs(row -> !row.borderline())));
        figures.add(Figure.ofPairs(
                "language: strong (severity 2+)",
                rows.stream()
                        .map(judged -> new Confusion.Pair(judged.row().severity() >= STRONG, found(judged, STRONG)))
                        .toList()));
        TreeSet<String> tags = rows.stream()
                .flatMap(judged -> judged.row().tags().stream())
                .filter(tag -> tag.startsWith(HARD_NEGATIVE))
                .collect(Collectors.toCollection(TreeSet::new));
        for (String tag : tags) {
            addHits(figures, "language: false alarms, " + tag, row -> row.tags().contains(tag) && !row.label());
        }
        addHits(figures, "language: recall, obfuscated", row -> row.tags().contains(OBFUSCATED) && row.label());
        figures.add(Figure.ofCount(
                "language: span characters",
                rows.stream().map(WordingScore::characters).reduce(new Confusion(0, 0, 0), Confusion::plus)));
        return figures;
    }

    private List<Confusion.Pair> pairs(Predicate<Row.Wording> which) {
        return rows.stream()
                .filter(judged -> which.test(judged.row()))
                .map(judged -> new Confusion.Pair(judged.row().label(), found(judged, 1)))
                .toList();
    }

    private void addHits(List<Figure> figures, String name, Predicate<Row.Wording> which) {
        List<Boolean> hits = rows.stream()
                .filter(judged -> which.test(judged.row()))
                .map(judged -> found(judged, 1))
                .toList();
        if (!hits.isEmpty()) {
            figures.add(Figure.ofHits(name, hits));
        }
    }

    private static boolean found(Judged<Row.Wording> judged, int least) {
        return judged.verdict().language().flags().stream().anyMatch(flag -> flag.severity() >= least);
    }

    private static Confusion characters(Judged<Row.Wording> judged) {
        BitSet expected = new BitSet();
        judged.row().spans().forEach(span -> expected.set(span.start(), span.end()));
        BitSet found = new BitSet();
        judged.verdict().language().flags().forEach(flag -> found.set(flag.start(), flag.end()));
        BitSet both = (BitSet) expected.clone();
        both.and(found);
        int hits = both.cardinality();
        return new Confusion(hits, found.cardinality() - hits, expected.cardinality() - hits);
    }

    @Override
    public List<Miss> misses() {
        return rows.stream()
                .filter(judged -> judged.row().label() != found(judged, 1)
                        || judged.row().severity() >= STRONG != found(judged, STRONG))
                .map(judged -> new Miss(judged.row().source(), expected(judged.row()), found(judged.verdict())))
                .toList();
    }

    private static String expected(Row.Wording row) {
        String spans = row.spans().stream()
                .map(span -> (span.category() + " " + place(span.start(), span.end())).strip())
                .collect(Collectors.joining(", ", ": ", ""));
        return row.label() ? "severity " + row.severity() + (row.spans().isEmpty() ? "" : spans) : "nothing";
    }

    private static String found(Verdict verdict) {
        List<Flag> flags = verdict.language().flags();
        return flags.isEmpty()
                ? "nothing"
                : flags.stream()
                        .map(flag ->
                                flag.rule() + " (severity " + flag.severity() + ") " + place(flag.start(), flag.end()))
                        .collect(Collectors.joining(", "));
    }

    private static String place(int start, int end) {
        return "[" + start + "," + end + ")";
    }
}
