package io.complaintrules.examples.cli;

import io.complaintrules.report.Language;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;

/** In which language and with which colours a command speaks. */
final class Output {
    @Option(names = "--lang", paramLabel = "LANG", description = "zh or en; default zh")
    private Language language = Language.ZH;

    @Option(
            names = "--color",
            negatable = true,
            fallbackValue = "true",
            description = "colours; default: on a terminal only")
    private boolean colours = Ansi.AUTO.enabled();

    Language language() {
        return language;
    }

    boolean colours() {
        return colours;
    }
}
