package io.complaintrules.verdict;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which body is competent.
 *
 * @param miit whether the Ministry of Industry and Information Technology is competent: what holds of its telecom-user appeal
 *     where that could take the matter, else of the best of its other doors
 * @param doors ids of those doors, best first
 * @param recommended id of the body to turn to, null when none is known
 * @param chosen id of the body the person means to use, null when none was named or recognised
 * @param order ids of the bodies in the order in which to approach them
 * @param matters what the complaint is about, leading matter first
 */
public record Jurisdiction(
        Competence miit,
        List<String> doors,
        @Nullable String recommended,
        @Nullable String chosen,
        List<String> order,
        List<MatterRouting> matters) {

    /** Copies the lists. */
    public Jurisdiction {
        doors = List.copyOf(doors);
        order = List.copyOf(order);
        matters = List.copyOf(matters);
    }
}
