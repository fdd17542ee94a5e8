package org.nutgraf.bench.start;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Commands from a cold start, in turns with the bare start of the same runtime.
 *
 * @param home the distribution
 * @param rules the rules
 * @param work where caches and the article lie
 * @param rounds how often each is measured
 */
public record ColdStart(Path home, Path rules, Path work, int rounds) {
    private static final long LONGEST_ARCHIVE = 120_000_000_000L;
    private static final String ARTICLE = """
            Government asks for twelve aircraft

            By Jane Porter

            NEW DELHI, March 3 - The ministry of defence said on Monday that it had asked parliament to approve the
            purchase of twelve fighter jets worth 1.2 billion dollars.

            "We need them soon," the minister told reporters. Talks are to be resumed next week in Geneva.
            """;

    /** The article with what stands around it. */
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head><title>Government asks for twelve aircraft - The Petrel</title></head>
            <body>
            <nav><a href="/">Home</a> <a href="/world">World</a></nav>
            <article><p>STORY</p></article>
            <footer>All rights reserved</footer>
            </body>
            </html>
            """.replace("STORY", ARTICLE.strip().replace("\n\n", "</p>\n<p>"));

    /** Measures one runtime. */
    public void run(Path java, PrintWriter out) throws IOException, InterruptedException {
        Path article = Files.writeString(Files.createDirectories(work).resolve("article.txt"), ARTICLE);
        Path page = Files.writeString(work.resolve("page.html"), PAGE);
        Path script = home.resolve("bin/nutgraf");
        Map<String, List<String>> commands = new LinkedHashMap<>();
        commands.put("java -version", List.of(java.resolve("bin/java").toString(), "-version"));
        commands.put("nutgraf classify", List.of(script.toString(), "classify", article.toString()));
        commands.put("nutgraf classify, page", List.of(script.toString(), "classify", page.toString()));
        commands.put("nutgraf rules check", List.of(script.toString(), "rules", "check"));
        Path caches =
                work.resolve("cache-" + Integer.toHexString(java.toString().hashCode()));
        forgetArchives(caches);
        for (List<String> command : commands.values()) {
            timed(java, caches, command);
        }
        waitForArchive(caches);
        Map<String, Times> times = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (Map.Entry<String, List<String>> command : commands.entrySet()) {
                long nanos = timed(java, caches, command.getValue());
                times.computeIfAbsent(command.getKey(), name -> new Times()).add(nanos);
            }
        }
        out.printf(Locale.ROOT, "%n%s, everything cached, %d rounds%n", version(java), rounds);
        Times bare = times.getOrDefault("java -version", new Times());
        times.forEach((name, each) ->
                out.printf(Locale.ROOT, "  %-22s %s  %5.1f ×%n", name, each.shown(), each.median() / bare.median()));
        out.flush();
    }

    private long timed(Path java, Path caches, List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .redirectInput(Redirect.from(nothing()));
        builder.environment().put("JAVA_HOME", java.toString());
        builder.environment().put("XDG_CACHE_HOME", caches.toAbsolutePath().toString());
        builder.environment()
                .put("NUTGRAF_RULES_DEFAULT", rules.toAbsolutePath().toString());
        long began = System.nanoTime();
        int code = builder.start().waitFor();
        if (code > 1) {
            throw new IllegalStateException(command + " ended with " + code);
        }
        return System.nanoTime() - began;
    }

    private File nothing() throws IOException {
        return Files.write(work.resolve("nothing"), new byte[0]).toFile();
    }

    /** Those of earlier builds would look like the one that is waited for. */
    private static void forgetArchives(Path caches) throws IOException {
        Path folder = caches.resolve("nutgraf/start");
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** The first run has the archive of classes made in the background. */
    private static void waitForArchive(Path caches) throws IOException, InterruptedException {
        long end = System.nanoTime() + LONGEST_ARCHIVE;
        Path folder = caches.resolve("nutgraf/start");
        while (System.nanoTime() < end && Files.isDirectory(folder) && !isSealed(folder)) {
            Thread.sleep(200);
        }
    }

    private static boolean isSealed(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".seal"));
        }
    }

    private static String version(Path java) throws IOException {
        Path release = java.resolve("release");
        return !Files.exists(release)
                ? "Java"
                : Files.readAllLines(release).stream()
                        .filter(line -> line.startsWith("JAVA_VERSION="))
                        .map(line -> "Java "
                                + line.substring("JAVA_VERSION=".length()).replace("\"", ""))
                        .findFirst()
                        .orElse("Java");
    }
}
