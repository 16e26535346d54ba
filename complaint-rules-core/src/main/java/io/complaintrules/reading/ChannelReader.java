package io.complaintrules.reading;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.facts.ChannelFacts;
import io.complaintrules.law.ContactPoint;
import io.complaintrules.law.LawBook;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Where the person means to file. */
final class ChannelReader {
    private final Map<String, ContactPoint> known = new HashMap<>();

    ChannelReader(LawBook law) {
        for (ContactPoint point : law.contactPoints()) {
            known.put(bare(point.value()), point);
            point.aliases().forEach(alias -> known.put(bare(alias), point));
        }
    }

    ChannelFacts read(Complaint complaint) {
        if (complaint.channel() == null) {
            return new ChannelFacts(null, null, false, false);
        }
        ContactPoint point = known.get(bare(complaint.channel()));
        return point == null
                ? new ChannelFacts(null, null, false, false)
                : new ChannelFacts(point.value(), point.authority(), point.deny(), false);
    }

    /** The bare number or host. */
    private static String bare(String contact) {
        String bare = contact.trim().toLowerCase(Locale.ROOT);
        bare = bare.startsWith("https://") ? bare.substring(8) : bare.startsWith("http://") ? bare.substring(7) : bare;
        bare = bare.startsWith("www.") ? bare.substring(4) : bare;
        int slash = bare.indexOf('/');
        return slash < 0 ? bare : bare.substring(0, slash);
    }
}
