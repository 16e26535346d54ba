package io.complaintrules.reading;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.facts.ChannelFacts;
import io.complaintrules.facts.Telling;
import io.complaintrules.facts.Told;
import io.complaintrules.law.ContactPoint;
import java.util.List;
import java.util.Objects;

/** Where the person means to file. */
final class ChannelReader {
    private static final ChannelFacts NOWHERE = new ChannelFacts(false, null, null, false, false, null);

    private final ContactIndex contacts;

    ChannelReader(ContactIndex contacts) {
        this.contacts = contacts;
    }

    ChannelFacts read(Complaint complaint, List<Told> told) {
        if (complaint.channel() == null || complaint.channel().isBlank()) {
            return told(told);
        }
        ContactPoint point = contacts.inField(complaint.channel());
        return point == null
                ? new ChannelFacts(true, null, null, false, false, null)
                : new ChannelFacts(true, point.value(), point.authority(), point.deny(), false, null);
    }

    /** The one contact point that the text means to use; several at once name none. */
    private ChannelFacts told(List<Told> told) {
        Told meant = null;
        for (Told one : told) {
            if (one.what() == Telling.MEANS_TO_GO && one.contact() != null) {
                if (meant != null && !Objects.equals(meant.contact(), one.contact())) {
                    return NOWHERE;
                }
                meant = meant == null ? one : meant;
            }
        }
        if (meant == null || meant.contact() == null) {
            return NOWHERE;
        }
        ContactPoint point = contacts.named(meant.contact());
        return new ChannelFacts(true, meant.contact(), meant.body(), point != null && point.deny(), true, meant.span());
    }
}
