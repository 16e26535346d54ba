package io.complaintrules.advice;

import io.complaintrules.law.Bilingual;
import io.complaintrules.law.ClaimHead;
import io.complaintrules.law.LawBook;
import io.complaintrules.verdict.Finding;
import io.complaintrules.verdict.Status;
import io.complaintrules.verdict.Verdict;
import java.util.List;
import java.util.function.Function;

/** Says why what a person wants does not come, out of advice on the complaint. */
public final class Wanted {
    private final Advice advice;
    private final LawBook law;
    private final Function<String, Why> why;

    /**
     * Says why not.
     *
     * @param advice advice on the complaint
     * @param law the law it was made with
     * @param why says why a rule speaks
     */
    public Wanted(Advice advice, LawBook law, Function<String, Why> why) {
        this.advice = advice;
        this.law = law;
        this.why = why;
    }

    /** Why the body that the advice is for does not take it. */
    public WhyNot body(String body) {
        return verdict().route(body).isEmpty()
                ? WhyNot.absent(body, foreign(body))
                : WhyNot.of(body, new Goal.Body(body), any -> true, verdict(), advice.plans(), why);
    }

    /** Why a head of claim is not open. */
    public WhyNot head(ClaimHead head) {
        return verdict().head(head.id()).isEmpty()
                ? WhyNot.absent(
                        head.id(),
                        new Bilingual(
                                "投诉里没有提出“" + head.name().zh() + "”",
                                "The complaint does not claim " + head.name().en()))
                : WhyNot.of(
                        head.id(),
                        new Goal.Head(head.id()),
                        any -> true,
                        verdict(),
                        advice.claims().getOrDefault(head.id(), List.of()),
                        why);
    }

    /** Why the recommended body does not stand at a status or better: what is graver than that. */
    public WhyNot outcome(Status wanted) {
        String body = advice.body();
        return body == null
                ? WhyNot.absent(wanted.name(), new Bilingual("还看不出哪个机构可以处理", "No body that could take it is known yet"))
                : WhyNot.of(
                        wanted.name(), new Goal.Body(body), one -> graver(one, wanted), verdict(), advice.plans(), why);
    }

    private static boolean graver(Finding finding, Status wanted) {
        return Status.of(finding.effect()).compareTo(wanted) > 0;
    }

    private Bilingual foreign(String body) {
        Bilingual takes = law.authority(body).takes();
        return new Bilingual("这件事不归它管。它受理的是：" + takes.zh(), "This is none of its. It takes: " + takes.en());
    }

    private Verdict verdict() {
        return advice.verdict();
    }
}
