package io.complaintrules.advice;

import io.complaintrules.law.Bilingual;
import io.complaintrules.law.LawBook;
import io.complaintrules.verdict.Because;
import io.complaintrules.verdict.Citation;
import io.complaintrules.verdict.Finding;
import io.complaintrules.verdict.Route;
import io.complaintrules.verdict.Span;
import io.complaintrules.verdict.Status;
import io.complaintrules.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
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

    /** Returns it as lines, in one of the languages; {@code text} is the narrative that spans point into, null for none. */
    public String text(boolean chinese, @Nullable String text) {
        StringBuilder out = new StringBuilder();
        for (Link link : links) {
            Finding finding = link.finding();
            out.append(chinese ? finding.message().zh() : finding.message().en())
                    .append("  [")
                    .append(finding.rule())
                    .append("]\n");
            for (Bilingual condition : link.conditions()) {
                out.append(chinese ? "    因为：" : "    because: ")
                        .append(chinese ? condition.zh() : condition.en())
                        .append('\n');
            }
            if (text != null && !finding.spans().isEmpty()) {
                out.append(chinese ? "    文中：" : "    text: ")
                        .append(finding.spans().stream()
                                .filter(span -> span.end() <= text.length())
                                .map(span -> quoted(text, span))
                                .collect(Collectors.joining(chinese ? "、" : ", ")))
                        .append('\n');
            }
            for (Citation citation : finding.citations()) {
                out.append(chinese ? "    依据：" : "    law: ")
                        .append(chinese ? cited(citation, true) : cited(citation, false))
                        .append('\n');
            }
        }
        return out.toString();
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
