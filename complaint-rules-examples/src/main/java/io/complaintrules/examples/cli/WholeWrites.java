package io.complaintrules.examples.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** Holds what is written until it is flushed; the end of the JVM waits for a flush that runs, so that no line is cut. */
final class WholeWrites extends OutputStream {
    private static final int PATIENCE_SECONDS = 2;

    private final OutputStream out;
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private final ReentrantLock writing = new ReentrantLock();

    WholeWrites(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int unit) {
        held.write(unit);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        held.write(bytes, from, length);
    }

    @Override
    public void flush() throws IOException {
        writing.lock();
        try {
            held.writeTo(out);
            out.flush();
        } finally {
            held.reset();
            writing.unlock();
        }
    }

    /** Lets nobody write any more. */
    void stop() {
        try {
            if (!writing.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return; // nobody reads at the other end
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
