package io.complaintrules.law;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A subject of complaint, and which body owns it. Immutable.
 *
 * @param id as {@code charge-dispute}
 * @param name what to call it
 * @param family the id of the {@link Family} it belongs to
 * @param limit which of the two time limits of MIIT Order 35 art. 11(1) it falls under
 * @param emergency whether the police come first because minutes count
 * @param report whether it harms competition or order rather than the person: it is reported, and no dispute of one's own is
 *     asked for (Anti-Monopoly Law art. 46, SAMR Order 121 art. 43)
 * @param lastResort whether it is what remains when neither text nor respondent tells anything
 * @param generic whether it only remains where nothing more specific was found
 * @param owners who owns it, by kind of respondent
 */
public record MatterClass(
        String id,
        Bilingual name,
        String family,
        Limit limit,
        boolean emergency,
        boolean report,
        boolean lastResort,
        boolean generic,
        List<Owner> owners)
        implements Identified {
    /** Copies the list. */
    public MatterClass {
        owners = List.copyOf(owners);
    }

    /**
     * The owner in a case: the first that names the kind of respondent, else the first for any; or null.
     *
     * @param respondentKind as {@code CARRIER}
     * @param money whether money is asked for
     */
    public @Nullable Owner ownerFor(String respondentKind, boolean money) {
        Owner fallback = null;
        for (Owner owner : owners) {
            if (money || !owner.money()) {
                if (owner.respondentKinds().contains(respondentKind)) {
                    return owner;
                }
                if (fallback == null && owner.respondentKinds().isEmpty()) {
                    fallback = owner;
                }
            }
        }
        return fallback;
    }

    /** Which of the two kinds of dispute of MIIT Order 35 art. 11(1). */
    public enum Limit {
        /** A dispute about charges. */
        CHARGE,
        /** A dispute about charges where what was charged is asked back, any other where it is not. */
        REFUND,
        /** Any other dispute. */
        OTHER
    }

    /**
     * The bodies for some kinds of respondent.
     *
     * @param respondentKinds the kinds, or empty for any
     * @param money whether only where money is asked for
     * @param primary the {@link Authority} id to go to
     * @param also other authority ids that could take it
     */
    public record Owner(Set<String> respondentKinds, boolean money, String primary, List<String> also) {
        /** Copies the set, sorted, and the list. */
        public Owner {
            respondentKinds = Collections.unmodifiableSet(new TreeSet<>(respondentKinds));
            also = List.copyOf(also);
        }
    }
}
