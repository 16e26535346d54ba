package io.complaintrules.json;

import io.complaintrules.law.Deadline;
import io.complaintrules.verdict.Citation;
import io.complaintrules.verdict.CompensationReview;
import io.complaintrules.verdict.Conclusion;
import io.complaintrules.verdict.Effect;
import io.complaintrules.verdict.EvidenceReview;
import io.complaintrules.verdict.Finding;
import io.complaintrules.verdict.LanguageReview;
import io.complaintrules.verdict.Milestone;
import io.complaintrules.verdict.Question;
import io.complaintrules.verdict.Route;
import io.complaintrules.verdict.Span;
import io.complaintrules.verdict.Status;
import io.complaintrules.verdict.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the lean form of one verdict. */
final class LeanForm {
    private static final Comparator<Span> BY_PLACE =
            Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

    private final Verdict verdict;
    private final List<String> order;
    private final Set<String> asking = new HashSet<>();
    private final List<Finding> kept = new ArrayList<>();
    private final Set<String> rules = new HashSet<>();
    private final List<Finding> hindering;
    private final List<Finding> claims;
    private final List<Finding> dated;

    LeanForm(Verdict verdict) {
        this.verdict = verdict;
        this.order = verdict.jurisdiction().order();
        hindering = concluding(Conclusion.Hinders.class);
        claims = concluding(CompensationReview.Head.class);
        dated = concluding(Conclusion.Dated.class);
        verdict.questions().forEach(question -> asking.add(question.rule()));
        for (Finding finding : verdict.findings()) {
            if (isKept(finding)) {
                kept.add(finding);
                rules.add(finding.rule());
            }
        }
    }

    private List<Finding> concluding(Class<? extends Conclusion> kind) {
        return verdict.findings().stream()
                .filter(finding -> kind.isInstance(finding.conclusion()))
                .toList();
    }

    private boolean isKept(Finding finding) {
        return finding.effect() != Effect.INFO || asking.contains(finding.rule()) || isPointedAt(finding);
    }

    /** Why a body of the order is competent, and what holds a head of claim back. */
    private boolean isPointedAt(Finding finding) {
        return finding.conclusion() instanceof Conclusion.Hinders
                || (finding.conclusion() instanceof Conclusion.Competent door && order.contains(door.authority()));
    }

    LeanVerdict lean() {
        LeanLaw law = LeanLaw.of(
                verdict.findings().stream().filter(this::showsLaw).flatMap(finding -> finding.citations().stream()));
        return new LeanVerdict(
                LeanVerdict.FORM,
                VerdictJson.VERSION,
                verdict.complaintId(),
                verdict.safety(),
                verdict.outcome(),
                verdict.jurisdiction(),
                verdict.admissibility(),
                evidence(verdict.evidence()),
                verdict.specificity(),
                language(verdict.language()),
                new LeanVerdict.Compensation(
                        verdict.compensation().heads().stream().map(this::head).toList()),
                verdict.routes().stream().map(this::route).toList(),
                verdict.questions().stream().map(LeanForm::question).toList(),
                verdict.suggestions(),
                verdict.timeline().stream().map(this::step).distinct().toList(),
                findings(),
                law.provisions(),
                law.instruments(),
                verdict.receipt());
    }

    private LeanVerdict.Evidence evidence(EvidenceReview evidence) {
        return new LeanVerdict.Evidence(
                evidence.grade(),
                evidence.points().stream()
                        .map(point -> new LeanVerdict.Point(
                                point.point(), point.state(), orNull(point.by()), orNull(point.wouldDo())))
                        .toList(),
                evidence.adequacy().stream()
                        .filter(before -> order.contains(before.forum()))
                        .toList(),
                evidence.materials().stream()
                        .filter(materials -> materials
                                .authority()
                                .equals(verdict.jurisdiction().recommended()))
                        .flatMap(materials -> Stream.concat(materials.missing().stream(), materials.open().stream()))
                        .toList());
    }

    private static LeanVerdict.Language language(LanguageReview language) {
        return new LeanVerdict.Language(
                language.flags().stream()
                        .map(flag -> new LeanVerdict.Flag(
                                flag.start(),
                                flag.end(),
                                flag.category(),
                                flag.severity(),
                                flag.neutral(),
                                flag.rule()))
                        .toList(),
                language.remarks().stream()
                        .map(remark -> new LeanVerdict.Remark(remark.rule()))
                        .distinct()
                        .toList());
    }

    private LeanVerdict.Head head(CompensationReview.Head head) {
        return new LeanVerdict.Head(
                head.head(),
                head.eligibility(),
                head.claimed(),
                head.supported(),
                head.statutory(),
                head.formula(),
                orNull(hindering.stream()
                        .filter(finding -> finding.conclusion() instanceof Conclusion.Hinders hinders
                                && hinders.head().equals(head.head())
                                && hinders.eligibility() == head.eligibility())
                        .map(Finding::rule)
                        .distinct()
                        .toList()),
                head.forums(),
                law(
                        claims,
                        finding -> finding.conclusion() instanceof CompensationReview.Head opened
                                && opened.head().equals(head.head())));
    }

    private LeanVerdict.Route route(Route route) {
        boolean reached = order.contains(route.authority()) && route.status() != Status.BARRED;
        return new LeanVerdict.Route(
                route.authority(),
                route.name(),
                route.competence(),
                route.status(),
                route.from(),
                route.until(),
                orNull(route.closes()),
                reached
                        ? orNull(route.channels().stream()
                                .map(channel -> new LeanVerdict.Contact(channel.kind(), channel.value()))
                                .toList())
                        : null,
                orNull(route.findings().stream().filter(rules::contains).toList()));
    }

    private LeanVerdict.Step step(Milestone step) {
        return new LeanVerdict.Step(
                step.on(),
                Objects.equals(step.rolled(), step.on()) ? null : step.rolled(),
                step.calendar() == Deadline.Status.KNOWN ? null : step.calendar(),
                step.authority(),
                step.kind(),
                law(dated, finding -> finding.rule().equals(step.rule())));
    }

    /** The provisions that such findings rest on, each once. */
    private static @Nullable List<String> law(List<Finding> findings, Predicate<Finding> of) {
        Set<String> law = new LinkedHashSet<>();
        for (Finding finding : findings) {
            if (of.test(finding)) {
                for (Citation cited : finding.citations()) {
                    law.add(cited.provision());
                }
            }
        }
        return orNull(List.copyOf(law));
    }

    private boolean showsLaw(Finding finding) {
        return isKept(finding)
                || finding.conclusion() instanceof CompensationReview.Head
                || finding.conclusion() instanceof Conclusion.Dated;
    }

    private static LeanVerdict.Question question(Question question) {
        return new LeanVerdict.Question(question.field(), question.rule(), orNull(question.routes()));
    }

    /** What says the same of several stretches of the text says it once. */
    private List<LeanVerdict.Finding> findings() {
        List<LeanVerdict.Finding> said = new ArrayList<>(kept.size());
        List<TreeSet<Span>> spans = new ArrayList<>(kept.size());
        for (Finding finding : kept) {
            LeanVerdict.Finding one = finding(finding);
            int known = indexAmongItsRule(said, one);
            if (known < 0) {
                said.add(one);
                spans.add(new TreeSet<>(BY_PLACE));
            }
            spans.get(known < 0 ? said.size() - 1 : known).addAll(finding.spans());
        }
        for (int i = 0; i < said.size(); i++) {
            said.set(i, said.get(i).at(orNull(List.copyOf(spans.get(i)))));
        }
        return said;
    }

    /** Where the same stands already; those of one rule stand together, the last at the end. */
    private static int indexAmongItsRule(List<LeanVerdict.Finding> said, LeanVerdict.Finding one) {
        for (int i = said.size() - 1; i >= 0 && said.get(i).rule().equals(one.rule()); i--) {
            if (said.get(i).equals(one)) {
                return i;
            }
        }
        return -1;
    }

    private static LeanVerdict.Finding finding(Finding finding) {
        List<String> law = new ArrayList<>(finding.citations().size());
        for (Citation cited : finding.citations()) {
            law.add(cited.provision());
        }
        return new LeanVerdict.Finding(
                finding.rule(),
                finding.area(),
                finding.effect(),
                orNull(finding.routes()),
                finding.message(),
                null,
                orNull(law),
                orNull(finding.remedies()));
    }

    private static <T> @Nullable List<T> orNull(List<T> list) {
        return list.isEmpty() ? null : list;
    }
}
