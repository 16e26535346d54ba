package io.complaintrules.examples.measure;

import io.complaintrules.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** How well the body that owns a matter is found: that body or one that would do, and whether it is one of the Ministry's doors. */
final class OwnerScore implements Score {
    private final List<Judged<Row.Owner>> rows = new ArrayList<>();

    @Override
    public boolean add(Row row, Verdict verdict) {
        return row instanceof Row.Owner owner && rows.add(new Judged<>(owner, verdict));
    }

    @Override
    public List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        addHits(figures, "jurisdiction: primary", row -> true, judged -> found(judged)
                .equals(Bodies.of(judged.row().primary())));
        addHits(figures, "jurisdiction: primary or alternate", row -> true, OwnerScore::hit);
        addHits(figures, "jurisdiction: MIIT / ISC / other", row -> true, judged -> Bodies.coarse(found(judged))
                .equals(Bodies.coarse(Bodies.of(judged.row().primary()))));
        addHits(figures, "jurisdiction: same, verbatim only", Row.Owner::verbatim, OwnerScore::hit);
        addHits(
                figures,
                "jurisdiction: others sent to MIIT/ISC",
                OwnerScore::other,
                judged -> !Bodies.coarse(found(judged)).equals(Bodies.OTHER) && !hit(judged));
        return figures;
    }

    private void addHits(
            List<Figure> figures, String name, Predicate<Row.Owner> which, Predicate<Judged<Row.Owner>> hit) {
        List<Boolean> hits = rows.stream()
                .filter(judged -> which.test(judged.row()))
                .map(hit::test)
                .toList();
        if (!hits.isEmpty()) {
            figures.add(Figure.ofHits(name, hits));
        }
    }

    private static boolean hit(Judged<Row.Owner> judged) {
        String found = found(judged);
        return found.equals(Bodies.of(judged.row().primary()))
                || judged.row().alternates().stream().map(Bodies::of).anyMatch(found::equals);
    }

    private static boolean other(Row.Owner row) {
        return row.coarse() == null
                ? Bodies.coarse(Bodies.of(row.primary())).equals(Bodies.OTHER)
                : row.coarse().equalsIgnoreCase(Bodies.OTHER);
    }

    private static String found(Judged<Row.Owner> judged) {
        String body = body(judged.verdict());
        return body.isEmpty() ? Bodies.NONE : Bodies.of(body);
    }

    private static String body(Verdict verdict) {
        String recommended = verdict.jurisdiction().recommended();
        if (recommended != null) {
            return recommended;
        }
        return verdict.routes().isEmpty() ? "" : verdict.routes().get(0).authority();
    }

    @Override
    public List<Miss> misses() {
        return rows.stream()
                .filter(judged -> !hit(judged))
                .map(judged -> new Miss(judged.row().source(), expected(judged.row()), shown(body(judged.verdict()))))
                .toList();
    }

    private static String expected(Row.Owner row) {
        List<String> bodies = new ArrayList<>(List.of(named(row.primary())));
        row.alternates().forEach(body -> bodies.add(named(body)));
        return String.join(" or ", bodies);
    }

    /** The id where the code stands for one, else as the set has it. */
    private static String named(String code) {
        return Bodies.of(code).equals(Bodies.LOCAL) ? code : Bodies.of(code);
    }

    private static String shown(String body) {
        return body.isEmpty() ? Bodies.NONE : body;
    }
}
