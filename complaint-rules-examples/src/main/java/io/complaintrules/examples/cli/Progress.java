package io.complaintrules.examples.cli;

import java.io.Closeable;

/** How far something is. */
interface Progress extends Closeable {

    /** Reports that so much more is done. */
    void advance(long steps);

    @Override
    void close();

    /**
     * A bar on a terminal, nothing elsewhere.
     *
     * @param bytes length of the input, -1 when unknown
     */
    static Progress of(long bytes) {
        return Terminal.attached() ? ProgressOnTerminal.ofBytes("batch", bytes) : NONE;
    }

    /**
     * A bar on a terminal, nothing elsewhere.
     *
     * @param task what goes on
     * @param steps how many there are
     */
    static Progress of(String task, int steps) {
        return Terminal.attached() ? ProgressOnTerminal.ofSteps(task, steps) : NONE;
    }

    /** Shows nothing. */
    Progress NONE = new Progress() {
        @Override
        public void advance(long steps) {}

        @Override
        public void close() {}
    };
}
