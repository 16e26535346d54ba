package io.complaintrules.examples.cli;

import io.complaintrules.law.Authority;
import io.complaintrules.law.LawBook;
import io.complaintrules.report.Language;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** All that the command line says of itself, in one language: {@code words_zh.properties} and {@code words_en.properties}. */
final class Words {
    private final Language language;
    private final ResourceBundle words;

    private final boolean asked;

    private Words(Language language, boolean asked) {
        this.language = language;
        this.asked = asked;
        words = ResourceBundle.getBundle(
                "io.complaintrules.examples.cli.words", language == Language.ZH ? Locale.CHINESE : Locale.ENGLISH);
    }

    static Words in(Language language) {
        return new Words(language, true);
    }

    /** In the language that the arguments ask for, known before the rest is understood; Chinese when they ask for none. */
    static Words askedForBy(String... args) {
        Asked asked = new Asked();
        try {
            new CommandLine(asked)
                    .setCaseInsensitiveEnumValuesAllowed(true)
                    .setUnmatchedArgumentsAllowed(true)
                    .parseArgs(args);
        } catch (ParameterException e) {
            asked.language = null; // what is wrong is told when all is read
        }
        return asked.language == null ? new Words(Language.ZH, false) : in(asked.language);
    }

    Language language() {
        return language;
    }

    /** Whether a language was asked for at all. */
    boolean asked() {
        return asked;
    }

    boolean chinese() {
        return language == Language.ZH;
    }

    ResourceBundle bundle() {
        return words;
    }

    String say(String key, Object... values) {
        return String.format(Locale.ROOT, words.getString(key), values);
    }

    /** Wrong usage, as an exception to throw. */
    Refusal wrong(String key, Object... values) {
        return new Refusal(say(key, values), CommandLineApp.WRONG_USAGE);
    }

    /** A body that an option names and that is none, as an exception to throw. */
    Refusal noBody(String option, LawBook law) {
        return wrong(
                "body.none",
                option,
                law.authorities().stream().map(Authority::id).collect(Collectors.joining(", ")));
    }

    /** Something that could not be read or written, as an exception to throw. */
    Refusal failed(String key, Object... values) {
        return new Refusal(say(key, values), CommandLineApp.BAD_INPUT);
    }

    @Command
    private static final class Asked {
        @Option(names = "--lang")
        private @Nullable Language language;
    }
}
