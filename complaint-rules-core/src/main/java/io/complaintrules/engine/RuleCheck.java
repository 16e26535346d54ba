package io.complaintrules.engine;

import io.complaintrules.authoring.Diagnostics;
import io.complaintrules.authoring.Kinds;
import io.complaintrules.authoring.Place;
import io.complaintrules.engine.drl.CheckedRule;
import io.complaintrules.law.LawBook;
import io.complaintrules.verdict.Effect;
import io.complaintrules.verdict.Remedy;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Checks rules against the law data: every key resolves, and nothing bars on weak law. */
public final class RuleCheck {
    private RuleCheck() {}

    /**
     * Checks every rule.
     *
     * @param rules the rules
     * @param law the law data
     * @throws RuleSyntaxException with every key that does not resolve, and every bar on a provision of confidence L
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
                if (rule.effect() == Effect.BAR && key.kind().equals("provision")) {
                    bars(rule, key.id(), place, law, faults);
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

    private static void id(
            String kind, String id, Place place, Function<String, Set<String>> known, Diagnostics faults) {
        Collection<String> all = kind.equals("patch") ? patches(known) : known.apply(kind);
        if (!all.contains(id)) {
            faults.near("unknown-id", place, id, all, Kinds.name(kind), id);
        }
    }

    private static Set<String> patches(Function<String, Set<String>> known) {
        Set<String> all = new TreeSet<>(Remedy.PLAIN);
        known.apply("fillable").forEach(field -> all.add(Remedy.FILL + field));
        return all;
    }

    /** Only what decides may not be weak. */
    private static void bars(RuleEntry rule, String id, Place place, LawBook law, Diagnostics faults) {
        boolean decides = !rule.basis().isEmpty() && rule.basis().get(0).contains(id);
        boolean weak = law.findProvision(id)
                .filter(provision -> provision.versions().stream()
                        .anyMatch(version -> !version.confidence().mayBar()))
                .isPresent();
        if (decides && weak) {
            faults.add("bars-on-weak-law", place, id);
        }
    }
}
