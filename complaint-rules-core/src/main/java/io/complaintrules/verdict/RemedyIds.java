package io.complaintrules.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How a rule names what would remove its finding. The words for each stand in the law data. */
public final class RemedyIds {
    /** Writes something down that only has to be written down; the path of the field follows. */
    public static final String FILL = "fill:";

    /** Answers what the finding asks; the path of the field follows. Every finding that asks has it. */
    public static final String ANSWER = "answer:";

    /** Adds evidence for a point; its id follows. */
    public static final String PROVE = "prove:";

    /** Nothing the person can do removes the finding. */
    public static final String NONE = "none";

    /** Classes of the law data that stand for the ids with a colon. */
    public static final Set<String> FAMILIES = Set.of("fill", "answer", "prove");

    private RemedyIds() {}

    /**
     * Returns the remedies of a finding that asks: to answer, unless its rule names the answer that the text gives.
     *
     * @param field path of the field that it asks for
     * @param besides what else its rule names
     */
    public static List<String> answering(String field, List<String> besides) {
        if (besides.isEmpty()) {
            return List.of(ANSWER + field);
        }
        if (besides.stream().anyMatch(id -> id.startsWith(ANSWER + field + "="))) {
            return besides;
        }
        List<String> all = new ArrayList<>(besides);
        all.add(0, ANSWER + field);
        return all;
    }
}
