package io.complaintrules.reading.lexicon;

import io.complaintrules.facts.CueRole;
import java.util.List;

/** What hits are told apart by, in one number for each phrase: its category, the matter it points to, its role there, and what it tells. */
final class Mark {
    /** 12 bits for each of both numbers, 4 for what it tells, 4 for its role. */
    private static final int MOST = (1 << 12) - 1;

    private static final int MATTER = 12;
    private static final int TELLING = 24;
    private static final int ROLE = 28;
    private static final CueRole[] ROLES = CueRole.values();

    private Mark() {}

    /**
     * Puts a mark together.
     *
     * @param category number of the category
     * @param matter number of the matter, zero for none
     */
    static int of(Phrase phrase, int category, int matter) {
        if (Math.max(category, matter) > MOST) {
            throw new IllegalArgumentException(
                    "lexicon: it has more than 4,095 categories or matters.\nMaybe two of them are one?");
        }
        int mark = category | matter << MATTER | List.of(ROLES).indexOf(phrase.role()) << ROLE;
        for (Telling telling : Telling.values()) {
            mark |= telling.of(phrase) ? bit(telling) : 0;
        }
        return mark;
    }

    private static int bit(Telling telling) {
        return telling.bit() << TELLING;
    }

    static int category(int mark) {
        return mark & MOST;
    }

    static int matter(int mark) {
        return mark >>> MATTER & MOST;
    }

    static CueRole role(int mark) {
        return ROLES[mark >>> ROLE];
    }

    static boolean tells(int mark, Telling telling) {
        return (mark & bit(telling)) != 0;
    }
}
