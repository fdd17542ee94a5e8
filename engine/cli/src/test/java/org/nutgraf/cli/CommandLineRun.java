package org.nutgraf.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Runs a command line in this process, without terminal. */
final class CommandLineRun {
    private CommandLineRun() {}

    /** What a run left behind. */
    record Result(int code, String out, String err) {}

    static Result of(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console =
                new Console(new ByteArrayInputStream(new byte[0]), out, err, new Terminal(false, false, false));
        int code = new Cli(console).run(arguments);
        return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
