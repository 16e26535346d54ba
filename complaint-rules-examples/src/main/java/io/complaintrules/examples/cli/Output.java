package io.complaintrules.examples.cli;

import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;

/** With which colours a command speaks. */
final class Output {
    @Option(names = "--color", negatable = true, fallbackValue = "true")
    private boolean colours = Ansi.AUTO.enabled();

    boolean colours() {
        return colours;
    }
}
