package io.complaintrules.reading;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.facts.ChannelFacts;
import io.complaintrules.facts.Matter;
import io.complaintrules.facts.Statement;
import io.complaintrules.facts.StatementKind;
import io.complaintrules.law.ContactPoint;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where the person means to file. */
final class ChannelReader {
    private static final ChannelFacts NOWHERE = new ChannelFacts(false, null, null, false, false, null);
    private static final String ADMINISTRATION = "comms-admin";
    private static final String APPEAL = "miit-appeal";

    private final ContactIndex contacts;

    ChannelReader(ContactIndex contacts) {
        this.contacts = contacts;
    }

    ChannelFacts read(Complaint complaint, List<Statement> told, List<Matter> about) {
        if (complaint.channel() == null || complaint.channel().isBlank()) {
            return told(told, about);
        }
        ContactPoint point = contacts.inField(complaint.channel());
        return point == null
                ? new ChannelFacts(true, null, null, false, false, null)
                : new ChannelFacts(true, point.value(), body(point, about), point.deny(), false, null);
    }

    /** A communications administration is its province's appeal body too (Order 35 arts 3 and 9). */
    private static @Nullable String body(ContactPoint point, List<Matter> about) {
        boolean appeals =
                ADMINISTRATION.equals(point.authority()) && !owns(ADMINISTRATION, about) && owns(APPEAL, about);
        return appeals ? APPEAL : point.authority();
    }

    private static boolean owns(String body, List<Matter> about) {
        for (Matter matter : about) {
            if (matter.primary().equals(body) || matter.also().contains(body)) {
                return true;
            }
        }
        return false;
    }

    /** The one contact point that the text means to use; several at once name none. */
    private ChannelFacts told(List<Statement> told, List<Matter> about) {
        Statement meant = null;
        for (Statement one : told) {
            if (one.what() == StatementKind.MEANS_TO_GO && one.contact() != null) {
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
        String body = point == null ? meant.body() : body(point, about);
        return new ChannelFacts(true, meant.contact(), body, point != null && point.deny(), true, meant.span());
    }
}
