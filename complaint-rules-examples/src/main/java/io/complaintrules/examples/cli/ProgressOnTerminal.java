package io.complaintrules.examples.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar on standard error. */
final class ProgressOnTerminal implements Progress {
    private static final long KIBIBYTE = 1024;

    private final ProgressBar bar;

    ProgressOnTerminal(long bytes) {
        bar = new ProgressBarBuilder()
                .setTaskName("batch")
                .setInitialMax(bytes)
                .setUnit(" KiB", KIBIBYTE)
                .setStyle(ProgressBarStyle.ASCII)
                .build();
    }

    @Override
    public void advance(long bytes) {
        bar.stepBy(bytes);
    }

    @Override
    public void close() {
        bar.close();
    }
}
