package io.complaintrules.verdict;

import io.complaintrules.law.Authority;
import io.complaintrules.law.Bilingual;
import io.complaintrules.law.LawBook;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Joins what was found about each head of claim: the worst of its conditions decides. */
final class HeadJoin {
    private HeadJoin() {}

    static CompensationReview of(LawBook law, List<Route> routes, List<Finding> findings) {
        List<String> awarding = new ArrayList<>();
        for (Authority body : law.authorities()) {
            if (body.power() == Authority.Power.AWARDS) {
                Ids.add(awarding, body.id());
            }
        }
        List<String> mediating = new ArrayList<>();
        for (Route route : routes) {
            Authority body = law.findAuthority(route.authority()).orElse(null);
            if (body != null && body.power() == Authority.Power.MEDIATES) {
                mediating.add(route.authority());
            }
        }
        List<String> forums = List.copyOf(awarding);
        List<String> mediators = List.copyOf(mediating);
        List<CompensationReview.Head> heads = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.conclusion() instanceof CompensationReview.Head head && !isAmong(heads, head)) {
                heads.add(joined(head, finding.message(), findings, forums, mediators));
            }
        }
        heads.sort(Comparator.comparing(CompensationReview.Head::head));
        return new CompensationReview(heads);
    }

    private static boolean isAmong(List<CompensationReview.Head> heads, CompensationReview.Head head) {
        for (CompensationReview.Head one : heads) {
            if (one.head().equals(head.head())) {
                return true;
            }
        }
        return false;
    }

    private static CompensationReview.Head joined(
            CompensationReview.Head head,
            Bilingual burden,
            List<Finding> findings,
            List<String> forums,
            List<String> mediators) {
        Eligibility worst = head.eligibility();
        List<Bilingual> reasons = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.conclusion() instanceof Conclusion.Hinders hinders
                    && hinders.head().equals(head.head())) {
                if (hinders.eligibility().compareTo(worst) < 0) {
                    worst = hinders.eligibility();
                    reasons.clear();
                }
                if (hinders.eligibility() == worst && !reasons.contains(finding.message())) {
                    reasons.add(finding.message());
                }
            }
        }
        return new CompensationReview.Head(
                head.head(),
                worst,
                head.claimed(),
                head.supported(),
                head.statutory(),
                head.formula(),
                burden,
                reasons,
                forums,
                mediators);
    }
}
