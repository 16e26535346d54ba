package io.complaintrules.report;

import io.complaintrules.complaint.Fault;
import io.complaintrules.complaint.InvalidComplaintException;
import io.complaintrules.complaint.Refused;
import java.util.List;
import java.util.stream.Stream;

/** Why a complaint got no verdict, for whoever sent it. It never quotes what a person wrote. Thread-safe. */
public final class FaultText {
    private FaultText() {}

    /**
     * Returns a text for each fault: of a complaint that cannot be so, of a limit, of a rule that there is not. Of anything else it
     * returns the kind and the place, not the message, which may quote what a person wrote.
     *
     * @param refused what was thrown
     * @param language the language of the texts
     * @return at least one text, each of one or more lines without a line end
     */
    public static List<String> of(Throwable refused, Language language) {
        if (refused instanceof InvalidComplaintException invalid) {
            Stream<String> faults =
                    invalid.faults().stream().map(language == Language.ZH ? Fault::inChinese : Fault::inEnglish);
            Stream<String> more = invalid.more() == 0
                    ? Stream.empty()
                    : Stream.of(language.of("另有 " + invalid.more() + " 处", "and " + invalid.more() + " more"));
            return Stream.concat(faults, more).toList();
        } else if (refused instanceof Refused known) {
            return List.of(language.of(known.zh(), String.valueOf(known.getMessage())));
        }
        StackTraceElement[] trace = refused.getStackTrace();
        String kind = refused.getClass().getName();
        String place = trace.length == 0 ? "-" : trace[0].toString();
        return List.of(language.of(
                "意外错误 " + kind + "，位于 " + place + "\n可能是 complaint-rules 的问题：请告诉我们",
                "unexpected " + kind + " at " + place
                        + "\nMaybe this is a fault of complaint-rules: please report it"));
    }
}
