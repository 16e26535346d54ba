package io.complaintrules.examples.cli;

import io.complaintrules.complaint.Fault;
import io.complaintrules.complaint.InvalidComplaintException;
import io.complaintrules.engine.LimitExceededException;
import io.complaintrules.engine.UnknownRuleException;
import io.complaintrules.examples.measure.RowException;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** What was wrong with an input, without quoting it. */
final class Faults {
    private Faults() {}

    /** One text for each fault, without the file. */
    static List<String> of(Exception fault, Words words) {
        if (fault instanceof InvalidComplaintException invalid) {
            Stream<String> told = invalid.faults().stream().map(words.chinese() ? Fault::inChinese : Fault::inEnglish);
            return invalid.more() == 0
                    ? told.toList()
                    : Stream.concat(told, Stream.of(words.say("more", invalid.more())))
                            .toList();
        } else if (fault instanceof LimitExceededException limit) {
            return List.of(words.chinese() ? limit.zh() : String.valueOf(limit.getMessage()));
        } else if (fault instanceof RowException row) {
            return List.of(words.chinese() ? row.zh() : String.valueOf(row.getMessage()));
        } else if (fault instanceof UnknownRuleException rule) {
            return List.of(words.chinese() ? rule.zh() : String.valueOf(rule.getMessage()));
        } else if (fault instanceof Refusal refusal) {
            return List.of(refusal.told());
        } else if (fault instanceof IOException) {
            return List.of(words.say("in.unreadable", ""));
        }
        return List.of(unexpected(fault, words));
    }

    /** A fault of the program: its kind and place, not its message, which may quote what a person wrote. */
    static String unexpected(Throwable fault, Words words) {
        StackTraceElement[] trace = fault.getStackTrace();
        String at = trace.length == 0 ? "-" : trace[0].toString();
        return words.say("unexpected", fault.getClass().getName(), at);
    }
}
