package io.complaintrules.authoring.catalogue;

import io.complaintrules.advice.InWords;
import io.complaintrules.authoring.compare.FlowYaml;
import io.complaintrules.engine.drl.CheckedRule;
import io.complaintrules.law.Bilingual;
import io.complaintrules.law.Instrument;
import io.complaintrules.law.LawBook;
import io.complaintrules.law.Norm;
import io.complaintrules.law.Provision;
import io.complaintrules.testing.RuleSpeaks;
import io.complaintrules.testing.Scenario;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One rule as a page. */
final class RulePage {
    private final CheckedRule rule;
    private final LawBook law;
    private final List<Scenario> scenarios;
    private final boolean zh;
    private final Html page;

    RulePage(CheckedRule rule, LawBook law, List<Scenario> scenarios, boolean zh, String base) {
        this.rule = rule;
        this.law = law;
        this.scenarios = scenarios;
        this.zh = zh;
        String language = zh ? "zh" : "en";
        this.page =
                new Html(zh ? "zh-CN" : "en", rule.id(), base.isEmpty() ? "" : base + language + "/" + name(rule.id()));
    }

    /** The file of a rule is its id. */
    static String name(String id) {
        return id + ".html";
    }

    /** What it says, or where its words come from. */
    static String message(CheckedRule rule, boolean zh) {
        String said = rule.said(zh ? "zh" : "en");
        return said == null ? (zh ? "（由法律数据说明）" : "(said by the law data)") : said;
    }

    String html() {
        page.raw("<p>").link("index.html", say("全部规则", "all rules")).raw("</p>\n");
        page.element("p", message(rule, zh));
        page.element("p", say("效果：", "effect: ") + or(rule.said("effect"), "INFO"));
        routes();
        basis();
        conditions();
        scenarios();
        page.element("small", rule.place().file() + ":" + rule.place().line());
        return page.done();
    }

    private void routes() {
        String route = rule.said("route");
        if (route != null) {
            page.element("h2", say("涉及的机构", "Bodies")).raw("<ul>");
            Arrays.stream(route.split(",", -1))
                    .map(String::strip)
                    .forEach(id -> page.element(
                            "li",
                            id
                                    + law.findAuthority(id)
                                            .map(body -> "  " + pick(body.name()))
                                            .orElse("")));
            page.raw("</ul>\n");
        }
    }

    private void basis() {
        List<List<String>> basis = Norm.basis(or(rule.said("basis"), ""));
        page.element("h2", say("依据", "Law"));
        if (basis.isEmpty()) {
            page.element("p", say("这是建议，不引用条文。", "This is advice, or the law data say on which law it rests."));
        }
        basis.stream()
                .flatMap(List::stream)
                .flatMap(id -> law.findProvision(id).stream())
                .forEach(this::provision);
    }

    private void provision(Provision provision) {
        Instrument instrument = law.instrument(provision.instrument());
        page.raw("<p>").text(provision.id() + "  " + pick(instrument.name()) + " " + or(instrument.number(), "") + " ");
        if (instrument.url() != null) {
            page.link(instrument.url(), say("原文", "text"));
        }
        page.raw("</p><ul>");
        for (Provision.Version version : provision.versions()) {
            page.element(
                    "li",
                    pick(version.articleName()) + "  " + or(version.from(), "?") + " – " + or(version.to(), "")
                            + say("：", ": ") + pick(version.summary()));
        }
        page.raw("</ul>\n");
    }

    private void conditions() {
        InWords words = new InWords(law);
        page.element("h2", say("条件", "Conditions")).raw("<ul>");
        for (CheckedRule.Asked asked : rule.asked()) {
            page.element(
                    "li",
                    asked.fact()
                            + (asked.conditions().isEmpty()
                                    ? ""
                                    : say("：", ": ") + pick(words.condition(asked.conditions()))));
        }
        page.raw("</ul>\n").element("pre", rule.parts().conditions().strip());
    }

    private void scenarios() {
        page.element("h2", say("情形", "Scenarios")).raw("<ul>");
        scenarios.stream()
                .filter(one -> one.expectation() instanceof RuleSpeaks speaks
                        && speaks.rule().equals(rule.id()))
                .forEach(one -> page.element(
                        "li",
                        (one.expectation() instanceof RuleSpeaks speaks && speaks.fires()
                                        ? say("成立", "speaks")
                                        : say("不成立", "is silent"))
                                + say("：", ": ")
                                + FlowYaml.of(one.change())));
        page.raw("</ul>\n");
    }

    private String say(String chinese, String english) {
        return zh ? chinese : english;
    }

    private String pick(Bilingual both) {
        return zh ? both.zh() : both.en();
    }

    private static String or(@Nullable Object value, String otherwise) {
        return value == null ? otherwise : value.toString();
    }
}
