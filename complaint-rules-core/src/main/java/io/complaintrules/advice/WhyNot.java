package io.complaintrules.advice;

import io.complaintrules.law.Bilingual;
import io.complaintrules.verdict.Finding;
import io.complaintrules.verdict.RemedyIds;
import io.complaintrules.verdict.Verdict;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Why something that is wanted does not come: a body takes the complaint, a head of claim is open, an outcome. Immutable and thread-safe.
 *
 * @param wanted id of the body or the head, or name of the status
 * @param absent why there is nothing to weigh, as that the matter is none of the body's; null when there is
 * @param blockers what stands in the way: all of it has to go
 * @param plans the smallest sets of remedies that lead furthest, least effort first; empty when nothing helps
 */
public record WhyNot(String wanted, @Nullable Bilingual absent, List<Blocker> blockers, List<Plan> plans) {
    /** Copies the lists. */
    public WhyNot {
        blockers = List.copyOf(blockers);
        plans = List.copyOf(plans);
    }

    /**
     * One finding in the way.
     *
     * @param finding the finding
     * @param why its conditions with the values that satisfy them: another value of any of them lets it fall
     * @param changeable whether the person can do anything about it
     * @param remedies what would let it fall, as the plans have it; empty when no plan does
     */
    public record Blocker(Finding finding, Why why, boolean changeable, List<Bilingual> remedies) {
        /** Copies the list. */
        public Blocker {
            remedies = List.copyOf(remedies);
        }
    }

    static WhyNot of(
            String wanted,
            Goal goal,
            Predicate<Finding> counts,
            Verdict verdict,
            List<Plan> plans,
            Function<String, Why> why) {
        List<Blocker> blockers = goal.blockers(verdict).stream()
                .filter(counts)
                .map(one -> new Blocker(one, why.apply(one.rule()), changeable(one), remedies(one, plans)))
                .toList();
        return new WhyNot(wanted, null, blockers, plans);
    }

    static WhyNot absent(String wanted, Bilingual reason) {
        return new WhyNot(wanted, reason, List.of(), List.of());
    }

    private static boolean changeable(Finding finding) {
        return !finding.remedies().isEmpty() && !finding.remedies().contains(RemedyIds.NONE);
    }

    private static List<Bilingual> remedies(Finding finding, List<Plan> plans) {
        return plans.stream()
                .flatMap(plan -> plan.steps().stream())
                .filter(step -> step.answers().contains(finding.rule()))
                .map(step -> step.remedy().how().action())
                .distinct()
                .toList();
    }

    /** Returns it as lines for a person, in one of the languages: no ids and no DRL. */
    public String text(boolean chinese) {
        return text(chinese, false);
    }

    /** Returns the same, with {@code full} for whoever writes rules: with their ids and conditions. */
    public String text(boolean chinese, boolean full) {
        StringBuilder out = new StringBuilder();
        if (absent != null) {
            out.append(pick(absent, chinese)).append('\n');
        } else if (blockers.isEmpty()) {
            out.append(chinese ? "没有障碍\n" : "Nothing is in the way\n");
        }
        for (Blocker blocker : blockers) {
            out.append(blocker.changeable() ? "- " : chinese ? "-（不能改变）" : "- (cannot be changed) ")
                    .append(pick(blocker.finding().message(), chinese))
                    .append('\n');
            if (full) {
                blocker.why().text(chinese).lines().forEach(line -> line(out, "    ", line));
            } else if (blocker.remedies().isEmpty()) {
                blocker.why().plain(chinese).forEach(line -> line(out, chinese ? "    因为：" : "    because: ", line));
            }
            line(out, chinese ? "    依据：" : "    law: ", Explanation.cited(blocker.finding(), chinese));
            blocker.remedies().forEach(one -> line(out, chinese ? "    办法：" : "    remedy: ", pick(one, chinese)));
        }
        return out.toString();
    }

    private static void line(StringBuilder out, String before, String said) {
        if (!said.isEmpty()) {
            out.append(before).append(said).append('\n');
        }
    }

    private static String pick(Bilingual words, boolean chinese) {
        return chinese ? words.zh() : words.en();
    }
}
