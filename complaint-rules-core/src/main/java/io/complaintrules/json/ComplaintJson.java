package io.complaintrules.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.complaintrules.complaint.Circumstances;
import io.complaintrules.complaint.Complaint;
import io.complaintrules.complaint.Fault;
import io.complaintrules.complaint.Figures;
import io.complaintrules.complaint.InvalidComplaintException;
import io.complaintrules.complaint.Proceeding;
import io.complaintrules.complaint.TextBytes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Reads and writes a {@link Complaint} as JSON, with the names of its records; {@code complaint.schema.json} beside this
 * class describes the format. Reading is strict: whatever is not understood is a fault, and all faults are reported at
 * once. Thread-safe.
 */
public final class ComplaintJson {
    /** Made when somebody writes or has a tree: reading needs no data binding, which costs a cold start much. */
    private static final class Writing {
        static final ObjectWriter WRITER = writer();
        static final ObjectWriter TREES = Json.newMapper().writer();
    }

    private ComplaintJson() {}

    /**
     * Reads a complaint.
     *
     * @throws InvalidComplaintException with every fault of form and of content
     */
    public static Complaint read(String json) {
        try {
            return ComplaintReading.read(json.startsWith("\uFEFF") ? json.substring(1) : json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a complaint from a file in UTF-8.
     *
     * @throws InvalidComplaintException with every fault of form and of content
     * @throws IOException if the file cannot be read
     */
    public static Complaint read(Path file) throws IOException {
        try (InputStream json = Files.newInputStream(file)) {
            return read(json);
        }
    }

    /**
     * Reads a complaint from a stream in UTF-8, to its end; does not close it.
     *
     * @throws InvalidComplaintException with every fault of form and of content
     * @throws IOException if the stream cannot be read
     */
    public static Complaint read(InputStream json) throws IOException {
        return read(TextBytes.decode(ByteBuffer.wrap(json.readAllBytes())));
    }

    /**
     * Reads a complaint from plain mappings, lists, texts and numbers, as a reader of YAML gives them.
     *
     * @param tree the complaint
     * @throws InvalidComplaintException with every fault of form and of content
     */
    public static Complaint read(Map<String, ?> tree) {
        try {
            return read(Writing.TREES.writeValueAsString(tree));
        } catch (JsonProcessingException e) {
            throw new InvalidComplaintException(List.of(new Fault(
                    "$",
                    "含有映射、列表、文字、数字以外的内容，或嵌套太深",
                    "something in it is neither a mapping nor a list, a text or a number, or it is nested too deep",
                    "Maybe a value is an object of the program, or a mapping holds itself",
                    "可能有一个值是程序里的对象，或者一个映射包含了它自己")));
        }
    }

    /** The complaint on one line; absent fields are left out, and empty lists that say no more than absent ones. */
    public static String write(Complaint complaint) {
        return write(complaint, Writing.WRITER);
    }

    /** The same on indented lines. */
    public static String writePretty(Complaint complaint) {
        return write(complaint, Writing.WRITER.withDefaultPrettyPrinter());
    }

    private static String write(Complaint complaint, ObjectWriter writer) {
        try {
            return writer.writeValueAsString(complaint);
        } catch (JsonProcessingException e) {
            e.clearLocation();
            throw new IllegalStateException("The complaint could not be written as JSON", e);
        }
    }

    private static ObjectWriter writer() {
        JsonMapper mapper = Json.newMapper();
        mapper.configOverride(List.class)
                .setInclude(JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_NULL));
        mapper.addMixIn(Complaint.class, EmptyIsAnAnswer.class);
        mapper.addMixIn(Circumstances.class, Open.class);
        mapper.addMixIn(Figures.class, Open.class);
        return mapper.writer();
    }

    interface Open {
        @JsonValue
        Map<String, Object> values();
    }

    interface EmptyIsAnAnswer {
        @JsonInclude(JsonInclude.Include.NON_NULL)
        List<Proceeding> proceedings();
    }
}
