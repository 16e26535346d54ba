package io.complaintrules.examples.cli;

import io.complaintrules.report.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;

/** In which language and with which colours a command speaks. */
final class Output {
    @Option(names = "--lang", paramLabel = "LANG", description = "zh or en; default zh, and both in JSON")
    private @Nullable Language language;

    @Option(
            names = "--color",
            negatable = true,
            fallbackValue = "true",
            description = "colours; default: on a terminal only")
    private boolean colours = Ansi.AUTO.enabled();

    Language language() {
        return language == null ? Language.ZH : language;
    }

    /** The language that was asked for, null when none was. */
    @Nullable Language asked() {
        return language;
    }

    boolean colours() {
        return colours;
    }
}
