package org.nutgraf.bench.start;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.nutgraf.engine.Nutgraf;

/**
 * From an edit to its effect, in a running engine over copies of rules and plugins.
 *
 * @param rules the rules to copy
 * @param plugins the plugins to copy
 * @param work where the copies and the cache lie
 * @param rounds how often each kind of edit is made
 */
public record EditLoop(Path rules, Path plugins, Path work, int rounds) {

    /** Makes an edit that was not made before. */
    @FunctionalInterface
    private interface Edit {
        void make(int number) throws IOException;
    }

    /** Measures every kind of edit. */
    public void run(PrintWriter out) throws IOException {
        Path ownRules = copy(rules, work.resolve("rules"));
        Path ownPlugins = copy(plugins, work.resolve("plugins"));
        Path file = first(ownRules, ".drl", "exists Mention(");
        Path list = first(ownRules, ".txt", "\n");
        Path jar = first(ownPlugins, ".jar", "");
        String condition = Files.readString(file);
        String terms = Files.readString(list);
        Map<String, Edit> edits = new LinkedHashMap<>();
        edits.put("nothing edited", number -> {});
        edits.put(
                "a condition edited",
                number -> Files.writeString(
                        file,
                        condition.replaceFirst(
                                "exists Mention\\(",
                                Matcher.quoteReplacement("exists Mention(firstToken >= " + number + ", "))));
        edits.put(
                "a weight edited",
                number -> Files.writeString(
                        file, condition.replaceFirst("@Weight\\([^)]*\\)", "@Weight(0." + (100 + number) + ")")));
        edits.put(
                "a word list edited", number -> Files.writeString(list, terms + "\nnever seen term " + number + "\n"));
        edits.put("a plugin replaced", number -> touch(jar, number));
        out.printf(Locale.ROOT, "%nfrom an edit to its effect: reload(), %d edits of each kind%n", rounds);
        try (Nutgraf nutgraf = Nutgraf.builder()
                .rules(ownRules)
                .plugins(ownPlugins)
                .cache(work.resolve("cache"))
                .build()) {
            for (Map.Entry<String, Edit> edit : edits.entrySet()) {
                out.printf(
                        Locale.ROOT,
                        "  %-22s %s%n",
                        edit.getKey(),
                        times(nutgraf, edit).shown());
                out.flush();
            }
        }
    }

    private Times times(Nutgraf nutgraf, Map.Entry<String, Edit> edit) throws IOException {
        Times times = new Times();
        for (int number = 1; number <= rounds; number++) {
            // No cache may know what is new, not even that of a run before this one.
            edit.getValue().make((int) (System.currentTimeMillis() % 500_000) + number);
            long began = System.nanoTime();
            nutgraf.reload();
            times.add(System.nanoTime() - began);
        }
        return times;
    }

    /** A jar with another entry, put in the place of the old one. */
    private static void touch(Path jar, int number) throws IOException {
        Path fresh = Files.copy(jar, jar.resolveSibling("fresh.tmp"), StandardCopyOption.REPLACE_EXISTING);
        try (FileSystem zip = FileSystems.newFileSystem(fresh)) {
            Files.writeString(zip.getPath("/bench.txt"), Integer.toString(number));
        }
        Files.move(fresh, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Path first(Path folder, String suffix, String holding) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(suffix))
                    .sorted()
                    .toList()) {
                if (holding.isEmpty() || Files.readString(file).contains(holding)) {
                    return file;
                }
            }
        }
        throw new IllegalStateException("There is no " + suffix + " with " + holding + " in " + folder);
    }

    private static Path copy(Path from, Path to) throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(from)) {
            all = files.filter(Files::isRegularFile).toList();
        }
        for (Path file : all) {
            Path target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.resolveSibling(""));
            Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
        return to;
    }
}
