package io.complaintrules.verdict;

import io.complaintrules.api.Internal;
import io.complaintrules.law.Authority;
import io.complaintrules.law.Bilingual;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Joins findings into a verdict. A pure function of the set of findings: their order changes nothing. */
@Internal
public final class VerdictJoin {
    private final GoverningLaw law;
    private final List<Finding> findings;
    /** The bodies that what was only read would shut. */
    private final List<String> inDoubt;

    private VerdictJoin(GoverningLaw law, List<Finding> findings) {
        this.law = law;
        this.findings = findings;
        this.inDoubt = inDoubt(findings);
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
        Jurisdiction jurisdiction = JurisdictionJoin.of(law.book(), routes, findings, inDoubt);
        List<Route> ordered = new ArrayList<>(routes.size());
        for (Route route : routes) {
            boolean recommended = route.authority().equals(jurisdiction.recommended());
            ordered.add(recommended ? 0 : ordered.size(), route);
        }
        Admissibility admissibility = admissibility(ordered, jurisdiction);
        return new Verdict(
                complaintId,
                SafetyJoin.of(law.book(), findings),
                outcome(ordered, jurisdiction, admissibility),
                jurisdiction,
                admissibility,
                EvidenceJoin.of(findings),
                specificity(),
                new LanguageReview(FlagJoin.of(findings), remarks()),
                HeadJoin.of(law.book(), ordered, findings),
                ordered,
                questions(jurisdiction),
                List.of(),
                timeline(),
                findings,
                receipt,
                null);
    }

    private Admissibility admissibility(List<Route> routes, Jurisdiction jurisdiction) {
        String recommended = jurisdiction.recommended();
        if (recommended == null) {
            return new Admissibility(Status.ASK, List.of());
        }
        List<Finding> holding = new ArrayList<>();
        for (Finding finding : findings) {
            if (Status.of(finding.effect()) != Status.OPEN && finding.routes().contains(recommended)) {
                holding.add(finding);
            }
        }
        holding.sort(Orders::gravestFirst);
        List<String> rules = new ArrayList<>(holding.size());
        for (Finding finding : holding) {
            Ids.append(rules, finding.rule());
        }
        return new Admissibility(routes.get(0).status(), rules);
    }

    private Outcome outcome(List<Route> routes, Jurisdiction jurisdiction, Admissibility admissibility) {
        String recommended = jurisdiction.recommended();
        if (recommended == null) {
            return new Outcome(admissibility.status(), Headline.NOBODY);
        }
        Bilingual body = law.book()
                .findAuthority(recommended)
                .map(Authority::name)
                .orElse(new Bilingual(recommended, recommended));
        Status status = choseElsewhere(routes) ? Status.REDIRECT : admissibility.status();
        return new Outcome(status, instead(routes, first(jurisdiction, Headline.of(status, body))));
    }

    /** Where another body has to be approached before the recommended one, the headline begins with it. */
    private Bilingual first(Jurisdiction jurisdiction, Bilingual headline) {
        String first =
                jurisdiction.order().isEmpty() ? null : jurisdiction.order().get(0);
        return first == null || first.equals(jurisdiction.recommended())
                ? headline
                : Headline.after(law.book().authority(first).name(), headline);
    }

    /** Where what was only read shuts the body that comes first, the headline says so. */
    private Bilingual instead(List<Route> routes, Bilingual headline) {
        if (routes.size() < 2 || !inDoubt.contains(routes.get(1).authority())) {
            return headline;
        }
        return Headline.instead(routes.get(1).name(), headline);
    }

    private static List<String> inDoubt(List<Finding> findings) {
        List<String> bodies = new ArrayList<>();
        for (Finding finding : findings) {
            if (wouldBar(finding)) {
                Ids.addAll(bodies, finding.routes());
            }
        }
        return bodies;
    }

    private boolean choseElsewhere(List<Route> routes) {
        for (Finding finding : findings) {
            if (finding.conclusion() instanceof Conclusion.Chosen chosen && !isAmong(routes, chosen.authority())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAmong(List<Route> routes, @Nullable String authority) {
        for (Route route : routes) {
            if (route.authority().equals(authority)) {
                return true;
            }
        }
        return false;
    }

    private SpecificityReview specificity() {
        List<String> present = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.conclusion() instanceof Conclusion.Details details) {
                Ids.addAll(details.given() ? present : missing, details.kinds());
            }
        }
        missing.removeAll(present);
        return new SpecificityReview(present, missing);
    }

    private List<LanguageReview.Remark> remarks() {
        Set<LanguageReview.Remark> remarks = new LinkedHashSet<>();
        for (Finding finding : findings) {
            if (finding.conclusion() instanceof Conclusion.Remarked) {
                remarks.add(new LanguageReview.Remark(finding.rule(), finding.message()));
            }
        }
        List<LanguageReview.Remark> sorted = new ArrayList<>(remarks);
        sorted.sort(Comparator.comparing(LanguageReview.Remark::rule));
        return sorted;
    }

    private List<Question> questions(Jurisdiction jurisdiction) {
        String recommended = String.valueOf(jurisdiction.recommended());
        List<Finding> asking = new ArrayList<>();
        for (Finding finding : findings) {
            if (field(finding) != null) {
                asking.add(finding);
            }
        }
        asking.sort((one, other) -> mostUrgentFirst(one, other, recommended));
        List<Question> questions = new ArrayList<>(asking.size());
        for (Finding finding : asking) {
            questions.add(
                    new Question(String.valueOf(field(finding)), finding.message(), finding.routes(), finding.rule()));
        }
        return questions;
    }

    private static int mostUrgentFirst(Finding one, Finding other, String recommended) {
        return Orders.then(
                Boolean.compare(wouldBar(other), wouldBar(one)),
                Orders.then(
                        Boolean.compare(
                                other.routes().contains(recommended),
                                one.routes().contains(recommended)),
                        Orders.mostDecisiveFirst(one, other)));
    }

    private static boolean wouldBar(Finding finding) {
        return finding.conclusion() instanceof Conclusion.Asks asks && asks.bars();
    }

    private static @Nullable String field(Finding finding) {
        if (finding.conclusion() instanceof Conclusion.Hinders hinders) {
            return hinders.asks();
        }
        return finding.conclusion() instanceof Conclusion.Asks asks ? asks.field() : null;
    }

    /** A day to wait for that lies before the filing is none; a day on which something closed is. */
    private boolean isPastWait(Conclusion.Dated milestone) {
        LocalDate last = milestone.rolled() == null ? milestone.on() : milestone.rolled();
        return milestone.kind() != MilestoneKind.CLOSES && last != null && last.isBefore(law.on(Governs.FILING));
    }

    private List<Milestone> timeline() {
        List<Milestone> all = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.conclusion() instanceof Conclusion.Dated milestone && !isPastWait(milestone)) {
                all.add(new Milestone(
                        milestone.on(),
                        milestone.rolled(),
                        milestone.calendar(),
                        milestone.authority(),
                        milestone.kind(),
                        finding.message(),
                        finding.rule()));
            }
        }
        all.sort(Orders::earliestFirst);
        return all;
    }
}
