package org.nutgraf.testkit.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns the examples of the guide into rules folders: what stands there as a file, and a rule around every example. */
final class GuideRules {
    private static final String SOUND = "guide/examples.drl";
    private static final String HEADER = "package rules.guide\nimport org.nutgraf.api.fact.*\n\n";

    /** The files that the guide shows. */
    final Path shown;
    /** The folder of the reader's own. */
    final Path mine;
    /** A rule for each example, and the articles on which it must fire or not as cases. */
    final Path examples;
    /** By path of a file, the code that it must be reported with; the empty text for none. */
    final Map<String, String> expected = new LinkedHashMap<>();
    /** Overrides that must be reported, by the code. */
    final Map<Path, String> overrides = new LinkedHashMap<>();

    /** One file compiles faster than one for each rule. */
    private final StringBuilder sound = new StringBuilder(HEADER);

    private final StringBuilder cases = new StringBuilder("cases:\n");
    private int number;
    private @Nullable String good;
    private @Nullable String bad;

    GuideRules(Path folder, List<GuideBlock> blocks) throws IOException {
        shown = Files.createDirectories(folder.resolve("shown"));
        mine = Files.createDirectories(folder.resolve("mine"));
        examples = Files.createDirectories(folder.resolve("examples"));
        write(examples, "categories.yaml", "- id: example\n");
        for (GuideBlock block : blocks) {
            block(folder, block);
        }
        write(examples, SOUND, sound.toString());
        write(examples, "guide/examples.test.yaml", cases.toString());
        expected.put(SOUND, "");
    }

    private void block(Path folder, GuideBlock block) throws IOException {
        if (block.isFile()) {
            boolean own = block.what().startsWith("mine/");
            write(own ? mine : shown, own ? block.what().substring("mine/".length()) : block.what(), block.text());
            return;
        }
        switch (block.what()) {
            case "good" -> good = rule(block, "GOOD");
            case "bad" -> bad(folder, block);
            case "fires" -> claim(block, good, null);
            case "silent" -> claim(block, null, good);
            case "bad-fires" -> claim(block, bad, good);
            case "bad-misses" -> claim(block, good, bad);
            default -> throw new IllegalArgumentException("Line " + block.line() + " claims '" + block.what() + "'");
        }
    }

    private void bad(Path folder, GuideBlock block) throws IOException {
        String name = "bad-" + block.line();
        if (block.text().startsWith("rules:")) {
            write(folder, name + "/overrides.yaml", block.text());
            overrides.put(folder.resolve(name), block.code());
        } else if (block.code().isEmpty() || isRules(block)) {
            bad = rule(block, "FAIL");
        } else {
            write(examples, "words/" + name + ".txt", block.text());
            expected.put("words/" + name + ".txt", block.code());
        }
    }

    private static boolean isRules(GuideBlock block) {
        return block.text().contains("(");
    }

    /** Writes the example as a rule, in a file of its own when it must be reported, and returns its id. */
    private String rule(GuideBlock block, String prefix) throws IOException {
        number += 10;
        String id =
                block.isRule() ? block.text().substring(6, 15) : String.format(Locale.ROOT, "%s-%04d", prefix, number);
        String rule = block.isRule()
                ? block.text()
                : "rule \"" + id + " example\"\n    @Category(\"example\") @Weight(0.5)\nwhen\n" + block.text()
                        + "then\nend\n";
        if (block.code().isEmpty()) {
            sound.append(rule).append('\n');
        } else {
            String path = "guide/" + id.toLowerCase(Locale.ROOT) + ".drl";
            write(examples, path, HEADER + rule);
            expected.put(path, block.code());
        }
        return id;
    }

    private void claim(GuideBlock block, @Nullable String fires, @Nullable String silent) {
        cases.append("  - name: line ").append(block.line()).append(' ').append(block.what());
        cases.append("\n    article:\n").append(block.text().indent(6));
        if (fires != null) {
            cases.append("    expect: {rules: [").append(fires).append("]}\n");
        }
        if (silent != null) {
            cases.append("    forbid: {rules: [").append(silent).append("]}\n");
        }
    }

    private static void write(Path folder, String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
