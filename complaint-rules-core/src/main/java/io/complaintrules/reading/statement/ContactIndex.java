package io.complaintrules.reading.statement;

import io.complaintrules.law.ContactPoint;
import io.complaintrules.law.LawBook;
import io.complaintrules.reading.party.NameIndex;
import io.complaintrules.reading.text.NormalForm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The numbers and sites that the law data know, looked up by name or found in a text. Thread-safe. */
public final class ContactIndex {
    private static final String UNITS = "元块万千百年月日号天个次条分秒米兆克斤度点%岁人";
    private static final String CURRENCIES = "¥￥$";

    /** By spelling; an authority's own id names its best contact point. */
    private final Map<String, ContactPoint> known = new HashMap<>();

    private final NameIndex<ContactPoint> names;

    /** Makes an index of all contacts of this law. */
    public ContactIndex(LawBook law) {
        names = new NameIndex<>(law.contactPoints(), ContactIndex::spellings);
        for (ContactPoint point : law.contactPoints()) {
            for (String spelling : spellings(point)) {
                known.put(bare(spelling), point);
            }
        }
        for (ContactPoint point : law.contactPoints()) {
            String body = point.authority();
            ContactPoint other = body == null || point.deny() ? point : known.getOrDefault(body, point);
            if (body != null && !point.deny() && point.value().compareTo(other.value()) <= 0) {
                known.put(body, point);
            }
        }
    }

    private static List<String> spellings(ContactPoint point) {
        List<String> spellings = new ArrayList<>(point.aliases());
        spellings.add(point.value());
        return spellings;
    }

    /** The contact point of this very name, or the body's best one. */
    @Nullable ContactPoint named(String name) {
        return known.get(name);
    }

    /** The one contact point that a field names; several at once name none. */
    @Nullable ContactPoint inField(String field) {
        String words = bare(field);
        ContactPoint exact = known.get(words);
        if (exact != null) {
            return exact;
        }
        ContactPoint only = null;
        for (Map.Entry<String, ContactPoint> entry : known.entrySet()) {
            if (stands(entry.getKey(), words)) {
                if (only != null && !only.equals(entry.getValue())) {
                    return null;
                }
                only = entry.getValue();
            }
        }
        return only;
    }

    /** Every contact point that a text names; a number with a unit behind it is none. */
    List<ReadBody> inText(NormalForm form) {
        List<NameIndex.Found<ContactPoint>> found = names.find(form);
        List<ReadBody> bodies = new ArrayList<>(found.size());
        for (NameIndex.Found<ContactPoint> one : found) {
            if (standsAlone(form, one.from(), one.to())) {
                ContactPoint point = one.thing();
                bodies.add(new ReadBody(point.authority(), point.value(), point.deny(), 0, one.from(), one.to()));
            }
        }
        return bodies;
    }

    private static boolean standsAlone(NormalForm form, int from, int to) {
        char before = from == 0 ? ' ' : form.charAt(from - 1);
        char after = to == form.length() ? ' ' : form.charAt(to);
        boolean figure = form.charAt(to - 1) <= '9';
        return !glues(before, form.charAt(from))
                && !glues(after, form.charAt(to - 1))
                && !(figure && (UNITS.indexOf(after) >= 0 || CURRENCIES.indexOf(before) >= 0));
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
        String bare = NormalForm.of(contact).toString().trim();
        bare = bare.startsWith("https://") ? bare.substring(8) : bare.startsWith("http://") ? bare.substring(7) : bare;
        bare = bare.startsWith("www.") ? bare.substring(4) : bare;
        int slash = bare.indexOf('/');
        return slash < 0 ? bare : bare.substring(0, slash);
    }
}
