package io.complaintrules.verdict;

import io.complaintrules.law.Authority;
import io.complaintrules.law.Bilingual;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Joins findings into a verdict. A pure function of the set of findings: their order changes nothing. */
public final class VerdictJoin {
    private final GoverningLaw law;
    private final List<Finding> findings;

    private VerdictJoin(GoverningLaw law, List<Finding> findings) {
        this.law = law;
        this.findings = findings;
    }

    /**
     * Joins findings.
     *
     * @param complaintId id of the complaint, null when it had none
     * @param law the law that governed
     * @param findings what the rules found
     * @param receipt enough to replay
     */
    public static Verdict join(
            @Nullable String complaintId, GoverningLaw law, List<Finding> findings, Receipt receipt) {
        return new VerdictJoin(law, findings).verdict(complaintId, receipt);
    }

    private Verdict verdict(@Nullable String complaintId, Receipt receipt) {
        List<Route> routes = RouteJoin.routes(law, findings);
        Jurisdiction jurisdiction = JurisdictionJoin.of(routes, findings);
        List<Route> ordered = new ArrayList<>(routes);
        ordered.sort(Comparator.comparingInt(route -> route.authority().equals(jurisdiction.recommended()) ? 0 : 1));
        Admissibility admissibility = admissibility(ordered, jurisdiction);
        return new Verdict(
                complaintId,
                outcome(ordered, jurisdiction, admissibility),
                jurisdiction,
                admissibility,
                EvidenceJoin.of(findings),
                specificity(),
                new LanguageReview(flags()),
                HeadJoin.of(law.book(), ordered, findings),
                ordered,
                questions(jurisdiction),
                List.of(),
                timeline(),
                findings,
                receipt);
    }

    private Admissibility admissibility(List<Route> routes, Jurisdiction jurisdiction) {
        String recommended = jurisdiction.recommended();
        Status status = routes.stream()
                .filter(route -> route.authority().equals(recommended))
                .map(Route::status)
                .findFirst()
                .orElse(Status.ASK);
        List<String> holding = findings.stream()
                .filter(finding -> recommended != null && finding.routes().contains(recommended))
                .filter(finding -> Status.of(finding.effect()) != Status.OPEN)
                .sorted(Comparator.comparing(Finding::effect).reversed().thenComparing(Finding::rule))
                .map(Finding::rule)
                .distinct()
                .toList();
        return new Admissibility(status, holding);
    }

    private Outcome outcome(List<Route> routes, Jurisdiction jurisdiction, Admissibility admissibility) {
        String recommended = jurisdiction.recommended();
        Bilingual body = recommended == null
                ? new Bilingual("主管机关待定", "no competent body found yet")
                : law.book()
                        .findAuthority(recommended)
                        .map(Authority::name)
                        .orElse(new Bilingual(recommended, recommended));
        boolean elsewhere = conclusions(Conclusion.Chosen.class).anyMatch(chosen -> routes.stream()
                .noneMatch(route -> route.authority().equals(chosen.authority())));
        Status status = elsewhere ? Status.REDIRECT : admissibility.status();
        return new Outcome(status, Headline.of(status, body));
    }

    private SpecificityReview specificity() {
        TreeSet<String> present = new TreeSet<>();
        TreeSet<String> missing = new TreeSet<>();
        conclusions(Conclusion.Detail.class)
                .forEach(detail -> (detail.given() ? present : missing).add(detail.detail()));
        missing.removeAll(present);
        return new SpecificityReview(List.copyOf(present), List.copyOf(missing));
    }

    private List<LanguageReview.Flag> flags() {
        List<LanguageReview.Flag> flags = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.conclusion() instanceof Conclusion.Flag flag) {
                finding.spans()
                        .forEach(span -> flags.add(new LanguageReview.Flag(
                                span.start(),
                                span.end(),
                                flag.category(),
                                flag.severity(),
                                flag.neutral(),
                                finding.rule(),
                                finding.message())));
            }
        }
        flags.sort(Comparator.comparingInt(LanguageReview.Flag::start)
                .thenComparingInt(LanguageReview.Flag::end)
                .thenComparing(LanguageReview.Flag::rule));
        return flags;
    }

    private List<Question> questions(Jurisdiction jurisdiction) {
        String recommended = String.valueOf(jurisdiction.recommended());
        return findings.stream()
                .filter(finding -> field(finding) != null)
                .sorted(Comparator.comparing(
                                (Finding finding) -> finding.routes().contains(recommended) ? 0 : 1)
                        .thenComparing(Comparator.comparing(Finding::effect).reversed())
                        .thenComparing(Comparator.comparingInt(
                                        (Finding finding) -> finding.routes().size())
                                .reversed())
                        .thenComparing(Finding::rule))
                .map(finding -> new Question(
                        String.valueOf(field(finding)), finding.message(), finding.routes(), finding.rule()))
                .toList();
    }

    private static @Nullable String field(Finding finding) {
        if (finding.conclusion() instanceof Conclusion.Hinders hinders) {
            return hinders.asks();
        }
        return finding.conclusion() instanceof Conclusion.Asks asks ? asks.field() : null;
    }

    private List<Milestone> timeline() {
        List<Milestone> all = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.conclusion() instanceof Conclusion.Milestone milestone) {
                String calendar = milestone.on() == null
                        ? "UNKNOWN_CALENDAR"
                        : milestone.rolled() == null || milestone.on().equals(milestone.rolled()) ? "KNOWN" : "GREY";
                all.add(new Milestone(
                        milestone.on(),
                        milestone.rolled(),
                        calendar,
                        milestone.authority(),
                        milestone.kind(),
                        finding.message(),
                        finding.rule()));
            }
        }
        all.sort(Comparator.comparing(Milestone::on, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Milestone::authority)
                .thenComparing(Milestone::kind)
                .thenComparing(Milestone::rule));
        return all;
    }

    private <T extends Conclusion> Stream<T> conclusions(Class<T> type) {
        return findings.stream()
                .map(Finding::conclusion)
                .filter(type::isInstance)
                .map(type::cast);
    }
}
