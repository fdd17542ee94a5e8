package org.nutgraf.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.nutgraf.api.ErrorCode;
import org.nutgraf.api.NutgrafException;

/** Works on several inputs at once and hands results on in input order, never holding more than a few. */
final class OrderedWork {
    private static final int AHEAD = 4;

    private OrderedWork() {}

    static <I, R> void run(Iterator<I> inputs, int jobs, Function<I, R> work, Consumer<R> sink) {
        if (jobs == 1) {
            inputs.forEachRemaining(input -> sink.accept(work.apply(input)));
            return;
        }
        ExecutorService pool = Executors.newFixedThreadPool(jobs, runnable -> {
            Thread thread = new Thread(runnable, "nutgraf-work");
            thread.setDaemon(true);
            return thread;
        });
        Deque<Future<R>> under = new ArrayDeque<>();
        try {
            while (inputs.hasNext() || !under.isEmpty()) {
                while (under.size() < jobs * AHEAD && inputs.hasNext()) {
                    I input = inputs.next();
                    under.add(pool.submit(() -> work.apply(input)));
                }
                sink.accept(result(under.remove()));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    /** What comes of work on another thread: waits for it, and throws what it threw. */
    static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NutgrafException(ErrorCode.INTERNAL, "Interrupted.", e);
        }
    }
}
