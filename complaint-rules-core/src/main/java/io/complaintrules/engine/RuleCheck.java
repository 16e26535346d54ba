package io.complaintrules.engine;

import io.complaintrules.law.LawBook;
import io.complaintrules.law.Provision;
import io.complaintrules.law.UnknownLawIdException;
import io.complaintrules.verdict.Effect;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Checks rules against the law data: every key resolves, and nothing bars on weak law. */
public final class RuleCheck {
    private final LawBook law;
    private final List<String> faults = new ArrayList<>();

    private RuleCheck(LawBook law) {
        this.law = law;
    }

    /**
     * Checks every rule.
     *
     * @param rules the rules
     * @param law the law data
     * @throws RuleSyntaxException with every key that does not resolve, and every bar on a provision of confidence L
     */
    public static void check(RuleBase rules, LawBook law) {
        RuleCheck check = new RuleCheck(law);
        rules.rules().stream().sorted(Comparator.comparing(RuleEntry::id)).forEach(check::rule);
        if (!check.faults.isEmpty()) {
            throw new RuleSyntaxException(check.faults);
        }
    }

    private void rule(RuleEntry rule) {
        rule.routes().forEach(route -> resolve(rule, new RuleEntry.Key("authority", route, rule.line()), "@route: "));
        rule.basis().stream()
                .flatMap(List::stream)
                .forEach(basis -> resolve(rule, new RuleEntry.Key("provision", basis, rule.line()), "@basis: "));
        rule.keys().forEach(key -> resolve(rule, key, ""));
        if (rule.effect() == Effect.BAR && !rule.basis().isEmpty()) {
            rule.basis().get(0).stream()
                    .flatMap(basis -> law.findProvision(basis).stream())
                    .filter(provision -> !mayBar(provision))
                    .forEach(provision -> faults.add(
                            where(rule, rule.line()) + "bars on " + provision.id() + ", which has confidence L"));
        }
    }

    private void resolve(RuleEntry rule, RuleEntry.Key key, String part) {
        try {
            law.require(key.kind(), key.id());
        } catch (UnknownLawIdException e) {
            faults.add(where(rule, key.line()) + part + e.getMessage());
        }
    }

    private static String where(RuleEntry rule, int line) {
        return rule.file() + ":" + line + ": rule \"" + rule.id() + "\": ";
    }

    private static boolean mayBar(Provision provision) {
        return provision.versions().stream()
                .allMatch(version -> version.confidence().mayBar());
    }
}
