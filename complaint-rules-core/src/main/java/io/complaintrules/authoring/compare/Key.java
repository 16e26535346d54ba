package io.complaintrules.authoring.compare;

import java.util.Comparator;

/**
 * What changes.
 *
 * @param part {@code rule court.venue}; where no rule changes, the part of the verdict, as {@code route court}
 * @param change how
 */
record Key(String part, RuleChange change) implements Comparable<Key> {
    private static final Comparator<Key> ORDER = Comparator.comparing((Key key) -> !key.isRule())
            .thenComparing(Key::part)
            .thenComparing(Key::change);

    boolean isRule() {
        return kind().equals("rule");
    }

    /** As {@code route}; the whole where no id stands behind it. */
    String kind() {
        int blank = part.indexOf(' ');
        return blank < 0 ? part : part.substring(0, blank);
    }

    /** The id behind the kind of part; the whole where there is none. */
    String id() {
        return part.substring(part.indexOf(' ') + 1);
    }

    @Override
    public int compareTo(Key other) {
        return ORDER.compare(this, other);
    }
}
