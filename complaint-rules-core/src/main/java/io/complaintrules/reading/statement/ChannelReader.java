package io.complaintrules.reading.statement;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.facts.ChannelFacts;
import io.complaintrules.facts.Matter;
import io.complaintrules.facts.Statement;
import io.complaintrules.facts.StatementKind;
import io.complaintrules.law.ContactPoint;
import io.complaintrules.law.LawBook;
import io.complaintrules.verdict.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the person means to file. */
public final class ChannelReader {
    private final LawBook law;
    private final ContactIndex contacts;

    /** Makes a reader that knows these bodies and contacts. */
    public ChannelReader(LawBook law, ContactIndex contacts) {
        this.law = law;
        this.contacts = contacts;
    }

    /** Returns where the person means to go, declared or read. */
    public ChannelFacts read(Complaint complaint, List<Statement> told, List<Matter> about) {
        if (complaint.channel() == null || complaint.channel().isBlank()) {
            return told(told, about);
        }
        ContactPoint point = contacts.inField(complaint.channel());
        return point == null
                ? facts(null, null, false, null)
                : facts(point.value(), body(point, about), point.deny(), null);
    }

    private ChannelFacts facts(@Nullable String contact, @Nullable String body, boolean deny, @Nullable Span span) {
        Set<String> shuts = new HashSet<>();
        if (body != null) {
            law.authority(body).shuts().forEach(other -> shuts.add(other.body()));
        }
        return new ChannelFacts(true, contact, body, shuts, deny, span != null, span);
    }

    /** The body of a contact point; where that body is another one too, as a communications administration is, what is owned decides. */
    private @Nullable String body(ContactPoint point, List<Matter> about) {
        String body = point.authority();
        String other = body == null ? null : law.authority(body).alsoSitsAs();
        return body != null && other != null && !owns(body, about) && owns(other, about) ? other : body;
    }

    private static boolean owns(String body, List<Matter> about) {
        for (Matter matter : about) {
            if (matter.primary().equals(body) || matter.also().contains(body)) {
                return true;
            }
        }
        return false;
    }

    /** The one contact point that the text means to use, or to which the person was sent; several at once name none. */
    private ChannelFacts told(List<Statement> told, List<Matter> about) {
        if (told.isEmpty()) {
            return ChannelFacts.NONE;
        }
        List<Statement> meant = of(StatementKind.MEANS_TO_GO, told);
        List<Statement> sent = meant.isEmpty() ? of(StatementKind.SENT_TO, told) : meant;
        return sent.stream().map(Statement::contact).distinct().count() == 1
                ? told(sent.get(0), about)
                : ChannelFacts.NONE;
    }

    private static List<Statement> of(StatementKind what, List<Statement> told) {
        return told.stream()
                .filter(one -> one.what() == what && one.contact() != null)
                .toList();
    }

    private ChannelFacts told(Statement meant, List<Matter> about) {
        if (meant.contact() == null) {
            return ChannelFacts.NONE;
        }
        ContactPoint point = contacts.named(meant.contact());
        String body = point == null ? meant.body() : body(point, about);
        return facts(meant.contact(), body, point != null && point.deny(), meant.span());
    }
}
