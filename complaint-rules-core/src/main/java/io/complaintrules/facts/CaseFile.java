package io.complaintrules.facts;

import java.util.List;
import java.util.stream.Stream;

/**
 * All facts of one complaint.
 *
 * @param kase the wide fact
 * @param matters what it is about
 * @param mentions phrases found in the text
 * @param exhibits its evidence items
 * @param claims its heads of claim
 */
public record CaseFile(
        Case kase, List<Matter> matters, List<Mention> mentions, List<Exhibit> exhibits, List<Claim> claims) {
    /** Copies the lists. */
    public CaseFile {
        matters = List.copyOf(matters);
        mentions = List.copyOf(mentions);
        exhibits = List.copyOf(exhibits);
        claims = List.copyOf(claims);
    }

    /** Returns every fact once, in no order that anything may depend on. */
    public Stream<Object> stream() {
        return Stream.of(Stream.of(kase), matters.stream(), mentions.stream(), exhibits.stream(), claims.stream())
                .flatMap(facts -> facts);
    }
}
