package io.complaintrules.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.json.ComplaintJson;
import java.util.Map;

/** Changes of a complaint, as JSON merge patches (RFC 7396): only what differs, null to take something out. */
final class MergePatch {
    private MergePatch() {}

    static Complaint complaint(JsonNode base, JsonNode change) {
        return ComplaintJson.read(merged(base, change, false).toString());
    }

    /** The change that does what one does and then the other. */
    static JsonNode then(JsonNode first, JsonNode second) {
        return merged(first, second, true);
    }

    private static JsonNode merged(JsonNode base, JsonNode change, boolean keepNulls) {
        if (!(change instanceof ObjectNode changes)) {
            return change.isMissingNode() ? base : change;
        }
        ObjectNode result =
                base instanceof ObjectNode object ? object.deepCopy() : JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> one : changes.properties()) {
            if (one.getValue().isNull() && !keepNulls) {
                result.remove(one.getKey());
            } else {
                result.set(one.getKey(), merged(result.path(one.getKey()), one.getValue(), keepNulls));
            }
        }
        return result;
    }
}
