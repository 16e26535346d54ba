package io.complaintrules.advice;

import io.complaintrules.law.Bilingual;
import io.complaintrules.law.LawBook;
import io.complaintrules.verdict.Finding;
import io.complaintrules.verdict.RemedyIds;
import io.complaintrules.verdict.Route;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Why a body does not take a complaint as it is. Immutable and thread-safe.
 *
 * @param body id of the body
 * @param route how it stands, null when the matter is none of its
 * @param foreign what the body takes, where the matter is none of its; null otherwise
 * @param blockers what stands in the way: all of it has to go
 * @param plans the smallest sets of remedies that lead furthest
 */
public record WhyNot(
        String body, @Nullable Route route, @Nullable Bilingual foreign, List<Blocker> blockers, List<Plan> plans) {
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
     */
    public record Blocker(Finding finding, Why why, boolean changeable) {}

    /**
     * Makes the answer out of advice for that body.
     *
     * @param advice the advice
     * @param body id of the body
     * @param law the names of things
     * @param why says why a rule speaks
     */
    public static WhyNot of(Advice advice, String body, LawBook law, Function<String, Why> why) {
        Route route = advice.verdict().route(body).orElse(null);
        List<Blocker> blockers = new Goal.Body(body)
                .blockers(advice.verdict()).stream()
                        .map(one -> new Blocker(
                                one,
                                why.apply(one.rule()),
                                !one.remedies().isEmpty() && !one.remedies().contains(RemedyIds.NONE)))
                        .toList();
        return new WhyNot(body, route, route == null ? law.authority(body).takes() : null, blockers, advice.plans());
    }

    /** Returns it as lines, in one of the languages. */
    public String text(boolean chinese) {
        StringBuilder out = new StringBuilder();
        if (foreign != null) {
            out.append(chinese ? "这件事不归它管。它受理的是：" + foreign.zh() : "This is none of its. It takes: " + foreign.en())
                    .append('\n');
        } else if (blockers.isEmpty()) {
            out.append(chinese ? "没有障碍，可以提交\n" : "Nothing is in the way: it may be filed\n");
        }
        for (Blocker blocker : blockers) {
            out.append(blocker.changeable() ? "- " : chinese ? "-（不能改变）" : "- (cannot be changed) ")
                    .append(
                            chinese
                                    ? blocker.finding().message().zh()
                                    : blocker.finding().message().en())
                    .append('\n')
                    .append(blocker.why()
                            .text(chinese)
                            .lines()
                            .skip(1)
                            .map(line -> "  " + line + "\n")
                            .reduce("", String::concat));
        }
        return out.toString();
    }
}
