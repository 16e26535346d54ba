package io.complaintrules.engine;

import io.complaintrules.authoring.Diagnostics;
import io.complaintrules.authoring.Kinds;
import io.complaintrules.authoring.Place;
import io.complaintrules.engine.drl.CheckedRule;
import io.complaintrules.law.LawBook;
import io.complaintrules.law.Norm;
import io.complaintrules.verdict.Effect;
import io.complaintrules.verdict.RemedyIds;
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
