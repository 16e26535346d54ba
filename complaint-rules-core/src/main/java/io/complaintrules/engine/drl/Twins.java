package io.complaintrules.engine.drl;

import io.complaintrules.authoring.Diagnostics;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Finds rules that decide twice: under the same conditions, or under more of them, with the same effect on the same bodies by the same law.
 * Rules that only inform may well say several things at once.
 */
final class Twins {
    private static final Set<String> DECIDING = Set.of("REVISE", "ASK", "WAIT", "REVIEW", "BAR");

    private record Known(CheckedRule rule, String fact, Set<String> asked, String decides) {}

    private final List<Known> known = new ArrayList<>();

    void look(CheckedRule rule, Diagnostics faults) {
        RuleText text = rule.text();
        if (!DECIDING.contains(text.text("effect"))
                || text.conditions().size() != 1
                || !(text.conditions().get(0) instanceof Condition.Pattern pattern)
                || pattern.constraints().isEmpty()) {
            return;
        }
        Set<String> asked = pattern.constraints().stream()
                .map(one -> rule.file().text().substring(one.from(), one.to()).replaceAll("\\s+", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        Known now = new Known(rule, pattern.type(), asked, decides(rule));
        for (Known other : known) {
            if (other.fact().equals(now.fact()) && other.decides().equals(now.decides())) {
                tell(other, now, faults);
            }
        }
        known.add(now);
    }

    private static void tell(Known other, Known now, Diagnostics faults) {
        if (other.asked().equals(now.asked())) {
            faults.add("same-condition", now.rule().place(), other.rule().id());
        } else if (now.asked().containsAll(other.asked())) {
            faults.add("contained", now.rule().place(), other.rule().id());
        } else if (other.asked().containsAll(now.asked())) {
            faults.add("contained", other.rule().place(), now.rule().id());
        }
    }

    private static String decides(CheckedRule rule) {
        RuleText text = rule.text();
        return String.join(
                "\n",
                text.text("area"),
                text.text("effect"),
                text.text("route"),
                text.text("basis"),
                text.text("governs"),
                text.text("asks"),
                rule.parts().consequence().replaceAll("\\s+", ""));
    }
}
