package io.complaintrules.reading;

import io.complaintrules.api.Internal;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.Incident;
import io.complaintrules.complaint.PriorComplaint;
import io.complaintrules.verdict.Governs;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** The days whose law applies to a complaint. */
@Internal
public final class GoverningDates {
    private GoverningDates() {}

    /**
     * Returns those that the complaint declares, and the day of filing.
     *
     * @param complaint the complaint
     * @param filedOn the day of filing
     */
    public static Map<Governs, LocalDate> of(Complaint complaint, LocalDate filedOn) {
        Map<Governs, LocalDate> dates = new EnumMap<>(Governs.class);
        dates.put(Governs.FILING, filedOn);
        Incident incident = complaint.incident();
        if (incident != null && incident.occurredOn() != null) {
            dates.put(Governs.OCCURRENCE, incident.occurredOn());
        }
        PriorComplaint prior = complaint.priorComplaint();
        if (prior != null && prior.madeOn() != null) {
            dates.put(Governs.PRIOR_COMPLAINT, prior.madeOn());
        }
        return dates;
    }
}
