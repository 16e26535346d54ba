package io.complaintrules.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.complaintrules.advice.Advice;
import io.complaintrules.advice.Replay;
import io.complaintrules.verdict.VerdictChange;
import java.util.Locale;

/**
 * Writes and reads as JSON what explains a verdict: advice, what is different in another, and a replay. The schemas stand beside this
 * class: {@code advice.schema.json}, {@code diff.schema.json} and {@code replay.schema.json}. None of them holds what a person wrote.
 * Thread-safe.
 */
public final class AdviceJson {
    private static final JsonMapper BOTH = VerdictJson.newMapper();
    private static final JsonMapper ZH = mapper(true);
    private static final JsonMapper EN = mapper(false);
    private static final JsonMapper READER = reading();

    private AdviceJson() {}

    /** Advice on one line, in both languages; absent parts left out. */
    public static String write(Advice advice) {
        return write(AdviceForm.of(advice), BOTH);
    }

    /** Advice on one line, in Chinese for any Chinese locale and English for all others; absent parts left out. */
    public static String write(Advice advice, Locale language) {
        return write(AdviceForm.of(advice), mapper(language));
    }

    /** What is different, on one line, in both languages. */
    public static String write(VerdictChange change) {
        return write(ChangeForm.of(change), BOTH);
    }

    /** What is different, on one line, in Chinese for any Chinese locale and English for all others. */
    public static String write(VerdictChange change, Locale language) {
        return write(ChangeForm.of(change), mapper(language));
    }

    /** A replay on one line, without its verdict: see {@link VerdictJson}. */
    public static String write(Replay replay) {
        return write(ReplayForm.of(replay), BOTH);
    }

    /**
     * Reads back advice. What was written in one language is empty in the other.
     *
     * @throws IllegalArgumentException when it is none; the message quotes nothing
     */
    public static AdviceForm readAdvice(String json) {
        return read(json, AdviceForm.class);
    }

    /**
     * Reads back what is different.
     *
     * @throws IllegalArgumentException when it is no such thing; the message quotes nothing
     */
    public static ChangeForm readChange(String json) {
        return read(json, ChangeForm.class);
    }

    /**
     * Reads back a replay.
     *
     * @throws IllegalArgumentException when it is none; the message quotes nothing
     */
    public static ReplayForm readReplay(String json) {
        return read(json, ReplayForm.class);
    }

    private static JsonMapper mapper(Locale language) {
        return language.getLanguage().equals(Locale.CHINESE.getLanguage()) ? ZH : EN;
    }

    private static JsonMapper mapper(boolean chinese) {
        JsonMapper mapper = VerdictJson.newMapper();
        mapper.registerModule(BilingualJson.writing(chinese));
        return mapper;
    }

    private static JsonMapper reading() {
        JsonMapper mapper = VerdictJson.newMapper();
        mapper.registerModule(BilingualJson.reading());
        return mapper;
    }

    private static String write(Object form, JsonMapper mapper) {
        try {
            return mapper.writeValueAsString(form);
        } catch (JsonProcessingException e) {
            e.clearLocation();
            throw new IllegalStateException("The advice could not be written as JSON", e);
        }
    }

    private static <T> T read(String json, Class<T> form) {
        try {
            return READER.readValue(json, form);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("line " + e.getLocation().getLineNr()
                    + ": not in this form.\nMaybe it is another form, or another version of this library wrote it?");
        }
    }
}
