package io.complaintrules.reading;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.facts.ChannelFacts;
import io.complaintrules.law.ContactPoint;
import io.complaintrules.law.LawBook;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where the person means to file. */
final class ChannelReader {
    private final Map<String, ContactPoint> known = new HashMap<>();

    ChannelReader(LawBook law) {
        for (ContactPoint point : law.contactPoints()) {
            known.put(bare(point.value()), point);
            point.aliases().forEach(alias -> known.put(bare(alias), point));
        }
        law.authorities().forEach(body -> channels(body.id(), known));
    }

    ChannelFacts read(Complaint complaint) {
        if (complaint.channel() == null || complaint.channel().isBlank()) {
            return new ChannelFacts(false, null, null, false, false);
        }
        ContactPoint point = find(bare(complaint.channel()));
        return point == null
                ? new ChannelFacts(true, null, null, false, false)
                : new ChannelFacts(true, point.value(), point.authority(), point.deny(), false);
    }

    /** An authority's own id names its best contact point. */
    private static void channels(String authority, Map<String, ContactPoint> known) {
        known.values().stream()
                .filter(point -> authority.equals(point.authority()) && !point.deny())
                .min((a, b) -> a.value().compareTo(b.value()))
                .ifPresent(point -> known.putIfAbsent(authority, point));
    }

    /** The one contact point that the words name; several at once name none. */
    private @Nullable ContactPoint find(String words) {
        ContactPoint exact = known.get(words);
        if (exact != null) {
            return exact;
        }
        Set<ContactPoint> inside = known.entrySet().stream()
                .filter(entry -> stands(entry.getKey(), words))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
        List<ContactPoint> found = List.copyOf(inside);
        return found.size() == 1 ? found.get(0) : null;
    }

    /** Whether a number or name stands in the words, and not within a longer number or host name. */
    private static boolean stands(String contact, String words) {
        int at = words.indexOf(contact);
        return at >= 0
                && (at == 0 || !glues(words.charAt(at - 1), contact.charAt(0)))
                && (at + contact.length() == words.length()
                        || !glues(words.charAt(at + contact.length()), contact.charAt(contact.length() - 1)));
    }

    private static boolean glues(char outside, char inside) {
        return inside < 128
                && (outside == '.' || outside == '-' || (outside < 128 && Character.isLetterOrDigit(outside)));
    }

    /** The bare number or host, in half-width lower case. */
    private static String bare(String contact) {
        String bare = java.text.Normalizer.normalize(contact, java.text.Normalizer.Form.NFKC)
                .trim()
                .toLowerCase(Locale.ROOT);
        bare = bare.startsWith("https://") ? bare.substring(8) : bare.startsWith("http://") ? bare.substring(7) : bare;
        bare = bare.startsWith("www.") ? bare.substring(4) : bare;
        int slash = bare.indexOf('/');
        return slash < 0 ? bare : bare.substring(0, slash);
    }
}
