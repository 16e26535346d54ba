package io.complaintrules.examples.cli;

import io.complaintrules.report.FaultText;
import java.io.IOException;
import java.util.List;

/** What was wrong with an input, without quoting it. */
final class Faults {
    private Faults() {}

    /** One text for each fault, without the file. */
    static List<String> of(Exception fault, Words words) {
        if (fault instanceof Refusal refusal) {
            return List.of(refusal.told());
        } else if (fault instanceof IOException) {
            return List.of(words.say("in.unreadable", ""));
        }
        return FaultText.of(fault, words.language());
    }
}
