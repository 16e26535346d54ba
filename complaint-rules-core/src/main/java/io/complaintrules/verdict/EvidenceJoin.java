package io.complaintrules.verdict;

import io.complaintrules.law.Bilingual;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Joins what was found about the proof. A join only rises: more evidence never makes a point less proved. */
final class EvidenceJoin {
    private final List<Finding> findings;
    /** What was said of the points, several times of one and the same. */
    private final List<EvidenceReview.Point> said;

    private EvidenceJoin(List<Finding> findings) {
        this.findings = findings;
        this.said = Conclusions.of(EvidenceReview.Point.class, findings);
    }

    static EvidenceReview of(List<Finding> findings) {
        return new EvidenceJoin(findings).review();
    }

    private EvidenceReview review() {
        List<EvidenceReview.Materials> materials = Conclusions.of(EvidenceReview.Materials.class, findings);
        materials.sort(Comparator.comparing(EvidenceReview.Materials::authority));
        return new EvidenceReview(EvidenceGrade.of(grade()), points(), adequacy(), materials, dossier());
    }

    private List<EvidenceReview.Point> points() {
        List<String> needed = new ArrayList<>();
        for (EvidenceReview.Point one : said) {
            if (one.state() == PointState.MISSING) {
                Ids.add(needed, one.point());
            }
        }
        List<EvidenceReview.Point> points = new ArrayList<>(needed.size());
        for (String name : needed) {
            PointState state = state(name);
            points.add(
                    new EvidenceReview.Point(name, state, by(name), state == PointState.MET ? List.of() : means(name)));
        }
        return points;
    }

    private int grade() {
        int grade = 0;
        for (Finding finding : findings) {
            if (finding.conclusion() instanceof Conclusion.Grade one) {
                grade = Math.max(grade, one.level());
            }
        }
        return grade;
    }

    private List<EvidenceReview.Entry> dossier() {
        List<EvidenceReview.Entry> dossier = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.conclusion() instanceof Conclusion.Index index) {
                dossier.addAll(index.entries());
            }
        }
        return dossier;
    }

    private PointState state(String point) {
        PointState state = PointState.MISSING;
        for (EvidenceReview.Point one : said) {
            if (one.state().compareTo(state) > 0 && one.point().equals(point)) {
                state = one.state();
            }
        }
        return state;
    }

    private List<String> by(String point) {
        List<String> items = new ArrayList<>();
        for (EvidenceReview.Point one : said) {
            if (one.point().equals(point)) {
                Ids.addAll(items, one.by());
            }
        }
        return items;
    }

    private List<Bilingual> means(String point) {
        List<Finding> offered = new ArrayList<>(2);
        for (Finding finding : findings) {
            if (finding.conclusion() instanceof Conclusion.Means means
                    && means.point().equals(point)) {
                offered.add(finding);
            }
        }
        if (offered.size() == 1) {
            return List.of(offered.get(0).message());
        }
        offered.sort(EvidenceJoin::byRank);
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

    private static int byRank(Finding one, Finding other) {
        return Orders.then(Integer.compare(rank(one), rank(other)), one.rule().compareTo(other.rule()));
    }

    private static int rank(Finding finding) {
        return finding.conclusion() instanceof Conclusion.Means means ? means.rank() : 0;
    }

    private List<EvidenceReview.Adequacy> adequacy() {
        List<EvidenceReview.Adequacy> all = new ArrayList<>(4);
        for (Finding finding : findings) {
            if (finding.conclusion() instanceof Conclusion.Decides one) {
                PointState state = state(one.point());
                all.add(new EvidenceReview.Adequacy(
                        one.forum(), one.point(), state, EvidenceGrade.of(one.grade()), state == PointState.MET));
            }
        }
        all.sort(Orders::byForum);
        return all;
    }
}
