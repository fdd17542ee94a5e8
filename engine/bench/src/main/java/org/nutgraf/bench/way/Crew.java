package org.nutgraf.bench.way;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.nutgraf.api.RawDocument;

/** Several threads that take documents the whole way through one engine. */
public final class Crew {
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final double NANOS = 1e9;

    private final Workshop workshop;
    private final List<RawDocument> documents;

    /**
     * What a number of threads reached.
     *
     * @param perSecond documents a second on the clock
     * @param perCpuSecond documents a second of processor time
     * @param processors how many processors the system gave the threads on average
     */
    public record Pace(double perSecond, double perCpuSecond, double processors) {}

    /** A crew for some documents. */
    public Crew(Workshop workshop, Material material) {
        this.workshop = workshop;
        this.documents = material.documents();
    }

    /** Works on one thread until the process has taken so many seconds of processor time. */
    public void warmUp(double seconds) throws InterruptedException {
        long end = PROCESS.getProcessCpuTime() + (long) (seconds * NANOS);
        while (PROCESS.getProcessCpuTime() < end) {
            run(1, 1);
        }
    }

    /**
     * The median of some rounds for each number of threads, taken in turns.
     *
     * @param seconds how long one thread works in a round: all numbers of threads get the same work
     */
    public List<Pace> measure(List<Integer> threads, int rounds, double seconds) throws InterruptedException {
        int passes = (int) Math.ceil(seconds * run(1, 1).perSecond() / documents.size());
        List<List<Pace>> all = new ArrayList<>();
        threads.forEach(each -> all.add(new ArrayList<>()));
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < threads.size(); i++) {
                all.get(i).add(run(threads.get(i), passes));
            }
        }
        return all.stream().map(Crew::median).toList();
    }

    private static Pace median(List<Pace> rounds) {
        Pace[] sorted = rounds.toArray(new Pace[0]);
        Arrays.sort(sorted, (a, b) -> Double.compare(a.perSecond(), b.perSecond()));
        return sorted[sorted.length / 2];
    }

    private Pace run(int threads, int passes) throws InterruptedException {
        int all = documents.size() * passes;
        AtomicInteger next = new AtomicInteger();
        AtomicLong written = new AtomicLong();
        List<Thread> crew = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            crew.add(new Thread(() -> {
                long bytes = 0;
                for (int at = next.getAndIncrement(); at < all; at = next.getAndIncrement()) {
                    bytes += workshop.wholeWay(documents.get(at % documents.size()));
                }
                written.addAndGet(bytes);
            }));
        }
        long cpu = PROCESS.getProcessCpuTime();
        long began = System.nanoTime();
        crew.forEach(Thread::start);
        for (Thread each : crew) {
            each.join();
        }
        double seconds = (System.nanoTime() - began) / NANOS;
        double cpuSeconds = (PROCESS.getProcessCpuTime() - cpu) / NANOS;
        return new Pace(all / seconds, all / cpuSeconds, cpuSeconds / seconds);
    }
}
