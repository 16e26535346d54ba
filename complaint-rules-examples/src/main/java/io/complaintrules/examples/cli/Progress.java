package io.complaintrules.examples.cli;

import java.io.Closeable;

/** How far a batch is. */
interface Progress extends Closeable {

    /** Reports that so many more bytes of the input are done. */
    void advance(long bytes);

    @Override
    void close();

    /**
     * A bar on a terminal, nothing elsewhere.
     *
     * @param bytes length of the input, -1 when unknown
     */
    static Progress of(long bytes) {
        return Terminal.attached() ? new ProgressOnTerminal(bytes) : NONE;
    }

    /** Shows nothing. */
    Progress NONE = new Progress() {
        @Override
        public void advance(long bytes) {}

        @Override
        public void close() {}
    };
}
