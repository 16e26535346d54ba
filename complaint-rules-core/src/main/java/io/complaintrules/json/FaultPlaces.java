package io.complaintrules.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.complaintrules.complaint.Fault;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Where each field of a text stands. Read only when there is a fault to place, so that a sound complaint pays nothing. */
final class FaultPlaces {
    private final Map<String, JsonLocation> places = new HashMap<>();

    /** Reads a text again, as far as it is JSON. */
    FaultPlaces(JsonParser parser) throws IOException {
        try {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                String path = FaultPath.of(parser.getParsingContext());
                if (token == JsonToken.FIELD_NAME) {
                    places.put(path, parser.currentTokenLocation());
                } else {
                    places.putIfAbsent(path, parser.currentTokenLocation());
                }
            }
        } catch (JsonProcessingException e) {
            // What broke the first reading: its fault says so.
        }
    }

    /** The fault with the place of its field, or of the part that has not the field it misses. */
    Fault place(Fault fault) {
        if (fault.line() > 0) {
            return fault;
        }
        String path = fault.path();
        while (!places.containsKey(path) && path.length() > 1) {
            path = path.substring(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('[')));
        }
        JsonLocation place = places.get(path);
        return place == null || path.equals("$") ? fault : fault.at(place.getLineNr(), place.getColumnNr());
    }
}
