package org.nutgraf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Runs the commands of a page, one after the other, and holds what they print against what the page shows.
 *
 * <p>In an indented block, a line that begins with {@code $} is a command and the lines under it are what you see; {@code …}
 * stands for anything.
 */
final class GuidedShell implements AutoCloseable {
    private static final Pattern CD = Pattern.compile("(?:.*&& )?cd (\\S+)");

    private final Map<String, String> variables;
    private Path directory;
    private LongRun watching;
    private int commands;

    GuidedShell(Path directory, Map<String, String> variables) {
        this.directory = directory;
        this.variables = variables;
    }

    int commands() {
        return commands;
    }

    void follow(List<String> page) throws InterruptedException {
        List<String> block = new ArrayList<>();
        for (String line : page) {
            if (line.startsWith("    ")) {
                if (line.startsWith("    $ ")) {
                    run(block);
                    block.clear();
                }
                block.add(line.substring(4));
            } else if (!block.isEmpty() && !line.isBlank()) {
                run(block);
                block.clear();
            }
        }
        run(block);
    }

    private void run(List<String> block) throws InterruptedException {
        if (block.isEmpty()) {
            return;
        }
        List<String> seen = block.subList(1, block.size());
        if (!block.get(0).startsWith("$ ")) {
            for (String line : block) {
                watching.awaitErr(longestPart(line));
            }
            return;
        }
        commands++;
        String command = block.get(0).substring(2);
        if (command.startsWith("nutgraf watch ")) {
            watching = Distribution.in(directory).with(variables).startShell("exec " + command);
            for (String line : seen) {
                watching.awaitErr(longestPart(line));
            }
            return;
        }
        Distribution.Result result = Distribution.in(directory).with(variables).shell(command);
        String said = result.out() + result.err();
        assertThat(result.code()).as("%s%n%s", command, said).isZero();
        assertThat(matches(seen, result.out()))
                .as("%s%nshould print%n%s%nbut printed%n%s", command, String.join("\n", seen), said)
                .isTrue();
        Matcher cd = CD.matcher(command);
        if (cd.matches()) {
            directory = directory.resolve(cd.group(1));
        }
    }

    private static boolean matches(List<String> shown, String printed) {
        if (shown.isEmpty()) {
            return printed.isBlank();
        }
        String pattern = shown.stream()
                .map(line ->
                        line.equals("…") ? "(?:.*\\R)*?" : Pattern.quote(line).replace("…", "\\E.*\\Q") + "\\R")
                .collect(Collectors.joining());
        return Pattern.compile(pattern).matcher(printed).matches();
    }

    private static String longestPart(String line) {
        return List.of(line.split("…")).stream()
                .reduce((left, right) -> left.length() >= right.length() ? left : right)
                .orElseThrow();
    }

    @Override
    public void close() {
        if (watching != null) {
            watching.close();
        }
    }
}
