package io.complaintrules.verdict;

import io.complaintrules.law.Bilingual;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Joins what was found about the proof. More evidence can only add findings, and a join only rises. */
final class EvidenceJoin {
    private final List<Finding> findings;
    private final TreeMap<String, Conclusion.Point> points = new TreeMap<>();

    private EvidenceJoin(List<Finding> findings) {
        this.findings = findings;
    }

    static EvidenceReview of(List<Finding> findings) {
        return new EvidenceJoin(findings).review();
    }

    private EvidenceReview review() {
        int grade = all(Conclusion.Grade.class)
                .mapToInt(Conclusion.Grade::level)
                .max()
                .orElse(0);
        all(Conclusion.Point.class)
                .filter(point -> point.state() == PointState.MISSING)
                .map(Conclusion.Point::point)
                .forEach(needed -> points.computeIfAbsent(needed, this::point));
        return new EvidenceReview(
                "E" + grade,
                List.copyOf(points.values()),
                all(Conclusion.Decides.class)
                        .map(this::adequacy)
                        .sorted(Comparator.comparing(EvidenceReview.Adequacy::forum)
                                .thenComparing(EvidenceReview.Adequacy::decisive))
                        .toList(),
                all(Conclusion.Material.class)
                        .sorted(Comparator.comparing(Conclusion.Material::authority)
                                .thenComparing(Conclusion.Material::material))
                        .toList(),
                all(Conclusion.Entry.class)
                        .sorted(Comparator.comparingInt(Conclusion.Entry::number))
                        .toList());
    }

    private Conclusion.Point point(String name) {
        PointState state = PointState.MISSING;
        TreeSet<String> by = new TreeSet<>();
        for (Conclusion.Point one : all(Conclusion.Point.class)
                .filter(one -> one.point().equals(name))
                .toList()) {
            state = state.compareTo(one.state()) < 0 ? one.state() : state;
            by.addAll(one.by());
        }
        return new Conclusion.Point(name, state, List.copyOf(by), state == PointState.MET ? List.of() : means(name));
    }

    private List<Bilingual> means(String point) {
        return findings.stream()
                .filter(finding -> finding.conclusion() instanceof Conclusion.Means means
                        && means.point().equals(point))
                .sorted(Comparator.comparingInt(EvidenceJoin::rank).thenComparing(Finding::rule))
                .map(Finding::message)
                .distinct()
                .toList();
    }

    private static int rank(Finding finding) {
        return finding.conclusion() instanceof Conclusion.Means means ? means.rank() : 0;
    }

    private EvidenceReview.Adequacy adequacy(Conclusion.Decides decides) {
        PointState state = points.containsKey(decides.point())
                ? points.get(decides.point()).state()
                : point(decides.point()).state();
        return new EvidenceReview.Adequacy(
                decides.forum(), decides.point(), state, "E" + decides.grade(), state == PointState.MET);
    }

    private <T extends Conclusion> Stream<T> all(Class<T> type) {
        return findings.stream()
                .map(Finding::conclusion)
                .filter(type::isInstance)
                .map(type::cast);
    }
}
