package io.complaintrules.report;

import io.complaintrules.law.Channel;
import io.complaintrules.verdict.Competence;
import io.complaintrules.verdict.Finding;
import io.complaintrules.verdict.Route;
import io.complaintrules.verdict.Status;
import java.util.List;
import java.util.Optional;

/** Where to go and in which order; what each body can and cannot do; where not to go. */
final class RouteSection {
    private RouteSection() {}

    static void write(Page page) {
        page.heading("去哪里", "Where to go");
        List<String> order = page.verdict.jurisdiction().order();
        if (order.isEmpty()) {
            page.paragraph(Inline.of(page.say("目前的信息还不能判断该找谁。", "What is known does not tell yet whom to turn to.")));
        }
        for (int i = 0; i < order.size(); i++) {
            step(page, i + 1, order.get(i));
        }
        page.paragraph(Inline.of(page.say("工信部：", "Ministry of Industry and Information Technology: ")
                + page.say(Labels.of(page.verdict.jurisdiction().miit()))));
        others(page, order);
    }

    private static void step(Page page, int number, String authority) {
        Optional<Route> route = page.route(authority);
        page.item(0, number + ".", route.map(found -> named(page, found)).orElse(Inline.of(page.body(authority))));
        if (route.isPresent() && route.get().status() == Status.BARRED) {
            reason(page, route.get()).ifPresent(why -> page.item(1, "-", page.message(why)));
        } else if (route.isPresent()) {
            detail(page, route.get());
        } else {
            page.law().findAuthority(authority).ifPresent(body -> {
                labelled(page, page.say("可以：", "Can: "), Inline.of(page.say(body.canOrder())));
                channels(page, body.advertisedChannels());
            });
        }
    }

    private static Inline named(Page page, Route route) {
        Inline line = Inline.EMPTY
                .plus(page.say(route.name()), Tone.STRONG)
                .plus(page.say("：", ": "))
                .plus(page.say(Labels.of(route.status())), Labels.tone(route.status()));
        return route.competence() == Competence.COMPETENT
                ? line
                : line.plus(page.say("；", "; ") + page.say(Labels.of(route.competence())));
    }

    private static void detail(Page page, Route route) {
        labelled(page, page.say("可以：", "Can: "), Inline.of(page.say(route.canOrder())));
        labelled(page, page.say("不能：", "Cannot: "), Inline.of(page.say(route.cannotOrder())));
        if (!route.closes().isEmpty()) {
            labelled(
                    page,
                    page.say("受理后不再受理同一争议的：", "Once it has accepted, closed: "),
                    Inline.of(page.list(
                            route.closes().stream().map(page::shortBody).toList())));
        }
        channels(page, route.channels());
        if (route.from() != null) {
            labelled(page, page.say("最早：", "From: "), Inline.of(route.from().toString()));
        }
        if (route.until() != null) {
            labelled(page, page.say("最迟：", "Until: "), Inline.of(route.until().toString()));
        }
    }

    private static void channels(Page page, List<Channel> channels) {
        for (Channel channel : channels) {
            String note =
                    channel.note() == null ? "" : page.say("（", " (") + page.say(channel.note()) + page.say("）", ")");
            labelled(
                    page,
                    page.say(Labels.of(channel.kind())) + page.say("：", ": "),
                    Inline.of(channel.value()).plus(note + page.say(Labels.mark(channel.confidence()))));
        }
    }

    private static void labelled(Page page, String label, Inline text) {
        if (!text.runs().isEmpty()) {
            page.item(1, "-", Inline.EMPTY.plus(label, Tone.DIM).plus(text));
        }
    }

    private static void others(Page page, List<String> order) {
        List<Route> others = page.verdict.routes().stream()
                .filter(route -> !order.contains(route.authority()))
                .toList();
        if (others.isEmpty()) {
            return;
        }
        page.paragraph(Inline.of(page.say("其他机构：", "Other bodies:")));
        for (Route route : others) {
            Inline line = named(page, route);
            if (route.status() != Status.OPEN || route.competence() != Competence.COMPETENT) {
                line = reason(page, route)
                        .map(why -> page.say("；", "; "))
                        .map(line::plus)
                        .orElse(line)
                        .plus(reason(page, route).map(page::message).orElse(Inline.EMPTY));
            }
            page.item(0, "-", until(page, route, line));
        }
    }

    private static Inline until(Page page, Route route, Inline line) {
        return route.until() == null || route.status() == Status.BARRED
                ? line
                : line.plus(page.say("；最迟 ", "; until ") + route.until());
    }

    /** The gravest thing said about the route. */
    static Optional<Finding> reason(Page page, Route route) {
        return route.findings().stream()
                .flatMap(rule -> page.ofRule(rule).stream())
                .filter(finding -> finding.routes().contains(route.authority()))
                .max((one, other) -> one.effect().compareTo(other.effect()));
    }
}
