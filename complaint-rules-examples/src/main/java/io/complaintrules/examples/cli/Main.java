package io.complaintrules.examples.cli;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;

/** Starts the command line. */
public final class Main {
    private Main() {}

    /**
     * Runs one command and ends the JVM: 0 done, 1 some input was bad, 2 wrong usage.
     *
     * @param args as typed
     */
    public static void main(String[] args) {
        Streams streams = new Streams(
                // JDK 17 asks a bare FileInputStream for its position, which a pipe has not.
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)),
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.err)));
        System.exit(CommandLineApp.run(streams, args));
    }
}
