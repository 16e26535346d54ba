package io.complaintrules.examples.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar on standard error. */
final class ProgressOnTerminal implements Progress {
    private static final long KIBIBYTE = 1024;

    private final ProgressBar bar;

    private ProgressOnTerminal(String task, long most, String unit, long size) {
        bar = new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(most)
                .setUnit(unit, size)
                .setStyle(ProgressBarStyle.ASCII)
                .build();
    }

    static Progress ofBytes(String task, long bytes) {
        return new ProgressOnTerminal(task, bytes, " KiB", KIBIBYTE);
    }

    static Progress ofSteps(String task, int steps) {
        return new ProgressOnTerminal(task, steps, "", 1);
    }

    @Override
    public void advance(long steps) {
        bar.stepBy(steps);
    }

    @Override
    public void close() {
        bar.close();
    }
}
