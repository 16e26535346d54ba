package io.complaintrules.examples.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;

/** Starts the command line. */
public final class Main {
    private Main() {}

    /**
     * Runs one command and ends the JVM: 0 done, 1 some input was bad or could not be read or written, 2 wrong usage.
     *
     * @param args as typed
     */
    public static void main(String[] args) {
        WholeWrites out = new WholeWrites(new FileOutputStream(FileDescriptor.out));
        WholeWrites err = new WholeWrites(new FileOutputStream(FileDescriptor.err));
        Runtime.getRuntime().addShutdownHook(new Thread(out::stop));
        // JDK 17 asks a bare FileInputStream for its position, which a pipe has not.
        Streams streams = new Streams(new BufferedInputStream(new FileInputStream(FileDescriptor.in)), out, err);
        System.exit(CommandLineApp.run(streams, args));
    }
}
