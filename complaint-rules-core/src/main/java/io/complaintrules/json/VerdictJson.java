package io.complaintrules.json;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.complaintrules.verdict.Conclusion;
import io.complaintrules.verdict.Verdict;
import java.util.stream.Collectors;

/**
 * Writes and reads a {@link Verdict} as JSON, with the names of its records; {@code verdict.schema.json} beside this class
 * describes the format. The same verdict gives the same bytes on every platform. Thread-safe.
 */
public final class VerdictJson {
    private static final ObjectWriter WRITER = newMapper().writerFor(Verdict.class);
    private static final ObjectReader READER = newMapper().readerFor(new TypeReference<Verdict>() {});

    private VerdictJson() {}

    /** The verdict on one line, without a line end; absent parts left out. */
    public static String write(Verdict verdict) {
        return write(verdict, WRITER);
    }

    /** The verdict on indented lines; absent parts left out. */
    public static String writePretty(Verdict verdict) {
        return write(verdict, WRITER.withDefaultPrettyPrinter());
    }

    /**
     * Reads back what {@link #write} wrote.
     *
     * @throws IllegalArgumentException when it is not a verdict; the message names the place and quotes nothing
     */
    public static Verdict read(String json) {
        try {
            return READER.readValue(json);
        } catch (JsonMappingException e) {
            throw new IllegalArgumentException(fault(path(e)));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(fault("line " + e.getLocation().getLineNr()));
        }
    }

    static JsonMapper newMapper() {
        JsonMapper mapper = Json.newMapper();
        mapper.addMixIn(Verdict.class, WithoutNarrative.class);
        mapper.addMixIn(Conclusion.class, ConclusionMixin.class);
        mapper.registerSubtypes(ConclusionMixin.kinds());
        return mapper;
    }

    /** What was read of the text serves those who have the text; a verdict that is kept does not hold it. */
    @JsonIgnoreProperties("narrative")
    private interface WithoutNarrative {}

    private static String write(Verdict verdict, ObjectWriter writer) {
        try {
            return writer.writeValueAsString(verdict);
        } catch (JsonProcessingException e) {
            e.clearLocation();
            throw new IllegalStateException("The verdict could not be written as JSON", e);
        }
    }

    private static String fault(String place) {
        return place + ": not part of a verdict.\nMaybe another version of this library wrote it?";
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining("", "$", ""));
    }
}
