package io.complaintrules.json;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.annotation.JsonAppend;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.complaintrules.verdict.Conclusion;
import io.complaintrules.verdict.Verdict;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Writes and reads a {@link Verdict} as JSON, in three forms, each with its schema beside this class:
 * {@code verdict.schema.json} is the full one, {@code verdict-lean.schema.json} and {@code verdict-summary.schema.json} the others.
 * Each names its form and version. The same verdict gives the same bytes on every platform. Thread-safe.
 */
public final class VerdictJson {
    /** Version of the three forms; it rises when a member is taken away or means something else. */
    public static final int VERSION = 1;

    private static final String FORM = "form";
    private static final String VERSION_MEMBER = "version";
    private static final String FULL = "full";

    private static final Map<Language, ObjectWriter> WRITERS =
            Arrays.stream(Language.values()).collect(Collectors.toMap(language -> language, VerdictJson::writing));
    private static final JsonMapper READER = reading();

    private VerdictJson() {}

    /** The verdict in its lean form on one line, without a line end, in both languages. */
    public static String write(Verdict verdict) {
        return write(verdict, Form.LEAN);
    }

    /**
     * The verdict on one line, without a line end, in both languages; absent parts left out.
     *
     * @param verdict the verdict
     * @param form how much of it
     */
    public static String write(Verdict verdict, Form form) {
        return write(form(verdict, form), writer(Language.BOTH));
    }

    /**
     * What {@link #write(Verdict, Form)} gives, in UTF-8: for a stream or a response, this saves writing it twice.
     *
     * @param verdict the verdict
     * @param form how much of it
     */
    public static byte[] writeBytes(Verdict verdict, Form form) {
        try {
            return writer(Language.BOTH).writeValueAsBytes(form(verdict, form));
        } catch (JsonProcessingException e) {
            throw failed(e);
        }
    }

    /**
     * The verdict on one line, without a line end, in one language; absent parts left out.
     *
     * @param verdict the verdict
     * @param form how much of it
     * @param language Chinese for any Chinese locale, English for all others
     */
    public static String write(Verdict verdict, Form form, Locale language) {
        boolean chinese = language.getLanguage().equals(Locale.CHINESE.getLanguage());
        return write(form(verdict, form), writer(chinese ? Language.ZH : Language.EN));
    }

    /**
     * The verdict on indented lines, in both languages; absent parts left out.
     *
     * @param verdict the verdict
     * @param form how much of it
     */
    public static String writePretty(Verdict verdict, Form form) {
        return write(form(verdict, form), writer(Language.BOTH).withDefaultPrettyPrinter());
    }

    /**
     * Reads back the full form. What was written in one language is empty in the other.
     *
     * @throws IllegalArgumentException when it is not a full verdict; the message names the place and quotes nothing
     */
    public static Verdict read(String json) {
        return read(json, Verdict.class);
    }

    /**
     * Reads back the lean form. What was written in one language is empty in the other.
     *
     * @throws IllegalArgumentException when it is not a lean verdict; the message names the place and quotes nothing
     */
    public static LeanVerdict readLean(String json) {
        return read(json, LeanVerdict.class);
    }

    /**
     * Reads back the summary.
     *
     * @throws IllegalArgumentException when it is not a summary; the message names the place and quotes nothing
     */
    public static VerdictSummary readSummary(String json) {
        return read(json, VerdictSummary.class);
    }

    static JsonMapper newMapper() {
        JsonMapper mapper = Json.newMapper();
        mapper.addMixIn(Verdict.class, FullForm.class);
        mapper.addMixIn(Conclusion.class, ConclusionMixin.class);
        mapper.registerSubtypes(ConclusionMixin.kinds());
        return mapper;
    }

    private enum Language {
        BOTH,
        ZH,
        EN
    }

    /** What was read of the text serves those who have the text; a verdict that is kept does not hold it. */
    @JsonIgnoreProperties("narrative")
    @JsonAppend(
            prepend = true,
            attrs = {@JsonAppend.Attr(FORM), @JsonAppend.Attr(VERSION_MEMBER)})
    private interface FullForm {}

    /** Which form it is, the record need not hold. */
    @JsonIgnoreProperties({"narrative", FORM, VERSION_MEMBER})
    private interface FullFormRead {}

    private static JsonMapper reading() {
        JsonMapper mapper = newMapper();
        mapper.addMixIn(Verdict.class, FullFormRead.class);
        mapper.registerModule(BilingualJson.reading());
        return mapper;
    }

    private static ObjectWriter writing(Language language) {
        JsonMapper mapper = newMapper();
        if (language != Language.BOTH) {
            mapper.registerModule(BilingualJson.writing(language == Language.ZH));
        }
        return mapper.writer().withAttribute(FORM, FULL).withAttribute(VERSION_MEMBER, VERSION);
    }

    private static Object form(Verdict verdict, Form form) {
        return switch (form) {
            case SUMMARY -> VerdictSummary.of(verdict);
            case LEAN -> LeanVerdict.of(verdict);
            case FULL -> verdict;
        };
    }

    private static ObjectWriter writer(Language language) {
        return Objects.requireNonNull(WRITERS.get(language));
    }

    private static String write(Object form, ObjectWriter writer) {
        try {
            return writer.writeValueAsString(form);
        } catch (JsonProcessingException e) {
            throw failed(e);
        }
    }

    private static IllegalStateException failed(JsonProcessingException e) {
        e.clearLocation();
        return new IllegalStateException("The verdict could not be written as JSON", e);
    }

    private static <T> T read(String json, Class<T> form) {
        try {
            return READER.readValue(json, form);
        } catch (JsonMappingException e) {
            throw new IllegalArgumentException(fault(path(e)));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(fault("line " + e.getLocation().getLineNr()));
        }
    }

    private static String fault(String place) {
        return place
                + ": not part of a verdict in this form.\nMaybe it is another form, or another version of this library wrote it?";
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining("", "$", ""));
    }
}
