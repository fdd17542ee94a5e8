package org.nutgraf.cli;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * Loads what a start needs, so that the JVM finds it in this process when it writes its archive of loaded classes.
 *
 * <p>The compiler of rules is only loaded: had it run, the JVM would crash while it writes.
 */
final class StartArchiveRun {
    private static final String STORY = """
            Two countries sign an agreement on trade

            GENEVA: The ministers of two countries signed an agreement on trade on Monday, an official said. "It took us
            12 years," he told reporters.
            """;

    private StartArchiveRun() {}

    /** Takes the arguments that say which rules and plugins to open. */
    public static void main(String[] arguments) throws IOException {
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (entry.endsWith(".jar")) {
                loadAll(entry);
            }
        }
        List<String> engine = List.of(arguments);
        int code = run(List.of("classify", "-"), engine);
        if (engine.contains("--experimental")) {
            // The checks compile such rules too: only now are they compiled already.
            code = Math.max(code, run(List.of("rules", "check"), engine));
            code = Math.max(code, run(List.of("rules", "test"), engine));
        }
        System.exit(code > Exit.FINDINGS ? code : Exit.DONE);
    }

    private static int run(List<String> command, List<String> engine) {
        List<String> arguments = new ArrayList<>(command);
        arguments.addAll(engine);
        Console console = new Console(
                new ByteArrayInputStream(STORY.getBytes(StandardCharsets.UTF_8)),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                new Terminal(false, false, false));
        return new Cli(console).run(arguments.toArray(String[]::new));
    }

    private static void loadAll(String jar) throws IOException {
        try (JarFile file = new JarFile(jar)) {
            file.stream()
                    .map(JarEntry::getName)
                    .filter(name ->
                            name.endsWith(".class") && !name.startsWith("META-INF/") && !name.contains("-info."))
                    .forEach(name -> load(name.substring(0, name.length() - ".class".length())));
        }
    }

    private static void load(String name) {
        try {
            Class.forName(name.replace('/', '.'), false, StartArchiveRun.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError e) {
            // it needs a library that is not here, so nobody uses it
        }
    }
}
