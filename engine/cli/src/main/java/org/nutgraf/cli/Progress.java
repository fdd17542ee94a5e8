package org.nutgraf.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.nutgraf.cli.output.Layout;

/** A progress bar for work that takes longer than a second. */
final class Progress implements AutoCloseable {
    private static final long PATIENCE = 1_000_000_000L;

    private final Console console;
    private final boolean shown;
    private final long total;
    private final long began = System.nanoTime();
    private long done;
    private @Nullable ProgressBar bar;

    /**
     * Starts to wait.
     *
     * @param total how many steps there are, or −1 when nobody knows
     */
    Progress(Console console, boolean shown, long total) {
        this.console = console;
        this.shown = shown;
        this.total = total;
    }

    void step() {
        done++;
        if (bar != null) {
            bar.stepTo(done);
        } else if (shown && System.nanoTime() - began > PATIENCE && done != total) {
            bar = new ProgressBarBuilder()
                    .setTaskName("Reading")
                    .setStyle(ProgressBarStyle.ASCII)
                    .setInitialMax(total)
                    .setUpdateIntervalMillis(200)
                    .setConsumer(new ConsoleProgressBarConsumer(console.err(), Layout.WIDTH - 1))
                    .clearDisplayOnFinish()
                    .build();
            bar.stepTo(done);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
