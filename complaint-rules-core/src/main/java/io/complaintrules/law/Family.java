package io.complaintrules.law;

import java.util.List;

/**
 * A group of matters that share what is open to them beside their owners. Immutable.
 *
 * @param id as {@code telecom}
 * @param name what to call it
 * @param carriers whether its matters are about services of carriers
 * @param ownRespondent whether its matters need their own kind of respondent, as a school or a courier: a word of theirs alone does
 *     not make them
 * @param forums the bodies that the leading matter may go to beside its owners
 */
public record Family(String id, Bilingual name, boolean carriers, boolean ownRespondent, List<Way> forums)
        implements Identified {
    /** Copies the list. */
    public Family {
        forums = List.copyOf(forums);
    }

    /**
     * A body that is open to a family.
     *
     * @param body the {@link Authority} id; its rank says where it stands
     * @param when on which occasion
     * @param arguable whether its competence can be argued either way
     */
    public record Way(String body, Occasion when, boolean arguable) {}
}
