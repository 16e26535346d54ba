package io.complaintrules.report;

import io.complaintrules.law.Authority;
import io.complaintrules.law.Bilingual;
import io.complaintrules.law.LawBook;
import io.complaintrules.law.MatterClass;
import io.complaintrules.verdict.Citation;
import io.complaintrules.verdict.Finding;
import io.complaintrules.verdict.Governs;
import io.complaintrules.verdict.Route;
import io.complaintrules.verdict.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the sections of one report share: the verdict, the language, and the numbers of the law cited so far. */
final class Page {
    final Verdict verdict;
    final String text;
    final Language language;
    private final LawBook law;
    private final boolean numbered;
    private final int most;
    private final List<Block> blocks = new ArrayList<>();
    private final Map<Citation, Integer> cited = new LinkedHashMap<>();

    /** A page with all there is, which numbers the law it cites. */
    Page(Verdict verdict, String text, LawBook law, Language language) {
        this(verdict, text, law, language, true, Integer.MAX_VALUE);
    }

    /** A page without citations, with no more than so many entries in a list. */
    Page(Verdict verdict, String text, LawBook law, Language language, int most) {
        this(verdict, text, law, language, false, most);
    }

    private Page(Verdict verdict, String text, LawBook law, Language language, boolean numbered, int most) {
        this.numbered = numbered;
        this.most = most;
        this.verdict = verdict;
        this.text = text;
        this.law = law;
        this.language = language;
    }

    List<Block> blocks() {
        return blocks;
    }

    Map<Citation, Integer> cited() {
        return cited;
    }

    LawBook law() {
        return law;
    }

    /** How many entries a list may have that has at most {@code cap}. */
    int most(int cap) {
        return Math.max(1, Math.min(cap, most));
    }

    /** Whether there is room for what one has to do and for nothing else. */
    boolean isBare() {
        return most == 0;
    }

    String say(String zh, String en) {
        return language.of(zh, en);
    }

    String say(Bilingual both) {
        return language.of(both);
    }

    /** What the law data call one of a closed list. */
    String name(String of, String id) {
        return say(law.name(of, id));
    }

    void title(Inline title) {
        blocks.add(new Block.Title(title));
    }

    void heading(String zh, String en) {
        blocks.add(new Block.Heading(say(zh, en)));
    }

    void paragraph(Inline text) {
        blocks.add(new Block.Paragraph(text));
    }

    void item(int depth, String marker, Inline text) {
        blocks.add(new Block.Item(depth, marker, text));
    }

    void add(Block block) {
        blocks.add(block);
    }

    /** The message of a finding with the numbers of the law behind it. */
    Inline message(Finding finding) {
        return message(finding.message(), finding.citations());
    }

    /** Words with the numbers of the law behind them. */
    Inline message(Bilingual words, List<Citation> law) {
        return numbered ? Inline.of(say(words)).plus(refs(law), Tone.DIM) : Inline.of(say(words));
    }

    private String refs(Collection<Citation> citations) {
        return citations.stream()
                .map(citation -> "[" + cited.computeIfAbsent(citation, next -> cited.size() + 1) + "]")
                .collect(Collectors.joining("", citations.isEmpty() ? "" : " ", ""));
    }

    /** Findings of one rule, one for each thing it says. */
    List<Finding> ofRule(String rule) {
        Map<Bilingual, Finding> byMessage = new LinkedHashMap<>();
        verdict.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .forEach(finding -> byMessage.putIfAbsent(finding.message(), finding));
        return List.copyOf(byMessage.values());
    }

    Optional<Route> route(String authority) {
        return verdict.routes().stream()
                .filter(route -> route.authority().equals(authority))
                .findFirst();
    }

    String body(String authority) {
        return say(route(authority)
                .map(Route::name)
                .or(() -> law.findAuthority(authority).map(Authority::name))
                .orElse(new Bilingual(authority, authority)));
    }

    /** The name for running text. */
    String shortBody(String authority) {
        return law.findAuthority(authority).map(body -> say(body.shortName())).orElseGet(() -> body(authority));
    }

    /** True for the bodies to turn to, in whatever order. */
    boolean onTheWay(String authority) {
        return verdict.jurisdiction().order().contains(authority);
    }

    /** True for a day after the day of filing. */
    boolean isToCome(@Nullable LocalDate day) {
        LocalDate filed = verdict.receipt().dates().get(Governs.FILING);
        return day != null && (filed == null || day.isAfter(filed));
    }

    String matter(String id) {
        return say(law.findMatter(id).map(MatterClass::name).orElse(new Bilingual(id, id)));
    }

    String material(String id) {
        return law.materials().stream()
                .filter(material -> material.id().equals(id))
                .map(material -> say(material.name()))
                .findFirst()
                .orElse(id);
    }

    /** A list in running text. */
    String list(List<String> parts) {
        return String.join(say("、", ", "), parts);
    }
}
