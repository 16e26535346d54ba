package io.complaintrules.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A body that can take a complaint, with all that is true of it. Immutable.
 *
 * @param id as {@code miit-appeal}
 * @param name its name
 * @param shortName the name for running text
 * @param seat what sort of body it is in law
 * @param power whether it awards compensation, mediates, or neither
 * @param rank place among the bodies that are open beside the owners of a matter, lower first; null when it is never one
 * @param ministry whether the Ministry of Industry and Information Technology runs, commissions or guides it
 * @param alsoSitsAs the id of another body that it is too where a matter is that one's and not its own, or null
 * @param takes what it takes
 * @param refuses what it refuses, and its preconditions
 * @param canOrder what it can do about a complaint
 * @param cannotOrder what it cannot do, to be said before anyone hopes for it
 * @param competent what it says of its competence, those for matters of their own first
 * @param arguable the same where its competence can be argued either way; empty when it never is
 * @param shuts whose forums its acceptance shuts
 * @param channels the ways to reach it, best first
 * @param spoken how people call it
 * @param needs the ids of the {@link Material}s it demands
 * @param decides the {@link Parameter} id of the time in which it accepts or refuses, or null if none is known
 * @param ends the {@link Parameter} ids of the times in which it ends what it has accepted; the first that was in force then counts
 * @param interrupts the {@link Provision} id by which turning to it starts the limitation of action anew, or null if it does not
 * @param letter how a filing to it is titled and who its parties are
 * @param sources addresses of what this entry rests on
 * @param confidence how sure the entry is as a whole
 * @param verifiedOn the day up to which the entry was checked
 */
public record Authority(
        String id,
        Bilingual name,
        Bilingual shortName,
        Seat seat,
        Power power,
        @Nullable Integer rank,
        boolean ministry,
        @Nullable String alsoSitsAs,
        Bilingual takes,
        Bilingual refuses,
        Bilingual canOrder,
        Bilingual cannotOrder,
        List<Says> competent,
        List<Says> arguable,
        List<Shuts> shuts,
        List<Channel> channels,
        List<SpokenName> spoken,
        List<String> needs,
        @Nullable String decides,
        List<String> ends,
        @Nullable String interrupts,
        LetterForm letter,
        List<String> sources,
        Confidence confidence,
        LocalDate verifiedOn)
        implements Identified {
    /** Copies the lists. */
    public Authority {
        competent = List.copyOf(competent);
        arguable = List.copyOf(arguable);
        shuts = List.copyOf(shuts);
        channels = List.copyOf(channels);
        spoken = List.copyOf(spoken);
        needs = List.copyOf(needs);
        ends = List.copyOf(ends);
        sources = List.copyOf(sources);
    }

    /** The channels that may be offered to a person, best first. */
    public List<Channel> advertisedChannels() {
        List<Channel> advertised = new ArrayList<>(channels.size());
        for (Channel channel : channels) {
            if (channel.advertise()) {
                advertised.add(channel);
            }
        }
        return advertised.size() == channels.size() ? channels : List.copyOf(advertised);
    }

    /** All that it says of its competence and of what its acceptance shuts. */
    public List<Norm> norms() {
        List<Norm> norms = new ArrayList<>();
        competent.forEach(says -> norms.add(says.norm()));
        arguable.forEach(says -> norms.add(says.norm()));
        shuts.forEach(shut -> norms.add(shut.norm()));
        return norms;
    }

    /** What it says of its competence for a matter, or null when it says nothing. */
    public @Nullable Norm competentFor(String matter) {
        return said(competent, matter);
    }

    /** What it says where its competence for a matter is arguable, or null when it says nothing. */
    public @Nullable Norm arguableFor(String matter) {
        return said(arguable, matter);
    }

    private static @Nullable Norm said(List<Says> all, String matter) {
        Norm otherwise = null;
        for (Says one : all) {
            if (one.matters().contains(matter)) {
                return one.norm();
            }
            otherwise = one.matters().isEmpty() ? one.norm() : otherwise;
        }
        return otherwise;
    }

    /** What a body can do for somebody who wants money. */
    public enum Power {
        /** It awards. */
        AWARDS,
        /** It mediates and awards nothing. */
        MEDIATES,
        /** Neither. */
        NONE
    }

    /**
     * What a body says of its competence.
     *
     * @param matters ids of the matters it is about, empty for all others
     * @param norm the words and the law behind them
     */
    public record Says(List<String> matters, Norm norm) {
        /** Copies the list. */
        public Says {
            matters = List.copyOf(matters);
        }
    }

    /**
     * A body that no longer takes a dispute once this one has accepted it.
     *
     * @param body its id
     * @param norm the words and the law behind them
     */
    public record Shuts(String body, Norm norm) {}
}
