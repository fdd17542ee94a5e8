package org.nutgraf.bench.measure;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToLongFunction;

/**
 * The least of many passes over each document, contenders in turns: garbage, the compiler and other work on the machine
 * only ever add to a pass, so that the least of them is what the document costs.
 *
 * <p>A contender works through all documents before the next one does, so that each finds them as far from the
 * processor as documents are in real use: the second to read a document would be spared the way to memory.
 *
 * @param passes how often each contender works through each document, at least once
 */
public record Least(int passes) {
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    /**
     * Works through the documents on this thread.
     *
     * @param documents how many there are
     * @param contenders each works through the document of a number and returns something that depends on all of it
     * @return for each contender the sum, over the documents, of its least processor time, in nanoseconds
     */
    public long[] sums(int documents, List<IntToLongFunction> contenders) {
        long[][] least = new long[contenders.size()][documents];
        for (long[] each : least) {
            Arrays.fill(each, Long.MAX_VALUE);
        }
        for (int pass = 0; pass < passes; pass++) {
            for (int i = 0; i < least.length; i++) {
                for (int document = 0; document < documents; document++) {
                    least[i][document] = Math.min(least[i][document], time(contenders.get(i), document));
                }
            }
        }
        return Arrays.stream(least).mapToLong(each -> Arrays.stream(each).sum()).toArray();
    }

    private static long time(IntToLongFunction contender, int document) {
        long began = THREAD.getCurrentThreadCpuTime();
        Contest.keep(contender.applyAsLong(document));
        return THREAD.getCurrentThreadCpuTime() - began;
    }
}
