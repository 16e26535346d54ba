package io.complaintrules.verdict;

import io.complaintrules.law.Bilingual;
import java.util.List;

/**
 * Something that is unknown and still matters.
 *
 * @param field path of the field that answers it
 * @param question what to ask the person, with the reason
 * @param routes ids of the bodies whose status waits for it
 * @param rule id of the rule that asks
 */
public record Question(String field, Bilingual question, List<String> routes, String rule) {
    /** Copies the list. */
    public Question {
        routes = List.copyOf(routes);
    }

    /** Tells which rule asks for which field. */
    @Override
    public String toString() {
        return "Question[" + field + ", " + rule + "]";
    }
}
