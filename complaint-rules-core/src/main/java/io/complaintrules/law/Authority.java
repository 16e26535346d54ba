package io.complaintrules.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A body that can take a complaint: what it takes and refuses, what it can order, how to reach it. Immutable.
 *
 * @param id as {@code miit-appeal}
 * @param name its name
 * @param kind what sort of body it is in law
 * @param takes what it takes
 * @param refuses what it refuses, and its preconditions
 * @param canOrder what it can do about a complaint
 * @param cannotOrder what it cannot do, to be said before anyone hopes for it
 * @param channels the ways to reach it, best first
 * @param needs the ids of the {@link Material}s it demands
 * @param decides the {@link Parameter} id of the time in which it accepts or refuses, or null if none is known
 * @param sources addresses of what this entry rests on
 * @param confidence how sure the entry is as a whole
 * @param verifiedOn the day up to which the entry was checked
 */
public record Authority(
        String id,
        Bilingual name,
        Kind kind,
        Bilingual takes,
        Bilingual refuses,
        Bilingual canOrder,
        Bilingual cannotOrder,
        List<Channel> channels,
        List<String> needs,
        @Nullable String decides,
        List<String> sources,
        Confidence confidence,
        LocalDate verifiedOn) {
    /** Copies the lists. */
    public Authority {
        channels = List.copyOf(channels);
        needs = List.copyOf(needs);
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
        return List.copyOf(advertised);
    }

    /** The sorts of body; which sort has taken a dispute decides which other doors it closes. */
    public enum Kind {
        /** The company complained of. */
        COMPANY,
        /** A telecom-user appeal body under MIIT Order 35. */
        APPEAL_BODY,
        /** Any other administrative organ, the police included. */
        ADMINISTRATIVE_ORGAN,
        /** A platform run by an industry association; neither an administrative organ nor a consumer organisation. */
        INDUSTRY_PLATFORM,
        /** A statutory consumer organisation. */
        CONSUMER_ORGANISATION,
        /** An arbitral body. */
        ARBITRAL_BODY,
        /** A court. */
        COURT,
        /** A line that passes matters on and decides none; whether its taking one closes other doors is not settled. */
        RELAY
    }
}
