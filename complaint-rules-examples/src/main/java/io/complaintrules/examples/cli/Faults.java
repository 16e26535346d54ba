package io.complaintrules.examples.cli;

import io.complaintrules.complaint.Fault;
import io.complaintrules.complaint.InvalidComplaintException;
import io.complaintrules.engine.LimitExceededException;
import io.complaintrules.report.Language;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.NoSuchFileException;
import java.util.List;

/** What was wrong with an input, without quoting it. */
final class Faults {
    private Faults() {}

    /** One line for each fault, without the place. */
    static List<String> of(Exception fault, Language language) {
        if (fault instanceof InvalidComplaintException invalid) {
            return invalid.faults().stream()
                    .map(one -> one.path() + ": " + text(one, language) + "\n" + one.maybe())
                    .toList();
        } else if (fault instanceof LimitExceededException) {
            return List.of(String.valueOf(fault.getMessage()));
        } else if (fault instanceof CharacterCodingException) {
            return List.of(
                    language == Language.ZH
                            ? "不是 UTF-8 文本\nMaybe it was saved in GBK; save it as UTF-8"
                            : "not UTF-8 text\nMaybe it was saved in GBK; save it as UTF-8");
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

    private static String text(Fault fault, Language language) {
        return language == Language.ZH ? fault.zh() : fault.en();
    }
}
