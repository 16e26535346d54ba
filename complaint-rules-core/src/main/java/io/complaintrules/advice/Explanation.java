package io.complaintrules.advice;

import io.complaintrules.law.Bilingual;
import io.complaintrules.law.LawBook;
import io.complaintrules.verdict.Because;
import io.complaintrules.verdict.Citation;
import io.complaintrules.verdict.Effect;
import io.complaintrules.verdict.Finding;
import io.complaintrules.verdict.Route;
import io.complaintrules.verdict.Span;
import io.complaintrules.verdict.Status;
import io.complaintrules.verdict.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The chain behind what a verdict says of one body: finding by finding the facts that matched, what was asked of them, and the law with the
 * date of its version. Immutable and thread-safe.
 *
 * @param body id of the body
 * @param route how it stands, null when the matter is none of its
 * @param links the findings behind it, gravest first
 */
public record Explanation(String body, @Nullable Route route, List<Link> links) {
    /** Copies the list. */
    public Explanation {
        links = List.copyOf(links);
    }

    /**
     * One finding.
     *
     * @param finding the finding
     * @param conditions what its rule asks, in words
     */
    public record Link(Finding finding, List<Bilingual> conditions) {
        /** Copies the list. */
        public Link {
            conditions = List.copyOf(conditions);
        }
    }

    /**
     * Explains a route.
     *
     * @param verdict the verdict
     * @param body id of the body
     * @param law the names of things
     */
    public static Explanation of(Verdict verdict, String body, LawBook law) {
        InWords words = new InWords(law);
        Route route = verdict.route(body).orElse(null);
        List<Link> links = new ArrayList<>();
        verdict.findings().stream()
                .filter(one -> one.routes().contains(body))
                .filter(one -> Status.of(one.effect()) != Status.OPEN
                        || (route != null && route.findings().contains(one.rule())))
                .sorted((one, other) -> other.effect().compareTo(one.effect()))
                .forEach(one -> links.add(new Link(
                        one,
                        one.because().stream()
                                .map(Because::condition)
                                .filter(condition -> !condition.isEmpty())
                                .map(words::condition)
                                .toList())));
        return new Explanation(body, route, links);
    }

    /** Returns it as lines for a person, in one of the languages; {@code text} is the narrative that spans point into, null for none. */
    public String text(boolean chinese, @Nullable String text) {
        return text(chinese, text, false);
    }

    /** Returns the same, with {@code full} for whoever writes rules: with their ids. */
    public String text(boolean chinese, @Nullable String text, boolean full) {
        StringBuilder out = new StringBuilder();
        Set<Bilingual> told = new HashSet<>();
        for (Link link : links) {
            if (!full && !told.add(link.finding().message())) {
                continue;
            }
            Finding finding = link.finding();
            out.append(chinese ? finding.message().zh() : finding.message().en())
                    .append(full ? "  [" + finding.rule() + "]\n" : "\n");
            conditions(link, chinese, full).forEach(one -> out.append(chinese ? "    因为：" : "    because: ")
                    .append(one)
                    .append('\n'));
            if (text != null && !finding.spans().isEmpty()) {
                out.append(chinese ? "    文中：" : "    text: ")
                        .append(finding.spans().stream()
                                .filter(span -> span.end() <= text.length())
                                .map(span -> quoted(text, span))
                                .collect(Collectors.joining(chinese ? "、" : ", ")))
                        .append('\n');
            }
            if (!finding.citations().isEmpty()) {
                out.append(chinese ? "    依据：" : "    law: ")
                        .append(cited(finding, chinese))
                        .append('\n');
            }
        }
        return out.toString();
    }

    /** What is missing tells itself: to a person the conditions are told of what is there. */
    private static List<String> conditions(Link link, boolean chinese, boolean full) {
        Effect effect = link.finding().effect();
        if (!full && (effect == Effect.REVISE || effect == Effect.ASK)) {
            return List.of();
        }
        return link.conditions().stream()
                .map(one -> chinese ? one.zh() : one.en())
                .filter(one -> full || !chinese || InWords.isChinese(one))
                .toList();
    }

    static String cited(Finding finding, boolean chinese) {
        return finding.citations().stream()
                .map(citation -> cited(citation, chinese))
                .distinct()
                .collect(Collectors.joining(chinese ? "；" : "; "));
    }

    private static String cited(Citation citation, boolean chinese) {
        String name = chinese
                ? citation.instrument().zh() + citation.article().zh()
                : citation.instrument().en() + ", " + citation.article().en();
        return citation.from() == null
                ? name
                : name + (chinese ? "（" + citation.from() + " 起施行）" : " (in force from " + citation.from() + ")");
    }

    private static String quoted(String text, Span span) {
        return "“" + text.substring(span.start(), span.end()) + "”";
    }
}
