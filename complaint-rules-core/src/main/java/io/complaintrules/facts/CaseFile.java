package io.complaintrules.facts;

import java.util.ArrayList;
import java.util.List;

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
    public List<Object> facts() {
        List<Object> all = new ArrayList<>(1 + matters.size() + mentions.size() + exhibits.size() + claims.size());
        all.add(kase);
        all.addAll(matters);
        all.addAll(mentions);
        all.addAll(exhibits);
        all.addAll(claims);
        return all;
    }
}
