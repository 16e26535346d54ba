package io.complaintrules.examples.cli;

import io.complaintrules.complaint.Fault;
import io.complaintrules.complaint.InvalidComplaintException;
import io.complaintrules.engine.LimitExceededException;
import io.complaintrules.report.Language;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.stream.Stream;

/** What was wrong with an input, without quoting it. */
final class Faults {
    private Faults() {}

    /** One text for each fault, without the file. */
    static List<String> of(Exception fault, Language language) {
        if (fault instanceof InvalidComplaintException invalid) {
            Stream<String> told =
                    invalid.faults().stream().map(language == Language.ZH ? Fault::inChinese : Fault::inEnglish);
            return invalid.more() == 0
                    ? told.toList()
                    : Stream.concat(told, Stream.of(more(invalid, language))).toList();
        } else if (fault instanceof LimitExceededException limit) {
            return List.of(language == Language.ZH ? limit.zh() : String.valueOf(limit.getMessage()));
        } else if (fault instanceof NoSuchFileException) {
            return List.of(language == Language.ZH ? "没有这个文件" : "there is no such file");
        } else if (fault instanceof IOException) {
            return List.of((language == Language.ZH ? "无法读取：" : "cannot be read: ")
                    + fault.getClass().getSimpleName());
        }
        return List.of(unexpected(fault));
    }

    /** A fault of the program: its kind and place, not its message, which may quote what a person wrote. */
    static String unexpected(Throwable fault) {
        StackTraceElement[] trace = fault.getStackTrace();
        return "unexpected " + fault.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0])
                + "\nMaybe this is a fault of complaint-rules: please report it";
    }

    private static String more(InvalidComplaintException invalid, Language language) {
        return language == Language.ZH ? "另有 " + invalid.more() + " 处" : "and " + invalid.more() + " more";
    }
}
