package io.complaintrules.engine;

import io.complaintrules.law.LawBook;
import io.complaintrules.law.Nearest;
import io.complaintrules.law.Provision;
import io.complaintrules.law.QuestionField;
import io.complaintrules.law.UnknownLawIdException;
import io.complaintrules.verdict.Effect;
import io.complaintrules.verdict.Remedy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
     * @throws RuleSyntaxException with every key that does not resolve, every bar on a provision of confidence L, and every rule
     *     that decides on a provision whose start is unknown
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
        annotation(rule, "point", rule.point(), "@point: ");
        annotation(rule, "field", rule.asks(), "@asks: ");
        patch(rule);
        rule.keys().forEach(key -> resolve(rule, key, ""));
        if (decides(rule) && !rule.basis().isEmpty()) {
            rule.basis().get(0).stream()
                    .flatMap(basis -> law.findProvision(basis).stream())
                    .filter(provision -> provision.latest().from() == null)
                    .forEach(provision -> faults.add(where(rule, rule.line()) + "decides on " + provision.id()
                            + ", whose start is unknown.\nMaybe it should only inform (ADVISE or INFO)?"));
        }
        if (rule.effect() == Effect.BAR && !rule.basis().isEmpty()) {
            rule.basis().get(0).stream()
                    .flatMap(basis -> law.findProvision(basis).stream())
                    .filter(provision -> !mayBar(provision))
                    .forEach(provision -> faults.add(
                            where(rule, rule.line()) + "bars on " + provision.id() + ", which has confidence L"));
        }
    }

    private void annotation(RuleEntry rule, String kind, @Nullable String id, String part) {
        if (id != null) {
            resolve(rule, new RuleEntry.Key(kind, id, rule.line()), part);
        }
    }

    private void patch(RuleEntry rule) {
        String patch = rule.patch();
        if (patch == null || Remedy.PLAIN.contains(patch)) {
            return;
        }
        if (!patch.startsWith(Remedy.FILL)) {
            faults.add(where(rule, rule.line()) + "@patch: there is no patch '" + patch + "'.\n"
                    + Nearest.maybe(patch, Remedy.PLAIN));
            return;
        }
        String field = patch.substring(Remedy.FILL.length());
        List<String> fillable = law.questions().stream()
                .filter(question -> question.standIn() != null)
                .map(QuestionField::path)
                .toList();
        if (!fillable.contains(field)) {
            faults.add(where(rule, rule.line()) + "@patch: '" + field + "' is no field with a stand-in.\n"
                    + Nearest.maybe(field, fillable));
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

    /** Whether the rule does more than inform. */
    private static boolean decides(RuleEntry rule) {
        return rule.effect() != Effect.INFO && rule.effect() != Effect.ADVISE;
    }

    private static boolean mayBar(Provision provision) {
        return provision.versions().stream()
                .allMatch(version -> version.confidence().mayBar());
    }
}
