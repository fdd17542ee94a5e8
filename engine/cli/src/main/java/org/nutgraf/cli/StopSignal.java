package org.nutgraf.cli;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a command that runs until it is stopped (Ctrl-C, {@code kill}) finish what it has begun.
 *
 * <p>The virtual machine ends once the command has closed this, at the latest after a while.
 */
final class StopSignal implements AutoCloseable {
    private static final int LONGEST_SECONDS = 30;

    private final CountDownLatch asked = new CountDownLatch(1);
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final CountDownLatch finished = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "nutgraf-stop");

    /** Begins to listen. */
    StopSignal() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void stop() {
        asked.countDown();
        listeners.forEach(Runnable::run);
        try {
            finished.await(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    boolean isAsked() {
        return asked.getCount() == 0;
    }

    /** Runs something as soon as somebody asks. */
    void whenAsked(Runnable act) {
        listeners.add(act);
        if (isAsked()) {
            act.run();
        }
    }

    /** Waits until somebody asks. */
    void await() throws InterruptedException {
        asked.await();
    }

    @Override
    public void close() {
        finished.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // it is running: this is the end
        }
    }
}
