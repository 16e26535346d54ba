package io.complaintrules.verdict;

import io.complaintrules.law.Bilingual;

/** The headline of a verdict. */
final class Headline {
    /** No competent body is known. */
    static final Bilingual NOBODY =
            new Bilingual("还看不出该找谁：请先答复问题", "Whom to turn to cannot be told yet: answer the questions first");

    private Headline() {}

    static Bilingual of(Status status, Bilingual body) {
        return switch (status) {
            case OPEN -> pair(body, "可以向%s提交", "Ready to file with %s");
            case REVISE -> pair(body, "应向%s提交，但须先修改", "File with %s after some changes");
            case ASK -> pair(body, "应向%s提交，但有关键问题须先答复", "%s is the body to turn to, but some answers are needed first");
            case WAIT -> pair(body, "应向%s提交，但现在还早", "%s is the body to turn to, but not yet");
            case REVIEW ->
                pair(
                        body,
                        "可能由%s受理，法律上有争议，请人工判断",
                        "%s may take it; the law leaves this open, so have a person look at it");
            case BARRED -> pair(body, "%s不会受理；请看其他途径", "%s will not take it; see the other routes");
            case REDIRECT -> pair(body, "打算使用的渠道不对：应向%s提交", "The channel is the wrong one: turn to %s");
        };
    }

    /** What has to come first is said first. */
    static Bilingual after(Bilingual first, Bilingual headline) {
        return pair(first, "先找%s；之后" + headline.zh(), "%s first; then: " + headline.en());
    }

    /** What the text says would shut the first body: said before where to go. */
    static Bilingual instead(Bilingual body, Bilingual headline) {
        return pair(
                body,
                "若文中所说属实，%s不再受理（先答第一个问题）：" + headline.zh(),
                "If what the text says is so, %s will not take it (answer the first question): " + headline.en());
    }

    private static Bilingual pair(Bilingual body, String zh, String en) {
        return new Bilingual(zh.replace("%s", body.zh()), en.replace("%s", body.en()));
    }
}
