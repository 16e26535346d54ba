package io.complaintrules.engine;

import io.complaintrules.law.LawBook;
import io.complaintrules.law.Provision;
import io.complaintrules.verdict.Effect;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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
        List<String> faults = new ArrayList<>();
        rules.rules().stream().sorted(Comparator.comparing(RuleEntry::id)).forEach(rule -> {
            String where = rule.file() + ":" + rule.line() + ": rule \"" + rule.id() + "\": ";
            rule.routes().stream()
                    .filter(route -> law.findAuthority(route).isEmpty())
                    .forEach(route -> faults.add(where + "@route " + route + " is not in authorities.yaml"));
            rule.basis().stream()
                    .flatMap(List::stream)
                    .filter(basis -> law.findProvision(basis).isEmpty())
                    .forEach(basis -> faults.add(where + "@basis " + basis + " is not in provisions.yaml"));
            if (rule.effect() == Effect.BAR && !rule.basis().isEmpty()) {
                rule.basis().get(0).stream()
                        .flatMap(basis -> law.findProvision(basis).stream())
                        .filter(provision -> !mayBar(provision))
                        .forEach(provision ->
                                faults.add(where + "bars on " + provision.id() + ", which has confidence L"));
            }
        });
        if (!faults.isEmpty()) {
            throw new RuleSyntaxException(faults);
        }
    }

    private static boolean mayBar(Provision provision) {
        return provision.versions().stream()
                .allMatch(version -> version.confidence().mayBar());
    }
}
