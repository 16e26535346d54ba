package io.complaintrules.authoring.catalogue;

import io.complaintrules.authoring.Diagnostics;
import io.complaintrules.authoring.compare.RuleSet;
import io.complaintrules.engine.Findings;
import io.complaintrules.engine.drl.CheckedRule;
import io.complaintrules.engine.drl.RuleSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** Writes the pages of a set of rules: {@code zh/index.html} with a search, {@code zh/<id>.html} for each rule, and the same in English. */
public final class Catalogue {
    private static final String SEARCH = "<script>const find=document.getElementById('find');"
            + "find.addEventListener('input',()=>{const words=find.value.toLowerCase().split(/\\s+/);"
            + "for(const li of document.querySelectorAll('li')){const text=li.textContent.toLowerCase();"
            + "li.hidden=!words.every(word=>text.includes(word));}});</script>\n";

    private Catalogue() {}

    /**
     * Writes all pages; pages of rules that are there no more are left as they are.
     *
     * @param set the rules
     * @param out the folder, made where it is not there
     * @param base under which address it will be found, ending in a slash; empty where nobody knows
     * @return how many rules there are
     * @throws IOException when a page cannot be written
     */
    public static int write(RuleSet set, Path out, String base) throws IOException {
        List<CheckedRule> rules = RuleSources.layered(set.layers(), Findings.class, new Diagnostics()).rules().stream()
                .sorted(Comparator.comparing(CheckedRule::id))
                .toList();
        for (boolean zh : new boolean[] {true, false}) {
            Path folder = Files.createDirectories(out.resolve(zh ? "zh" : "en"));
            Files.writeString(folder.resolve("index.html"), index(rules, zh, base));
            for (CheckedRule rule : rules) {
                String page = new RulePage(rule, set.rules().law(), set.scenarios(), zh, base).html();
                Files.writeString(folder.resolve(RulePage.name(rule.id())), page);
            }
        }
        return rules.size();
    }

    private static String index(List<CheckedRule> rules, boolean zh, String base) {
        String language = zh ? "zh" : "en";
        Html page = new Html(
                zh ? "zh-CN" : "en",
                zh ? "规则目录" : "Catalogue of rules",
                base.isEmpty() ? "" : base + language + "/index.html");
        page.raw("<p>")
                .link(zh ? "../en/index.html" : "../zh/index.html", zh ? "English" : "中文")
                .raw("</p>\n");
        page.raw("<input id=\"find\" aria-label=\"")
                .text(zh ? "查找" : "find")
                .raw("\" placeholder=\"")
                .text(zh ? "编号、文字、条文或机构" : "id, words, law or body")
                .raw("\">\n<ul>\n");
        for (CheckedRule rule : rules) {
            page.raw("<li>").link(RulePage.name(rule.id()), rule.id()).text(" " + RulePage.message(rule, zh));
            page.raw(" <small>").text(words(rule)).raw("</small></li>\n");
        }
        return page.raw("</ul>\n").raw(SEARCH).done();
    }

    private static String words(CheckedRule rule) {
        String basis = rule.said("basis");
        String route = rule.said("route");
        return (basis == null ? "" : basis) + " " + (route == null ? "" : route);
    }
}
