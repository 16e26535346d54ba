package io.complaintrules.testing;

import io.complaintrules.authoring.Place;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.InvalidComplaintException;
import io.complaintrules.json.ComplaintJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One complaint, and what is expected of it. Immutable.
 *
 * @param place where it stands
 * @param title what it is about
 * @param base what all scenarios of the file change, as plain mappings, lists, texts and numbers
 * @param change how this one changes it (JSON merge patch, RFC 7396)
 * @param expectation what is expected
 */
public record Scenario(
        Place place,
        String title,
        Map<String, @Nullable Object> base,
        Map<String, @Nullable Object> change,
        Expectation expectation) {
    /**
     * Returns the base, changed.
     *
     * @throws InvalidComplaintException when that is no complaint
     */
    public Complaint complaint() {
        return ComplaintJson.read(MergePatch.merged(base, change));
    }

    /** Returns its title. */
    @Override
    public String toString() {
        return title;
    }
}
