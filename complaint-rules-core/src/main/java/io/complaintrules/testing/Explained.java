package io.complaintrules.testing;

import io.complaintrules.verdict.Because;
import io.complaintrules.verdict.Citation;
import io.complaintrules.verdict.CompensationReview;
import io.complaintrules.verdict.Conclusion;
import io.complaintrules.verdict.Finding;
import io.complaintrules.verdict.LanguageReview.Flag;
import io.complaintrules.verdict.Route;
import io.complaintrules.verdict.Verdict;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a failure says of a verdict: rules, messages, law and matched facts, nothing that a person wrote. */
final class Explained {
    private static final String NEXT = "\n  ";

    private Explained() {}

    static String status(Route route) {
        return route.competence() + ", " + route.status();
    }

    static String holding(Verdict verdict, Route route) {
        return findings(verdict.findings().stream()
                .filter(finding -> route.findings().contains(finding.rule()))
                .filter(finding -> finding.routes().contains(route.authority()))
                .toList());
    }

    static String reasons(Verdict verdict, CompensationReview.Head head) {
        return findings(verdict.findings().stream()
                .filter(finding -> head.head().equals(headOf(finding)))
                .toList());
    }

    private static @Nullable String headOf(Finding finding) {
        if (finding.conclusion() instanceof Conclusion.Hinders hinders) {
            return hinders.head();
        }
        return finding.conclusion() instanceof CompensationReview.Head opened ? opened.head() : null;
    }

    static String findings(List<Finding> findings) {
        return findings.isEmpty()
                ? "\nNo finding holds it."
                : findings.stream()
                        .map(Explained::finding)
                        .collect(Collectors.joining("", "\nFindings that hold it:", ""));
    }

    static String lines(List<Route> routes) {
        return routes.stream()
                .map(route -> NEXT + route.authority() + ": " + status(route))
                .collect(Collectors.joining());
    }

    static String flags(List<Flag> flags) {
        return flags.stream()
                .map(flag -> NEXT + flag.start() + "-" + flag.end() + " " + flag.category() + " " + flag.severity()
                        + " by " + flag.rule())
                .collect(Collectors.joining());
    }

    private static String finding(Finding finding) {
        String law = finding.citations().stream().map(Citation::provision).collect(Collectors.joining(", ", " [", "]"));
        return NEXT + finding.rule() + " (" + finding.effect() + "): "
                + finding.message().en() + (finding.advice() ? "" : law)
                + finding.because().stream().map(Explained::because).collect(Collectors.joining());
    }

    private static String because(Because because) {
        return NEXT + "    because " + because.fact()
                + (because.condition().isEmpty() ? "" : ": " + because.condition());
    }
}
