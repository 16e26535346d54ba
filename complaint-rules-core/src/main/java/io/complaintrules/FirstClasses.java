package io.complaintrules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The classes of this library that a first verdict needs, as {@link FirstClassesMain} noted them. A second thread loads them when the
 * library starts: a fresh JVM spends a third of its way to the first verdict on loading one after the other.
 */
final class FirstClasses {
    static final String NAME = "io/complaintrules/rules/first.classes";

    private static final AtomicBoolean BEGUN = new AtomicBoolean();

    private FirstClasses() {}

    /** Begins to load them, once in a JVM, and returns at once. */
    static void loadBeside(ClassLoader rules) {
        if (BEGUN.compareAndSet(false, true)) {
            Thread thread = new Thread(() -> load(rules), "complaint-rules first classes");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private static void load(ClassLoader rules) {
        try (InputStream in = rules.getResourceAsStream(NAME)) {
            if (in != null) {
                BufferedReader names = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII));
                for (String name = names.readLine(); name != null; name = names.readLine()) {
                    load(name, rules);
                }
            }
        } catch (IOException e) {
            // Nothing is lost but time.
        }
    }

    private static void load(String name, ClassLoader rules) {
        try {
            Class.forName(name, true, rules);
        } catch (ClassNotFoundException | LinkageError e) {
            // What cannot be loaded here is left to whoever needs it.
        }
    }
}
