package io.complaintrules.advice;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.law.Channel;
import io.complaintrules.law.LawBook;
import io.complaintrules.verdict.CompensationReview;
import io.complaintrules.verdict.Eligibility;
import io.complaintrules.verdict.Finding;
import io.complaintrules.verdict.MatterRouting;
import io.complaintrules.verdict.Narrative;
import io.complaintrules.verdict.Route;
import io.complaintrules.verdict.Status;
import io.complaintrules.verdict.Suggestion;
import io.complaintrules.verdict.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tries what findings name, and offers what holds. */
public final class Advisor {
    private final LawBook law;
    private final BiFunction<Complaint, LocalDate, Verdict> assess;

    /**
     * Advises on complaints.
     *
     * @param law the law they are assessed with
     * @param assess the way from a complaint and its day of filing to a verdict
     */
    public Advisor(LawBook law, BiFunction<Complaint, LocalDate, Verdict> assess) {
        this.law = law;
        this.assess = assess;
    }

    /**
     * Advises on a complaint.
     *
     * @param complaint the complaint, without fault
     * @param filedOn day of filing
     * @param wanted id of the body to plan for, null for the one that is recommended
     */
    public Advice advise(Complaint complaint, LocalDate filedOn, @Nullable String wanted) {
        Verdict verdict = assess.apply(complaint, filedOn);
        String body = wanted == null ? verdict.jurisdiction().recommended() : wanted;
        List<Plan> plans = List.of();
        boolean complete = true;
        if (body != null && verdict.route(body).isPresent()) {
            PlanSearch search = new PlanSearch(complaint, verdict, filedOn, law, new Goal.Body(body), assess);
            plans = search.plans(channel(complaint, verdict, body));
            complete = search.complete();
        }
        Map<String, List<Plan>> claims = new LinkedHashMap<>();
        for (CompensationReview.Head head : verdict.compensation().heads()) {
            if (head.eligibility() != Eligibility.ELIGIBLE) {
                PlanSearch search =
                        new PlanSearch(complaint, verdict, filedOn, law, new Goal.Head(head.head()), assess);
                List<Plan> opening = search.plans(List.of());
                complete &= search.complete();
                if (!opening.isEmpty()) {
                    claims.put(head.head(), opening);
                }
            }
        }
        return new Advice(
                plans.isEmpty() || body == null
                        ? verdict
                        : verdict.withSuggestions(suggestions(verdict, plans.get(0), body)),
                body,
                plans,
                claims,
                wording(complaint, verdict, filedOn),
                split(complaint, verdict, filedOn),
                complete);
    }

    /** Where the person means to go elsewhere, every plan begins with the right channel. */
    private List<Remedy> channel(Complaint complaint, Verdict verdict, String body) {
        if (verdict.outcome().status() != Status.REDIRECT || complaint.channel() == null) {
            return List.of();
        }
        String channel = verdict.route(body).map(Route::channels).orElse(List.of()).stream()
                .map(Channel::value)
                .findFirst()
                .orElse(null);
        return List.of(new Remedies(complaint, verdict, law).choose(body, channel));
    }

    private static List<Suggestion> suggestions(Verdict verdict, Plan plan, String body) {
        Status before = verdict.route(body).map(Route::status).orElse(Status.ASK);
        Status after = plan.after().route(body).map(Route::status).orElse(before);
        return plan.steps().stream()
                .map(step -> new Suggestion(
                        step.remedy().how().action(), step.remedy().how().id(), step.answers(), before, after))
                .toList();
    }

    private @Nullable Plan wording(Complaint complaint, Verdict verdict, LocalDate filedOn) {
        String text = complaint.text();
        Narrative narrative = verdict.narrative();
        if (text == null || narrative == null || verdict.language().flags().isEmpty()) {
            return null;
        }
        String reworded =
                Rewording.text(Rewording.of(text, narrative, verdict.language().flags(), null));
        Remedy remedy = new Remedies(complaint, verdict, law).reword(reworded);
        Complaint amended = remedy.applyTo(complaint);
        if (reworded.isBlank() || amended.equals(complaint)) {
            return null;
        }
        Verdict after = assess.apply(amended, filedOn);
        Set<String> gone = rules(verdict);
        gone.removeAll(rules(after));
        return after.language().flags().size() >= verdict.language().flags().size()
                ? null
                : new Plan(List.of(new Plan.Step(remedy, List.copyOf(gone))), amended, after, filedOn);
    }

    /** Matters of the complaint that different bodies take, where the person named them. */
    private @Nullable Plan split(Complaint complaint, Verdict verdict, LocalDate filedOn) {
        String body = verdict.jurisdiction().recommended();
        if (body == null || complaint.matters().size() < 2) {
            return null;
        }
        List<String> kept = new ArrayList<>();
        List<String> left = new ArrayList<>();
        for (MatterRouting routing : verdict.jurisdiction().matters()) {
            if (complaint.matters().contains(routing.matter())) {
                (routing.authorities().contains(body) ? kept : left).add(routing.matter());
            }
        }
        if (kept.isEmpty() || left.isEmpty()) {
            return null;
        }
        Remedy.Split split = new Remedies(complaint, verdict, law).split(kept, left);
        Complaint amended = split.applyTo(complaint);
        Verdict after = assess.apply(amended, filedOn);
        Verdict rest = assess.apply(split.rest(complaint), filedOn);
        boolean holds = body.equals(after.jurisdiction().recommended())
                && rest.jurisdiction().recommended() != null
                && !body.equals(rest.jurisdiction().recommended());
        return holds ? new Plan(List.of(new Plan.Step(split, List.of())), amended, after, filedOn) : null;
    }

    private static Set<String> rules(Verdict verdict) {
        return verdict.findings().stream().map(Finding::rule).collect(Collectors.toCollection(TreeSet::new));
    }
}
