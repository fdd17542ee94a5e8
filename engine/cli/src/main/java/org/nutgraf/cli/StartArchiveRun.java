package org.nutgraf.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Does what starts do, so that the JVM can list the classes which that takes. Another process then writes them into the archive
 * of loaded classes.
 */
final class StartArchiveRun {
    private static final String STORY = """
            Pakistan asks Turkey for patrol boats

            By Our Correspondent

            ISLAMABAD: Pakistan has asked Turkey for patrol boats and ammunition, a defence official said on Monday. The
            foreign ministers of the two countries met in Ankara on May 4, 2021 and signed an agreement on trade. "It took us
            12 years," he told reporters.

            Security forces killed three militants in an operation in North Waziristan last week. A bomb attack on a convoy
            had killed at least five soldiers there, the military said.
            """;

    private static final String RULE = """
            package rules
            import org.nutgraf.api.fact.*
            rule "ANY-0010 any sentence"
                @Category("any") @Weight(0.5) @Status("stable") @Lang("any")
            when
                Sentence($n : index, index < 2)
                not Sentence(index == $n + 1000)
            then
                System.identityHashCode("");
            end
            """;

    private StartArchiveRun() {}

    /** Takes the arguments that say which rules and plugins to open. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("nutgraf-start");
        int code;
        try {
            code = start(folder, List.of(arguments));
            compile(Files.createDirectory(folder.resolve("rules")));
        } finally {
            TemporaryFolder.delete(folder);
        }
        System.exit(code > Exit.FINDINGS ? code : Exit.DONE);
    }

    private static int start(Path folder, List<String> engine) throws IOException {
        Path story = Files.writeString(folder.resolve("story.txt"), STORY);
        int code = run(List.of("classify", story.toString()), engine);
        if (engine.contains("--experimental")) {
            // The checks compile such rules too: only now are they compiled already.
            code = Math.max(code, run(List.of("rules", "check"), engine));
            code = Math.max(code, run(List.of("rules", "test"), engine));
        }
        return code;
    }

    /** An edit needs the compiler of rules, and rules with code need sessions. */
    private static void compile(Path rules) throws IOException {
        Files.writeString(rules.resolve("categories.yaml"), "- id: any\n");
        Files.writeString(rules.resolve("any.drl"), RULE);
        Path plugins = Files.createDirectory(rules.resolve("plugins"));
        List<String> alone =
                List.of("--rules", rules.toString(), "--plugins", plugins.toString(), "--allow-code", "--no-cache");
        run(List.of("classify", "-"), alone);
    }

    private static int run(List<String> command, List<String> engine) {
        List<String> arguments = new ArrayList<>(command);
        arguments.addAll(engine);
        Console console = new Console(
                new ByteArrayInputStream(STORY.getBytes(StandardCharsets.UTF_8)),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                new Terminal(false, false, false));
        return Main.run(console, arguments.toArray(String[]::new));
    }
}
