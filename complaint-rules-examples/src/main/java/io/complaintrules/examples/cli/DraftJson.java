package io.complaintrules.examples.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.json.Json;
import io.complaintrules.report.Draft;
import java.util.LinkedHashMap;
import java.util.Map;

/** A draft as one JSON object on one line. */
final class DraftJson {
    private static final ObjectMapper MAPPER = Json.newMapper();

    private DraftJson() {}

    static String of(Complaint complaint, Draft draft) throws JsonProcessingException {
        Map<String, Object> page = new LinkedHashMap<>();
        if (complaint.id() != null) {
            page.put("complaintId", complaint.id());
        }
        if (draft.authority() != null) {
            page.put("authority", draft.authority());
        }
        page.put("title", draft.title());
        page.put("sections", draft.sections());
        page.put("gaps", draft.gaps());
        return MAPPER.writeValueAsString(page);
    }
}
