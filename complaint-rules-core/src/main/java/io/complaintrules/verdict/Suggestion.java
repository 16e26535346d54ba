package io.complaintrules.verdict;

import io.complaintrules.law.Bilingual;
import java.util.List;

/**
 * A change that was tried: the complaint was amended, read again, and the findings named here were gone.
 *
 * @param action what to do
 * @param patch id of the patch that was tried
 * @param removes ids of the rules that no longer speak after it
 * @param before status of the recommended route before it
 * @param after status of the recommended route when all suggestions are followed
 */
public record Suggestion(Bilingual action, String patch, List<String> removes, Status before, Status after) {
    /** Copies the list. */
    public Suggestion {
        removes = List.copyOf(removes);
    }
}
