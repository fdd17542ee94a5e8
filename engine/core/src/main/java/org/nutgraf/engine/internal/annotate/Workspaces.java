package org.nutgraf.engine.internal.annotate;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Workspaces that nobody uses at the moment, one for each of some threads. Thread-safe.
 *
 * <p>Threads keep nothing, so that nothing is left of an engine that was closed.
 */
final class Workspaces {
    /** One that was used for a longer text, in characters, is not kept. */
    private static final int LONGEST = 1 << 16;

    private final AtomicReferenceArray<@Nullable Workspace> idle;

    Workspaces() {
        int threads = 2 * Runtime.getRuntime().availableProcessors();
        idle = new AtomicReferenceArray<>(Integer.highestOneBit(threads));
    }

    /** One that is the caller's alone. */
    Workspace take() {
        Workspace workspace = idle.getAndSet(place(), null);
        return workspace == null ? new Workspace() : workspace;
    }

    /**
     * Takes one back that is not used any more.
     *
     * @param length of the text that it was used for, in characters
     */
    void giveBack(Workspace workspace, int length) {
        if (length <= LONGEST) {
            idle.setRelease(place(), workspace);
        }
    }

    private int place() {
        return (int) Thread.currentThread().getId() & idle.length() - 1;
    }
}
