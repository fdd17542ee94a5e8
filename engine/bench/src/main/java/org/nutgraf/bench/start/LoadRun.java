package org.nutgraf.bench.start;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.nutgraf.api.Attribute;
import org.nutgraf.api.BodyPart;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.api.Passage;
import org.nutgraf.engine.Nutgraf;

/** Loads rules, classifies one article and says what that took. */
public final class LoadRun {
    private static final double MEGABYTE = 1 << 20;

    private LoadRun() {}

    /** Takes the folder of rules and that of the cache. */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        long began = System.nanoTime();
        try (Nutgraf nutgraf = Nutgraf.builder()
                .rules(Path.of(arguments[0]))
                .cache(Path.of(arguments[1]))
                .build()) {
            double loaded = seconds(began);
            nutgraf.classify("one", "generated", article());
            double classified = seconds(began);
            long errors = nutgraf.rules().diagnostics().stream()
                    .filter(problem -> problem.isError())
                    .count();
            System.gc();
            long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
            out.printf(
                    Locale.ROOT,
                    "%6.1f s, first article after %.1f s, %,d rules, %d errors, %.0f MB of heap in use%n",
                    loaded,
                    classified,
                    nutgraf.rules().rules().size(),
                    errors,
                    heap / MEGABYTE);
        }
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    private static ParsedArticle article() {
        return ParsedArticle.builder("generated")
                .headline(new Attribute<>(Passage.detached("One article"), 1, "generated"))
                .body(List.of(new BodyPart(Passage.detached("It has a sentence, and then another one."), false)))
                .build();
    }
}
