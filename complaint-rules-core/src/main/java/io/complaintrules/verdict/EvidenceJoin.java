package io.complaintrules.verdict;

import io.complaintrules.law.Bilingual;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/** Joins what was found about the proof. A join only rises: more evidence never makes a point less proved. */
final class EvidenceJoin {
    private static final Comparator<EvidenceReview.Adequacy> BY_FORUM =
            Comparator.comparing(EvidenceReview.Adequacy::forum).thenComparing(EvidenceReview.Adequacy::decisive);
    private static final Comparator<Finding> BY_RANK =
            Comparator.comparingInt(EvidenceJoin::rank).thenComparing(Finding::rule);

    private final List<Finding> findings;
    private final Conclusions conclusions;
    private final TreeMap<String, EvidenceReview.Point> points = new TreeMap<>();

    private EvidenceJoin(List<Finding> findings, Conclusions conclusions) {
        this.findings = findings;
        this.conclusions = conclusions;
    }

    static EvidenceReview of(List<Finding> findings, Conclusions conclusions) {
        return new EvidenceJoin(findings, conclusions).review();
    }

    private EvidenceReview review() {
        for (EvidenceReview.Point one : conclusions.all(EvidenceReview.Point.class)) {
            if (one.state() == PointState.MISSING && !points.containsKey(one.point())) {
                points.put(one.point(), point(one.point()));
            }
        }
        List<EvidenceReview.Materials> materials = new ArrayList<>(conclusions.all(EvidenceReview.Materials.class));
        materials.sort(Comparator.comparing(EvidenceReview.Materials::authority));
        List<EvidenceReview.Entry> dossier = new ArrayList<>();
        for (Conclusion.Index index : conclusions.all(Conclusion.Index.class)) {
            dossier.addAll(index.entries());
        }
        return new EvidenceReview(
                EvidenceGrade.of(grade()), List.copyOf(points.values()), adequacy(), materials, dossier);
    }

    private int grade() {
        int grade = 0;
        for (Conclusion.Grade one : conclusions.all(Conclusion.Grade.class)) {
            grade = Math.max(grade, one.level());
        }
        return grade;
    }

    private EvidenceReview.Point point(String name) {
        PointState state = PointState.MISSING;
        List<String> by = List.of();
        for (EvidenceReview.Point one : conclusions.all(EvidenceReview.Point.class)) {
            if (one.point().equals(name)) {
                state = state.compareTo(one.state()) < 0 ? one.state() : state;
                by = joined(by, one.by());
            }
        }
        return new EvidenceReview.Point(name, state, by, state == PointState.MET ? List.of() : means(name));
    }

    private static List<String> joined(List<String> ids, List<String> others) {
        if (others.isEmpty()) {
            return ids;
        }
        TreeSet<String> all = new TreeSet<>(ids);
        all.addAll(others);
        return List.copyOf(all);
    }

    private List<Bilingual> means(String point) {
        List<Finding> offered = new ArrayList<>(2);
        for (Finding finding : findings) {
            if (finding.conclusion() instanceof Conclusion.Means means
                    && means.point().equals(point)) {
                offered.add(finding);
            }
        }
        offered.sort(BY_RANK);
        List<Bilingual> words = new ArrayList<>(offered.size());
        for (Finding finding : offered) {
            if (!isAmong(words, finding.message().en())) {
                words.add(finding.message());
            }
        }
        return words;
    }

    private static boolean isAmong(List<Bilingual> words, String english) {
        for (Bilingual one : words) {
            if (one.en().equals(english)) {
                return true;
            }
        }
        return false;
    }

    private static int rank(Finding finding) {
        return finding.conclusion() instanceof Conclusion.Means means ? means.rank() : 0;
    }

    private List<EvidenceReview.Adequacy> adequacy() {
        List<EvidenceReview.Adequacy> all = new ArrayList<>(4);
        for (Conclusion.Decides one : conclusions.all(Conclusion.Decides.class)) {
            EvidenceReview.Point known = points.get(one.point());
            PointState state = (known == null ? point(one.point()) : known).state();
            all.add(new EvidenceReview.Adequacy(
                    one.forum(), one.point(), state, EvidenceGrade.of(one.grade()), state == PointState.MET));
        }
        all.sort(BY_FORUM);
        return all;
    }
}
