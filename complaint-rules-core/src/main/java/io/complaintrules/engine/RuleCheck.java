package io.complaintrules.engine;

import io.complaintrules.authoring.Diagnostics;
import io.complaintrules.authoring.Kinds;
import io.complaintrules.authoring.Place;
import io.complaintrules.engine.drl.CheckedRule;
import io.complaintrules.law.LawBook;
import io.complaintrules.law.Norm;
import io.complaintrules.verdict.Effect;
import io.complaintrules.verdict.RemedyIds;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Checks rules against the law data: every key resolves, and nothing bars on weak law. */
public final class RuleCheck {
    /** Nobody assesses a complaint that was filed longer ago; a rule on law that ended since is one on old cases. */
    private static final int YEARS_BACK = 2;

    private RuleCheck() {}

    /**
     * Checks every rule.
     *
     * @param rules the rules
     * @param law the law data
     * @throws RuleSyntaxException with every key that does not resolve, every bar on a provision of confidence L, and every rule
     *     that decides on a provision whose start is unknown
     */
    public static void check(RuleBase rules, LawBook law) {
        Diagnostics faults = new Diagnostics();
        rules.rules().stream().sorted(Comparator.comparing(RuleEntry::id)).forEach(rule -> {
            for (RuleEntry.Key key : rule.keys()) {
                Place place = new Place(
                        rule.file(),
                        key.line(),
                        key.column(),
                        key.column() + key.id().length(),
                        "");
                id(key.kind(), key.id(), place, law::ids, faults);
                boolean decides = !rule.basis().isEmpty() && rule.basis().get(0).contains(key.id());
                if (key.kind().equals("provision") && decides) {
                    strength(key.id(), rule.effect(), place, law, faults);
                }
            }
        });
        RuleSyntaxException.throwIfAny(faults);
    }

    /**
     * Checks the ids that a rule names.
     *
     * @param rule the rule
     * @param known the ids of a kind; none where nothing is known of it
     * @param faults where slips go
     */
    public static void ids(CheckedRule rule, Function<String, Set<String>> known, Diagnostics faults) {
        rule.ids().forEach(id -> id(id.kind(), id.id(), id.place(), known, faults));
    }

    /**
     * Checks that nothing bars on weak law, or decides on law whose start is unknown.
     *
     * @param rule the rule
     * @param law the law data
     * @param faults where slips go
     */
    public static void strength(CheckedRule rule, LawBook law, Diagnostics faults) {
        String effect = rule.said("effect");
        Arrays.stream(Effect.values()).filter(one -> one.name().equals(effect)).forEach(one -> rule.ids().stream()
                .filter(id -> id.kind().equals("provision") && decides(rule.said("basis"), id.id()))
                .forEach(id -> strength(id.id(), one, id.place(), law, faults)));
    }

    /**
     * Tells what can no longer, or can never, be: a basis that is over, a body that nothing leads to.
     *
     * @param rule the rule
     * @param law the law data
     * @param faults where warnings go
     */
    public static void reach(CheckedRule rule, LawBook law, Diagnostics faults) {
        over(rule, law, faults);
        Set<String> bodies = rule.values("CandidateForum", "authority");
        Set<String> matters = rule.values("CandidateForum", "matter");
        if (!bodies.isEmpty() && bodies.stream().noneMatch(body -> leadsTo(body, matters, law))) {
            faults.add("never-meets", rule.place(), String.join(", ", bodies));
        }
        rule.ids().stream()
                .filter(id -> id.kind().equals("authority")
                        && Norm.basis(String.valueOf(rule.said("route"))).contains(List.of(id.id())))
                .filter(id -> law.findAuthority(id.id())
                        .filter(body -> body.channels().isEmpty())
                        .isPresent())
                .filter(id -> !leadsTo(id.id(), Set.of(), law))
                .forEach(id -> faults.add("route-never", id.place(), id.id()));
    }

    private static boolean leadsTo(String body, Set<String> matters, LawBook law) {
        return law.matters().stream()
                .filter(matter -> matters.isEmpty() || matters.contains(matter.id()))
                .anyMatch(matter -> matter.owners().stream()
                                .anyMatch(one ->
                                        one.primary().equals(body) || one.also().contains(body))
                        || law.family(matter.family()).forums().stream()
                                .anyMatch(way -> way.body().equals(body)));
    }

    /** The rule is governed by the day of filing, and every alternative of what decides ended long before the law was checked. */
    private static void over(CheckedRule rule, LawBook law, Diagnostics faults) {
        String basis = rule.said("basis");
        String governs = rule.said("governs");
        List<List<String>> all = Norm.basis(basis == null ? "" : basis);
        if (all.isEmpty() || (governs != null && !governs.equals("FILING"))) {
            return;
        }
        for (String id : all.get(0)) {
            LocalDate to = law.findProvision(id).map(one -> one.latest().to()).orElse(null);
            if (to == null || !to.isBefore(law.asOf().minusYears(YEARS_BACK))) {
                return;
            }
        }
        String last = all.get(0).get(all.get(0).size() - 1);
        rule.ids().stream()
                .filter(id -> id.id().equals(last))
                .findFirst()
                .ifPresent(id -> faults.add(
                        "basis-over",
                        id.place(),
                        last,
                        String.valueOf(law.provision(last).latest().to())));
    }

    private static void strength(String id, Effect effect, Place place, LawBook law, Diagnostics faults) {
        if (effect == Effect.BAR) {
            weak(id, place, law, faults);
        }
        boolean decides = effect != Effect.INFO && effect != Effect.ADVISE;
        if (decides
                && law.findProvision(id)
                        .filter(provision -> provision.latest().from() == null)
                        .isPresent()) {
            faults.add("decides-on-unknown-start", place, id);
        }
    }

    /** Only the first of several, with its alternatives, decides. */
    private static boolean decides(@Nullable String basis, String id) {
        List<List<String>> all = Norm.basis(basis == null ? "" : basis);
        return !all.isEmpty() && all.get(0).contains(id);
    }

    private static void id(
            String kind, String id, Place place, Function<String, Set<String>> known, Diagnostics faults) {
        Collection<String> all = kind.equals("remedy") ? remedies(known) : known.apply(kind);
        if (!all.contains(id)) {
            faults.near("unknown-id", place, id, all, Kinds.name(kind), id);
        }
    }

    private static Set<String> remedies(Function<String, Set<String>> known) {
        Set<String> all = new TreeSet<>(known.apply("remedy"));
        all.removeAll(RemedyIds.FAMILIES);
        known.apply("fillable").forEach(field -> all.add(RemedyIds.FILL + field));
        known.apply("point").forEach(point -> all.add(RemedyIds.PROVE + point));
        known.apply("answer").forEach(answer -> all.add(RemedyIds.ANSWER + answer.replace(' ', '=')));
        return all;
    }

    private static void weak(String id, Place place, LawBook law, Diagnostics faults) {
        boolean weak = law.findProvision(id)
                .filter(provision -> provision.versions().stream()
                        .anyMatch(version -> !version.confidence().mayBar()))
                .isPresent();
        if (weak) {
            faults.add("bars-on-weak-law", place, id);
        }
    }
}
