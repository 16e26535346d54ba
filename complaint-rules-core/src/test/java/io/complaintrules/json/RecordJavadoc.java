package io.complaintrules.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Javadoc of a record, read from its source. */
public record RecordJavadoc(String text) {
    private static final Path SOURCES = Path.of("src/main/java");

    public static RecordJavadoc of(Class<?> type) {
        Path file = SOURCES.resolve(outermost(type).getName().replace('.', '/') + ".java");
        Matcher javadoc = Pattern.compile(
                        "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@\\w+\\s+)*(?:public )?record " + type.getSimpleName()
                                + "\\b",
                        Pattern.DOTALL)
                .matcher(read(file));
        if (!javadoc.find()) {
            throw new AssertionError(type + " has no Javadoc\nMaybe it is not declared in " + file);
        }
        return new RecordJavadoc(javadoc.group(1)
                .replaceAll("\\n\\s*\\* ?", "\n")
                .replaceAll("\\{@(?:code|link|literal) #?([^}]*)}", "$1")
                .trim());
    }

    /** The first sentence. */
    public String summary() {
        return oneLine(text.split("(?m)^@|(?<=\\.)\\s", 2)[0]);
    }

    public String component(String name) {
        Matcher param =
                Pattern.compile("(?ms)^@param " + name + " (.*?)(?=^@|\\z)").matcher(text);
        if (!param.find()) {
            throw new AssertionError("@param " + name + " is missing\nMaybe add it to the Javadoc of the record");
        }
        return oneLine(param.group(1));
    }

    private static Class<?> outermost(Class<?> type) {
        return type.getEnclosingClass() == null ? type : outermost(type.getEnclosingClass());
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").trim();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
