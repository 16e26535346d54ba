package io.complaintrules.rules.space;

import java.util.List;

/**
 * A complainant's situation in the words of this reading.
 *
 * @param newOrder filed on or after the day on which SAMR Order 121 took effect
 * @param online against an online service rather than a carrier
 * @param doors which bodies could take the matter
 * @param emergency something has to be done before anything is filed
 * @param interest whose matter it is
 * @param named how the respondent is named
 * @param paper which of the nine things the paper has, by {@link Paper} ordinal
 * @param prior what came of the complaint to the company
 * @param kind whether it is about charges
 * @param charge how filing stands to five months from occurrence
 * @param other how filing stands to two years from occurrence
 * @param recurs whether it happened again, or goes on, inside those limits
 * @param settled what the parties agreed
 * @param seats how far the dispute is before each other forum, by {@link Seat} ordinal
 * @param decision how filing stands to the end of the time that each body has for what it has
 * @param recourse how filing stands to the end of the time for reconsideration behind it
 * @param oldCase the regulator got its case under the old order
 * @param consumer whether it was for living consumption
 * @param identity whether a true identity is given
 * @param agent whether somebody acts for another
 * @param known how filing stands to three years from discovery
 * @param limitation how filing stands to the limitation of action
 * @param longstop how filing stands to twenty years
 * @param asides what tells rules that only inform apart: one of several channels, requests, proofs
 */
@SuppressWarnings("EnumOrdinal")
record Situation(
        boolean newOrder,
        boolean online,
        Doors doors,
        boolean emergency,
        Interest interest,
        Named named,
        int paper,
        Prior prior,
        Kind kind,
        When charge,
        When other,
        Recurs recurs,
        Settled settled,
        List<Step> seats,
        When decision,
        When recourse,
        boolean oldCase,
        Said consumer,
        Said identity,
        Agent agent,
        When known,
        When limitation,
        When longstop,
        int asides) {

    /** The labour authority alone; those with conditions of their own; every body there is. */
    enum Doors {
        LABOUR,
        CONDITIONED,
        EVERY
    }

    /** What it is about, as far as the law treats it apart. */
    enum Topic {
        ANY,
        MONOPOLY,
        COMPETITION,
        CREDIT,
        CASH
    }

    /** What is asked for: money, money and a penalty, or a penalty alone. */
    enum Wish {
        MONEY,
        BOTH,
        PENALTY
    }

    enum Interest {
        OWN,
        NONE,
        UNSAID
    }

    enum Named {
        YES,
        NOBODY,
        FROM_TEXT,
        UNSAID
    }

    enum Paper {
        NAME,
        PHONE,
        ADDRESS,
        POSTCODE,
        RESPONDENT_NAME,
        RESPONDENT_ADDRESS,
        REQUEST,
        FACTS,
        DATE
    }

    enum Prior {
        NOT_MADE,
        UNSAID,
        FROM_TEXT,
        ANSWERED_BADLY,
        ANSWERED_WELL,
        ANSWER_UNSAID,
        SILENT_SINCE_WHEN,
        SILENT_IN_TIME,
        SILENT_DAY_OFF,
        SILENT_NO_TABLE,
        SILENT_TOO_LONG
    }

    enum Kind {
        CHARGES,
        SEEMS_CHARGES,
        ELSE,
        SEEMS_ELSE,
        UNSAID
    }

    /** How the day of filing stands to a last day. */
    enum When {
        IN_TIME,
        DAY_OFF,
        NO_TABLE,
        LATE,
        SEEMS_IN_TIME,
        SEEMS_LATE,
        UNSAID
    }

    /** Whether a matter comes again inside the limits of five months and of two years. */
    enum Recurs {
        NEVER,
        INSIDE_BOTH,
        INSIDE_THE_LONGER,
        SEEMS_TO,
        UNSAID
    }

    enum Settled {
        NO,
        AND_DONE,
        NOT_DONE,
        DONE_UNSAID,
        UNSAID
    }

    enum Seat {
        APPEAL,
        COURT,
        ARBITRATION,
        CONSUMER,
        REGULATOR,
        ORGAN,
        REPORTS,
        PLATFORM
    }

    enum Step {
        ABSENT,
        HANDED_IN,
        ACCEPTED,
        REFUSED,
        UNSAID
    }

    enum Said {
        YES,
        NO,
        UNSAID
    }

    enum Agent {
        NO,
        WITH_POWER,
        WITHOUT
    }

    Topic topic() {
        return switch (asides / 8 % 35) {
            case 0 -> Topic.MONOPOLY;
            case 1 -> Topic.COMPETITION;
            case 2, 3 -> Topic.CREDIT;
            case 4, 5 -> Topic.CASH;
            default -> Topic.ANY;
        };
    }

    Wish wish() {
        return asides % 15 == 0 ? Wish.PENALTY : asides % 5 == 1 ? Wish.BOTH : Wish.MONEY;
    }

    boolean has(Paper item) {
        return (paper >> item.ordinal() & 1) == 1;
    }

    Step at(Seat seat) {
        return seats.get(seat.ordinal());
    }

    boolean any(Step step, Seat... of) {
        for (Seat seat : of) {
            if (at(seat) == step) {
                return true;
            }
        }
        return false;
    }
}
