package io.complaintrules.json;

import io.complaintrules.law.Bilingual;
import io.complaintrules.law.Confidence;
import io.complaintrules.verdict.Citation;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is cited, each thing once: what all provisions of an instrument share stands with the instrument. */
record LeanLaw(Map<String, LeanVerdict.Provision> provisions, Map<String, LeanVerdict.Instrument> instruments) {
    private static final Bilingual NO_ARTICLE = new Bilingual("", "");

    static LeanLaw of(Stream<Citation> citations) {
        Map<String, Map<String, Citation>> cited = new TreeMap<>();
        citations.forEach(one ->
                cited.computeIfAbsent(instrument(one), id -> new TreeMap<>()).put(one.provision(), one));
        LeanLaw law = new LeanLaw(new TreeMap<>(), new TreeMap<>());
        cited.forEach((id, provisions) -> law.add(id, List.copyOf(provisions.values())));
        return law;
    }

    private static String instrument(Citation cited) {
        return cited.provision().substring(0, cited.provision().indexOf('/'));
    }

    private void add(String id, List<Citation> cited) {
        var from = shared(cited, Citation::from);
        var confidence = shared(cited, LeanLaw::confidence);
        Citation first = cited.get(0);
        instruments.put(
                id,
                new LeanVerdict.Instrument(
                        first.instrument(),
                        first.number(),
                        first.url(),
                        first.url() == null ? first.mirror() : null,
                        from,
                        confidence));
        for (Citation one : cited) {
            provisions.put(
                    one.provision(),
                    new LeanVerdict.Provision(
                            one.article().equals(NO_ARTICLE) ? null : one.article(),
                            from == null ? one.from() : null,
                            one.to(),
                            confidence == null ? confidence(one) : null));
        }
    }

    private static @Nullable Confidence confidence(Citation cited) {
        return cited.confidence() == Confidence.H ? null : cited.confidence();
    }

    /** What they all have, null when they differ. */
    private static <T> @Nullable T shared(List<Citation> cited, Function<Citation, @Nullable T> part) {
        T first = part.apply(cited.get(0));
        for (int i = 1; first != null && i < cited.size(); i++) {
            first = first.equals(part.apply(cited.get(i))) ? first : null;
        }
        return first;
    }
}
