package io.complaintrules.report;

import io.complaintrules.advice.Advice;
import io.complaintrules.advice.Plan;
import io.complaintrules.law.Bilingual;
import io.complaintrules.law.LawBook;
import io.complaintrules.verdict.Route;
import io.complaintrules.verdict.Status;
import java.util.List;
import java.util.Map;

/** Advice for the person: plan by plan what to do, what only to write, and on which answers it rests. Immutable and thread-safe. */
public final class AdviceReport {
    private static final int CLAIM_PLANS = 1;

    private final Advice advice;
    private final LawBook law;

    private AdviceReport(Advice advice, LawBook law) {
        this.advice = advice;
        this.law = law;
    }

    /**
     * Makes the report on advice.
     *
     * @param advice the advice
     * @param law the law data it was made with
     */
    public static AdviceReport of(Advice advice, LawBook law) {
        return new AdviceReport(advice, law);
    }

    /**
     * Returns it as text, empty when there is nothing to advise.
     *
     * @param language in which language
     */
    public String text(Language language) {
        StringBuilder out = new StringBuilder();
        String body = advice.body();
        if (body != null && !advice.plans().isEmpty()) {
            line(
                    out,
                    say(
                            language,
                            "怎么办（向%s提交）",
                            "What to do (to file with %s)",
                            law.authority(body).name()));
            int number = 0;
            for (Plan plan : advice.plans()) {
                plan(out, language, ++number, plan, body);
            }
        }
        claims(out, language);
        if (advice.split() != null) {
            line(out, "");
            steps(
                    out,
                    language,
                    new Bilingual("涉及不同机构的事，分开写：", "Two bodies, two complaints:"),
                    advice.split().steps());
        }
        return out.toString();
    }

    private void plan(StringBuilder out, Language language, int number, Plan plan, String body) {
        Status status = plan.after().route(body).map(Route::status).orElse(Status.ASK);
        line(
                out,
                say(
                        language,
                        "\n办法" + number + (plan.days() == 0 ? "：今天就能完成" : "：约 " + plan.days() + " 个工作日") + "，最早 "
                                + plan.filesOn() + " 提交，届时：%s",
                        "\nPlan " + number + (plan.days() == 0 ? ": today" : ": about " + plan.days() + " working days")
                                + ", file from " + plan.filesOn() + ", then: %s",
                        Labels.of(status)));
        steps(out, language, new Bilingual("  要做的事：", "  To do:"), plan.doing());
        steps(out, language, new Bilingual("  只需写上：", "  Only to write down:"), plan.typing());
        steps(
                out,
                language,
                new Bilingual(
                        "  前提（请如实核对；不是这样的，结果不同）：", "  On condition that (check it; otherwise the outcome differs):"),
                plan.resting());
    }

    private void claims(StringBuilder out, Language language) {
        for (Map.Entry<String, List<Plan>> claim : advice.claims().entrySet()) {
            claim.getValue().stream().limit(CLAIM_PLANS).forEach(plan -> {
                Bilingual then = plan.after()
                        .head(claim.getKey())
                        .map(head -> Labels.of(head.eligibility()))
                        .orElse(new Bilingual("不再主张", "no longer claimed"));
                line(
                        out,
                        "\n"
                                + say(language, "主张“%s”", "The claim for %s", law.name("head", claim.getKey()))
                                + say(language, "（做到之后：%s）", " (then: %s)", then));
                steps(out, language, new Bilingual("", ""), plan.steps());
            });
        }
    }

    private static void steps(StringBuilder out, Language language, Bilingual heading, List<Plan.Step> steps) {
        if (steps.isEmpty()) {
            return;
        }
        String head = language == Language.ZH ? heading.zh() : heading.en();
        if (!head.isEmpty()) {
            line(out, head);
        }
        for (Plan.Step step : steps) {
            Bilingual action = step.remedy().how().action();
            line(out, "    - " + (language == Language.ZH ? action.zh() : action.en()));
        }
    }

    private static String say(Language language, String zh, String en, Bilingual word) {
        return language == Language.ZH ? zh.replace("%s", word.zh()) : en.replace("%s", word.en());
    }

    private static void line(StringBuilder out, String text) {
        out.append(text).append('\n');
    }
}
