package org.nutgraf.bench.measure;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs contenders in turns on one thread and takes the processor time of the whole process.
 *
 * <p>Turns, because the speed of a shared machine drifts: what happens to one contender in a round happens to all.
 * Processor time of the process, because collecting garbage is part of the work, and waiting for a processor is not.
 *
 * @param warmUp seconds of processor time each contender gets before anything is counted
 * @param rounds how often each contender is measured
 * @param slice seconds of processor time of one measurement, at least one pass
 */
public record Contest(double warmUp, int rounds, double slice) {
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final double NANOS = 1e9;

    private static volatile long kept;

    /** Measures the contenders; the answers have their order. */
    public List<Standing> run(List<Contender> contenders) {
        contenders.forEach(contender -> measure(contender, warmUp));
        double[][] speeds = new double[contenders.size()][rounds];
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < speeds.length; i++) {
                speeds[i][round] = measure(contenders.get(i), slice);
            }
        }
        List<Standing> standings = new ArrayList<>();
        for (int i = 0; i < speeds.length; i++) {
            standings.add(Standing.of(contenders.get(i).name(), speeds[i]));
        }
        return standings;
    }

    private static double measure(Contender contender, double seconds) {
        long began = PROCESS.getProcessCpuTime();
        long end = began + (long) (seconds * NANOS);
        long documents = 0;
        long now;
        do {
            keep(contender.pass().run());
            documents += contender.documents();
            now = PROCESS.getProcessCpuTime();
        } while (now < end);
        return documents * NANOS / Math.max(1, now - began);
    }

    /** Takes what a pass returned, so that the compiler cannot leave the pass out. */
    static void keep(long result) {
        kept = result;
    }

    /** What the last pass returned. */
    static long kept() {
        return kept;
    }
}
