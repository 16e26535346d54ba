package io.complaintrules.authoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects everything that is wrong, so that an author sees it all at once. Not thread-safe. */
public final class Diagnostics {
    private static final Comparator<Diagnostic> BY_PLACE = Comparator.<Diagnostic, String>comparing(
                    slip -> slip.place().file())
            .thenComparingInt(slip -> slip.place().line())
            .thenComparingInt(slip -> slip.place().column())
            .thenComparing(Diagnostic::code);

    private final Set<Diagnostic> all = new LinkedHashSet<>();

    /**
     * Adds a slip.
     *
     * @param code id of the kind of slip
     * @param place where it stands
     * @param words what stands for {@code {0}}, {@code {1}} ... in its message
     */
    public void add(String code, Place place, Object... words) {
        all.add(Codes.get(code).at(place, null, words));
    }

    /**
     * Adds a slip for which a word there is comes near what was written.
     *
     * @param code id of the kind of slip
     * @param place where it stands
     * @param wrong what was written
     * @param known the words there are
     * @param words what stands for {@code {0}}, {@code {1}} ... in its message
     */
    public void near(String code, Place place, String wrong, Collection<String> known, Object... words) {
        all.add(Codes.get(code).at(place, Nearest.among(wrong, known), words));
    }

    /**
     * Adds a slip with a word that was maybe meant.
     *
     * @param code id of the kind of slip
     * @param place where it stands
     * @param maybe the word, null where there is none
     * @param words what stands for {@code {0}}, {@code {1}} ... in its message
     */
    public void maybe(String code, Place place, @Nullable String maybe, Object... words) {
        all.add(Codes.get(code).at(place, maybe, words));
    }

    /**
     * Adds slips found elsewhere.
     *
     * @param others the slips
     */
    public void addAll(Collection<Diagnostic> others) {
        all.addAll(others);
    }

    /** Returns how many there are so far. */
    public int count() {
        return all.size();
    }

    /** Returns whether an error is among them. */
    public boolean failed() {
        return all.stream().anyMatch(Diagnostic::isError);
    }

    /** Returns them sorted by place. */
    public List<Diagnostic> sorted() {
        List<Diagnostic> sorted = new ArrayList<>(all);
        sorted.sort(BY_PLACE);
        return sorted;
    }

    /** Returns the errors sorted by place. */
    public List<Diagnostic> errors() {
        return sorted().stream().filter(Diagnostic::isError).toList();
    }
}
