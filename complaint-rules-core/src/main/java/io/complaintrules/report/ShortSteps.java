package io.complaintrules.report;

import io.complaintrules.law.Authority;
import io.complaintrules.law.Channel;
import io.complaintrules.verdict.Citation;
import io.complaintrules.verdict.Conclusion;
import io.complaintrules.verdict.Finding;
import io.complaintrules.verdict.MilestoneKind;
import io.complaintrules.verdict.Route;
import io.complaintrules.verdict.Status;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Where to go, in order, how, until when; why there; and who will not take it. */
final class ShortSteps {
    private static final int STEPS = 4;
    private static final int CHANNELS = 2;
    private static final int CLOSED = 2;
    private static final int OTHERS = 5;
    private static final Set<Channel.Kind> AT_HAND =
            Set.of(Channel.Kind.WEB, Channel.Kind.PHONE, Channel.Kind.APP, Channel.Kind.EMAIL);
    private static final Set<MilestoneKind> DUE =
            Set.of(MilestoneKind.COMPANY_ANSWER, MilestoneKind.ACCEPTANCE_DECISION, MilestoneKind.ANSWER);

    private ShortSteps() {}

    static void write(Page page) {
        page.heading("去哪里", "Where to go");
        List<String> order = page.verdict.jurisdiction().order();
        if (order.isEmpty()) {
            page.paragraph(Inline.of(page.say("目前的信息还不能判断该找谁。", "What is known does not tell yet whom to turn to.")));
        }
        for (int i = 0; i < Math.min(STEPS, order.size()); i++) {
            step(page, i + 1, order.get(i));
        }
        why(page);
        if (!page.isBare()) {
            others(page, order);
        }
        closed(page, order);
    }

    private static void step(Page page, int number, String authority) {
        Optional<Route> route = page.route(authority);
        Inline line = Inline.EMPTY.plus(page.shortBody(authority), Tone.STRONG);
        if (route.isPresent()) {
            line = line.plus(page.say("：", ": "))
                    .plus(
                            page.say(Labels.of(route.get().status())),
                            Labels.tone(route.get().status()));
        }
        if (route.map(Route::status).filter(Status.BARRED::equals).isPresent()) {
            page.item(
                    0,
                    number + ".",
                    line.plus(RouteSection.reason(page, route.get())
                            .map(finding -> page.say("；", "; ") + page.say(finding.message()))
                            .orElse("")));
            return;
        }
        page.item(0, number + ".", line.plus(days(page, authority)).plus(ways(page, authority)));
    }

    private static String ways(Page page, String authority) {
        List<String> ways = page
                .route(authority)
                .map(Route::channels)
                .or(() -> page.law().findAuthority(authority).map(Authority::advertisedChannels))
                .orElse(List.of())
                .stream()
                .filter(channel -> AT_HAND.contains(channel.kind()))
                .limit(CHANNELS)
                .map(Channel::value)
                .toList();
        return ways.isEmpty() ? "" : page.say("；", "; ") + page.list(ways);
    }

    /** Days to come: from when, until when, and by when there has to be an answer. */
    private static String days(Page page, String authority) {
        StringBuilder days = new StringBuilder();
        page.route(authority).ifPresent(route -> {
            if (page.isToCome(route.from())) {
                days.append(page.say("；最早 ", "; from ")).append(route.from());
            }
            if (route.until() != null) {
                days.append(page.say("；最迟 ", "; until ")).append(route.until());
            }
        });
        if (authority.equals(page.verdict.jurisdiction().recommended())) {
            page.verdict.timeline().stream()
                    .filter(step -> step.authority().equals(authority))
                    .filter(step -> DUE.contains(step.kind()) && page.isToCome(step.on()))
                    .forEach(step -> days.append(page.say(
                            "；" + step.on() + " 前" + Labels.of(step.kind()).zh(),
                            "; " + Labels.of(step.kind()).en() + " " + step.on())));
        }
        return days.toString();
    }

    /** Why the recommended body, in its own sentence, with the first provision behind it. */
    private static void why(Page page) {
        String recommended =
                Objects.requireNonNullElse(page.verdict.jurisdiction().recommended(), "");
        page.verdict.findings().stream()
                .filter(finding -> finding.conclusion() instanceof Conclusion.Competent door
                        && door.authority().equals(recommended))
                .min((one, other) -> Integer.compare(rank(one), rank(other)))
                .ifPresent(finding -> page.paragraph(Inline.of(page.say("为什么：", "Why: ")
                        + page.say(finding.message())
                        + finding.citations().stream()
                                .findFirst()
                                .map(law -> law(page, law))
                                .orElse(""))));
    }

    private static int rank(Finding finding) {
        return finding.conclusion() instanceof Conclusion.Competent door ? door.rank() : 0;
    }

    private static String law(Page page, Citation law) {
        boolean whole = page.say(law.article()).isEmpty();
        String name =
                page.say("《" + law.instrument().zh() + "》", law.instrument().en() + (whole ? "" : ", "));
        return page.say("（", " (") + name + page.say(law.article()) + page.say("）", ")");
    }

    private static void others(Page page, List<String> order) {
        List<String> others = page.verdict.routes().stream()
                .filter(route -> !order.contains(route.authority()) && route.status() != Status.BARRED)
                .map(route -> page.shortBody(route.authority()))
                .limit(page.most(OTHERS))
                .toList();
        if (!others.isEmpty() && page.most(OTHERS) > 1) {
            page.paragraph(Inline.of(page.say("也可能受理：", "May take it as well: ") + page.list(others)));
        }
    }

    /** Who will not take it and why; nothing on how to reach them. */
    private static void closed(Page page, List<String> order) {
        page.verdict.routes().stream()
                .filter(route -> !order.contains(route.authority()) && route.status() == Status.BARRED)
                .limit(page.most(CLOSED))
                .forEach(route -> page.item(
                        0,
                        "-",
                        Inline.EMPTY
                                .plus(page.shortBody(route.authority()))
                                .plus(page.say("：", ": "))
                                .plus(page.say(Labels.of(route.status())), Labels.tone(route.status()))
                                .plus(RouteSection.reason(page, route)
                                        .map(finding -> page.say("；", "; ") + page.say(finding.message()))
                                        .orElse(""))));
    }
}
