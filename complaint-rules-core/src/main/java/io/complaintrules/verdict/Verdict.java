package io.complaintrules.verdict;

import io.complaintrules.api.Internal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the law makes of a complaint. Immutable and thread-safe. Mediating bodies mediate: nothing in here is a promise.
 *
 * @param complaintId id of the complaint, null when it had none
 * @param safety what may put somebody in danger, with whom to call first; null when nothing does
 * @param outcome the verdict in one line
 * @param jurisdiction which body is competent
 * @param admissibility whether it must accept the complaint today
 * @param evidence what is proved
 * @param specificity which details the text gives
 * @param language which words hurt
 * @param compensation what can be claimed
 * @param routes every body that could take the matter, the recommended one first
 * @param questions what is unknown and still matters, most decisive first
 * @param suggestions changes that were tried and helped; empty unless they were asked for
 * @param timeline dated steps, earliest first
 * @param findings all findings, sorted by rule id
 * @param receipt enough to replay this verdict
 * @param narrative the complaint's text as it was read, for a draft or a report; null in a verdict that was read back from JSON
 */
public record Verdict(
        @Nullable String complaintId,
        @Nullable Safety safety,
        Outcome outcome,
        Jurisdiction jurisdiction,
        Admissibility admissibility,
        EvidenceReview evidence,
        SpecificityReview specificity,
        LanguageReview language,
        CompensationReview compensation,
        List<Route> routes,
        List<Question> questions,
        List<Suggestion> suggestions,
        List<Milestone> timeline,
        List<Finding> findings,
        Receipt receipt,
        @Internal @Nullable Narrative narrative) {

    /** Copies the lists. */
    public Verdict {
        routes = List.copyOf(routes);
        questions = List.copyOf(questions);
        suggestions = List.copyOf(suggestions);
        timeline = List.copyOf(timeline);
        findings = List.copyOf(findings);
    }

    /** Returns the route to take, empty when no competent body is known. */
    public Optional<Route> recommended() {
        return routes.stream()
                .filter(route -> route.authority().equals(jurisdiction.recommended()))
                .findFirst();
    }

    /**
     * Returns what is known of one body.
     *
     * @param authority id of the body, such as {@code miit-appeal}
     * @return empty when the matter is none of that body's
     */
    public Optional<Route> route(String authority) {
        return routes.stream()
                .filter(route -> route.authority().equals(authority))
                .findFirst();
    }

    /**
     * Returns how a head of claim stands.
     *
     * @param head id of the head, such as {@code refund}
     * @return empty when it was neither claimed nor opened by the facts
     */
    public Optional<CompensationReview.Head> head(String head) {
        return compensation.heads().stream()
                .filter(one -> one.head().equals(head))
                .findFirst();
    }

    /**
     * Returns what a rule has to say: the first finding where it says more than one thing.
     *
     * @param rule id of the rule, such as {@code miit-appeal.not-yet-complained}
     * @return empty when the rule does not speak
     */
    public Optional<Finding> finding(String rule) {
        return findings.stream().filter(one -> one.rule().equals(rule)).findFirst();
    }

    /**
     * Returns the findings with one effect, sorted by rule id.
     *
     * @param effect what they do
     */
    public List<Finding> findings(Effect effect) {
        return findings.stream().filter(one -> one.effect() == effect).toList();
    }

    /**
     * Returns whether a field is asked for.
     *
     * @param field its path, such as {@code priorComplaint.made}
     */
    public boolean asks(String field) {
        return questions.stream().anyMatch(question -> question.field().equals(field));
    }

    /**
     * Returns what is different in another verdict.
     *
     * @param other the verdict to compare with, the later one
     */
    public VerdictChange diff(Verdict other) {
        return VerdictChange.of(this, other);
    }

    /** Tells id, status, body and how much was found on one line, nothing that a person wrote. */
    @Override
    public String toString() {
        return "Verdict[" + (complaintId == null ? "" : complaintId + ", ") + outcome.status() + ", "
                + jurisdiction.recommended() + ", routes(" + routes.size() + "), findings(" + findings.size() + ")]";
    }

    /**
     * Returns this verdict with other suggestions.
     *
     * @param others the suggestions
     */
    public Verdict withSuggestions(List<Suggestion> others) {
        return with(others, narrative);
    }

    /**
     * Returns this verdict with what was read of the text.
     *
     * @param read the complaint's text as it was read
     */
    public Verdict withNarrative(Narrative read) {
        return with(suggestions, read);
    }

    private Verdict with(List<Suggestion> others, @Nullable Narrative read) {
        return new Verdict(
                complaintId,
                safety,
                outcome,
                jurisdiction,
                admissibility,
                evidence,
                specificity,
                language,
                compensation,
                routes,
                questions,
                others,
                timeline,
                findings,
                receipt,
                read);
    }
}
