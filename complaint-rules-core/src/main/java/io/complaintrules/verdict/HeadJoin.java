package io.complaintrules.verdict;

import io.complaintrules.law.Authority;
import io.complaintrules.law.Bilingual;
import io.complaintrules.law.LawBook;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Joins what was found about each head of claim: the worst of its conditions decides. */
final class HeadJoin {
    private static final Set<Authority.Kind> AWARD = EnumSet.of(Authority.Kind.ARBITRAL_BODY, Authority.Kind.COURT);
    private static final Set<Authority.Kind> MEDIATE = EnumSet.of(
            Authority.Kind.APPEAL_BODY,
            Authority.Kind.ADMINISTRATIVE_ORGAN,
            Authority.Kind.INDUSTRY_PLATFORM,
            Authority.Kind.CONSUMER_ORGANISATION);

    private HeadJoin() {}

    static CompensationReview of(LawBook law, List<Route> routes, List<Finding> findings) {
        List<String> forums = law.authorities().stream()
                .filter(body -> AWARD.contains(body.kind()))
                .map(Authority::id)
                .sorted()
                .toList();
        List<String> mediators = routes.stream()
                .map(Route::authority)
                .filter(id -> law.findAuthority(id)
                        .filter(body -> MEDIATE.contains(body.kind()))
                        .isPresent())
                .toList();
        TreeMap<String, Conclusion.Head> heads = new TreeMap<>();
        for (Finding finding : findings) {
            if (finding.conclusion() instanceof Conclusion.Head head) {
                heads.putIfAbsent(head.head(), joined(head, finding.message(), findings, forums, mediators));
            }
        }
        return new CompensationReview(List.copyOf(heads.values()));
    }

    private static Conclusion.Head joined(
            Conclusion.Head head,
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
                if (hinders.eligibility() == worst) {
                    reasons.add(finding.message());
                }
            }
        }
        return new Conclusion.Head(
                head.head(),
                worst,
                head.claimed(),
                head.supported(),
                head.statutory(),
                head.formula(),
                burden,
                reasons.stream().distinct().toList(),
                forums,
                mediators);
    }
}
