package org.nutgraf.bench.measure;

import java.lang.management.ManagementFactory;

/** Says how much memory is in use that cannot be given back. */
public final class Heap {
    private static final int COLLECTIONS = 3;

    private Heap() {}

    /** Bytes of the heap that are still in use after collections of garbage. */
    public static long live() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
