package org.nutgraf.bench;

import java.util.List;
import org.nutgraf.bench.measure.Contest;
import picocli.CommandLine.Option;

/** How long to measure. */
final class ContestOptions {
    @Option(
            names = "--warm-up",
            paramLabel = "SECONDS",
            description = "Processor time before anything is counted, for each contender (default: ${DEFAULT-VALUE}).")
    private double warmUp = 3;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description = "How often each contender is measured, in turns (default: ${DEFAULT-VALUE}).")
    private int rounds = 7;

    @Option(
            names = "--slice",
            paramLabel = "SECONDS",
            description = "Processor time of one measurement (default: ${DEFAULT-VALUE}).")
    private double slice = 0.5;

    Contest contest() {
        return new Contest(warmUp, rounds, slice);
    }

    /** The same options as words of a command line. */
    List<String> words() {
        return List.of(
                "--warm-up",
                String.valueOf(warmUp),
                "--rounds",
                String.valueOf(rounds),
                "--slice",
                String.valueOf(slice));
    }

    double warmUp() {
        return warmUp;
    }

    int rounds() {
        return rounds;
    }

    double slice() {
        return slice;
    }
}
