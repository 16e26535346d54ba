package io.complaintrules.authoring.compare;

import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.InvalidComplaintException;
import io.complaintrules.json.ComplaintJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A complaint on which rules are compared.
 *
 * @param source where it comes from: a line of a file, a scenario, a number of the space
 * @param tree the complaint as plain mappings, lists, texts and numbers
 */
public record Sample(String source, Map<String, @Nullable Object> tree) {
    /**
     * Returns the complaint.
     *
     * @throws InvalidComplaintException when it is none
     */
    public Complaint complaint() {
        return ComplaintJson.read(tree);
    }

    /** Returns how long it is, the sign of a small example. */
    int size() {
        return FlowYaml.of(tree).length();
    }
}
