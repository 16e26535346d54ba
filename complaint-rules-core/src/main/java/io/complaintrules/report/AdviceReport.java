package io.complaintrules.report;

import io.complaintrules.advice.Advice;
import io.complaintrules.advice.Plan;
import io.complaintrules.law.Bilingual;
import io.complaintrules.law.Channel;
import io.complaintrules.law.LawBook;
import io.complaintrules.verdict.RemedyIds;
import io.complaintrules.verdict.Route;
import io.complaintrules.verdict.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Advice for the person: plan by plan what to do, what only to write, and on which answers it rests. Immutable and thread-safe. */
public final class AdviceReport {
    private static final int CLAIM_PLANS = 1;
    private static final int WAYS = 2;
    private static final int LEFT = 3;
    private static final Bilingual COMMA = new Bilingual("、", ", ");

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
            plans(out, language, body);
        }
        claims(out, language);
        if (advice.split() != null) {
            line(out, language.of(new Bilingual("\n涉及不同机构的事，分开写：", "\nTwo bodies, two complaints:")));
            actions(advice.split().steps(), language).forEach(one -> line(out, "    - " + one));
        }
        return out.toString();
    }

    private void plans(StringBuilder out, Language language, String body) {
        line(
                out,
                say(
                        language,
                        "怎么办（向%s提交）",
                        "What to do (to file with %s)",
                        law.authority(body).name()));
        List<String> ways = law.authority(body).advertisedChannels().stream()
                .map(Channel::value)
                .limit(WAYS)
                .toList();
        if (!ways.isEmpty()) {
            line(out, language.of(new Bilingual("  去这里：", "  Where: ")) + String.join(language.of(COMMA), ways));
        }
        List<Plan.Step> shared = shared();
        if (advice.plans().size() > 1) {
            steps(out, language, shared, "无论走哪个办法，", "Whichever plan you take, ");
        }
        int number = 0;
        for (Plan plan : advice.plans()) {
            head(out, language, ++number, plan, body);
            steps(
                    out,
                    language,
                    advice.plans().size() == 1
                            ? plan.steps()
                            : plan.steps().stream()
                                    .filter(step -> shared.stream().noneMatch(one -> same(one, step)))
                                    .toList(),
                    "",
                    "");
            remains(out, language, plan, body);
        }
    }

    /** What is still in the way then, where the door is not wide open. */
    private static void remains(StringBuilder out, Language language, Plan plan, String body) {
        section(
                out,
                language,
                new Bilingual("届时还会遇到：", "what is left then:"),
                plan.after().findings().stream()
                        .filter(one -> one.routes().contains(body) && Status.of(one.effect()) != Status.OPEN)
                        .map(one -> language.of(one.message()))
                        .distinct()
                        .limit(LEFT)
                        .toList());
    }

    /** The steps that every plan takes. */
    private List<Plan.Step> shared() {
        return advice.plans().get(0).steps().stream()
                .filter(step -> advice.plans().stream()
                        .allMatch(plan -> plan.steps().stream().anyMatch(one -> same(one, step))))
                .toList();
    }

    private static boolean same(Plan.Step one, Plan.Step other) {
        return one.remedy().how().action().equals(other.remedy().how().action());
    }

    private static void head(StringBuilder out, Language language, int number, Plan plan, String body) {
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
                steps(out, language, plan.steps(), "", "");
            });
        }
    }

    /** What to do, what only to write, and on which answers it rests. */
    private void steps(StringBuilder out, Language language, List<Plan.Step> all, String zh, String en) {
        section(
                out,
                language,
                new Bilingual(zh + "要做的事：", en + "to do:"),
                actions(
                        all.stream()
                                .filter(step -> !step.remedy().how().typing())
                                .toList(),
                        language));
        section(
                out,
                language,
                new Bilingual(zh + "只需写上：", en + "only write down:"),
                typing(
                        all.stream()
                                .filter(step -> step.remedy().how().typing()
                                        && !step.remedy().how().rests())
                                .toList(),
                        language));
        section(
                out,
                language,
                new Bilingual(
                        zh + "前提是下面这样（请如实核对；不是这样的，结果不同）：",
                        en + "on condition that (check it; otherwise the outcome differs):"),
                actions(all.stream().filter(step -> step.remedy().how().rests()).toList(), language));
    }

    /** What only has to be filled in stands on one line. */
    private List<String> typing(List<Plan.Step> steps, Language language) {
        List<String> lines = new ArrayList<>();
        List<String> fields = new ArrayList<>();
        for (Plan.Step step : steps) {
            String id = step.remedy().how().id();
            if (id.startsWith(RemedyIds.FILL)) {
                fields.add(language.of(law.name("field", id.substring(RemedyIds.FILL.length()))));
            } else {
                lines.add(language.of(step.remedy().how().action()));
            }
        }
        if (!fields.isEmpty()) {
            lines.add(0, String.join(language.of(COMMA), fields));
        }
        return lines;
    }

    private static void section(StringBuilder out, Language language, Bilingual heading, List<String> lines) {
        if (!lines.isEmpty()) {
            line(out, "  " + language.of(heading));
            lines.forEach(one -> line(out, "    - " + one));
        }
    }

    private static List<String> actions(List<Plan.Step> steps, Language language) {
        return steps.stream()
                .map(step -> language.of(step.remedy().how().action()))
                .toList();
    }

    private static String say(Language language, String zh, String en, Bilingual word) {
        return language == Language.ZH ? zh.replace("%s", word.zh()) : en.replace("%s", word.en());
    }

    private static void line(StringBuilder out, String text) {
        out.append(text).append('\n');
    }
}
