package io.complaintrules.facts;

import io.complaintrules.verdict.Span;
import java.util.List;

/**
 * What a complaint is about, and who owns that kind of matter according to the law data.
 *
 * @param id as in {@code law/matters.yaml}
 * @param family such as {@code telecom}, {@code internet}, {@code payment} or {@code crime}
 * @param charge true when five months, not two years, bound it before an appeal body (Order 35 art. 11(1))
 * @param emergency true when something has to be done before anything is filed
 * @param strength how clearly the text speaks for it; higher is clearer
 * @param declared true when the caller named it, false when it was read
 * @param unsure true when the words do not carry it alone
 * @param leading true for the one matter that decides the recommendation
 * @param primary id of the body that owns it for this kind of respondent
 * @param also ids of other bodies that could take it, best first
 * @param spans the words that speak for it
 */
public record Matter(
        String id,
        String family,
        boolean charge,
        boolean emergency,
        int strength,
        boolean declared,
        boolean unsure,
        boolean leading,
        String primary,
        List<String> also,
        List<Span> spans) {
    /** Copies the lists. */
    public Matter {
        also = List.copyOf(also);
        spans = List.copyOf(spans);
    }

    /** Returns whether words of the text speak for it, and no field. */
    public boolean isRead() {
        return !declared && !spans.isEmpty();
    }

    /** Returns it as the matter that decides the recommendation. */
    public Matter asLeading() {
        return new Matter(id, family, charge, emergency, strength, declared, unsure, true, primary, also, spans);
    }
}
