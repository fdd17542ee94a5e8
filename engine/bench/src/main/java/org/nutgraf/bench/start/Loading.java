package org.nutgraf.bench.start;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.nutgraf.bench.rules.GeneratedRules;
import org.nutgraf.bench.rules.Mix;

/**
 * Many generated rules, loaded by processes of their own with a limited heap: from nothing, then from the cache.
 *
 * @param work where rules and their cache lie
 * @param heap the limit, as Java takes it: {@code 1g}
 */
public record Loading(Path work, String heap) {

    /** Measures one number of rules. */
    public void run(int size, PrintWriter out) throws IOException, InterruptedException {
        Path folder = work.resolve("generated-" + size);
        Path rules = folder.resolve("rules");
        Path cache = folder.resolve("cache");
        GeneratedRules.write(Mix.SPARSE, size, rules);
        delete(cache);
        out.printf(Locale.ROOT, "%n%,d generated rules, heap of %s%n", size, heap);
        for (String name : List.of("from nothing", "from the cache", "from the cache")) {
            out.printf(Locale.ROOT, "  %-22s %s%n", name, load(rules, cache));
            out.flush();
        }
    }

    private String load(Path rules, Path cache) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + heap,
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LoadRun.class.getName(),
                        rules.toString(),
                        cache.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var lines = process.inputReader()) {
            String said = String.join(" ", lines.lines().toList());
            return process.waitFor() == 0 ? said : "failed";
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
