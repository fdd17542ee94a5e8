package org.nutgraf.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Does what starts do, so that the JVM can list the classes which that takes. Another process then writes them into the archive
 * of loaded classes.
 */
final class StartArchiveRun {
    /** The first is read alone, as by a start with one article; the others show what each kind of document takes. */
    private static final List<String> DOCUMENTS =
            List.of("story.txt", "copy.txt", "page.html", "item.xml", "record.jsonl");

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
            code = start(documents(folder), List.of(arguments));
            compile(Files.createDirectory(folder.resolve("rules")));
        } finally {
            TemporaryFolder.delete(folder);
        }
        System.exit(code > Exit.FINDINGS ? code : Exit.DONE);
    }

    private static List<String> documents(Path folder) throws IOException {
        List<String> files = new ArrayList<>();
        for (String name : DOCUMENTS) {
            try (InputStream document =
                    Objects.requireNonNull(StartArchiveRun.class.getResourceAsStream("start/" + name), name)) {
                Path file = folder.resolve(name);
                Files.copy(document, file);
                files.add(file.toString());
            }
        }
        return files;
    }

    private static int start(List<String> documents, List<String> engine) {
        int code = run(List.of("classify", documents.get(0)), engine);
        List<String> classifyAll = new ArrayList<>(List.of("classify"));
        classifyAll.addAll(documents);
        code = Math.max(code, run(classifyAll, engine));
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
                new ByteArrayInputStream("Some sentence.".getBytes(StandardCharsets.UTF_8)),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                new Terminal(false, false, false));
        return Main.run(console, arguments.toArray(String[]::new));
    }
}
