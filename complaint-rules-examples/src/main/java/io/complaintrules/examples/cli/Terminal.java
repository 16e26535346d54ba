package io.complaintrules.examples.cli;

import java.io.Console;
import java.lang.reflect.InvocationTargetException;

/** Whether a person sits at the other end. */
final class Terminal {
    private Terminal() {}

    /** True when both input and output are a terminal. From JDK 22 on a console may exist without one. */
    @SuppressWarnings("SystemConsoleNull") // newer consoles are asked below
    static boolean attached() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }
}
