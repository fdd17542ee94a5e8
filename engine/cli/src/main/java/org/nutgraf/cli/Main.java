package org.nutgraf.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;

/** The program's entry point. */
public final class Main {
    private Main() {}

    /** Runs one command and exits with its code. */
    public static void main(String[] arguments) {
        Console console = new Console(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Terminal.detect());
        System.exit(run(console, arguments));
    }

    /** Runs one command and does what a start does beside it. */
    static int run(Console console, String... arguments) {
        LoadingAhead.begin(arguments);
        Cli cli = new Cli(console);
        int code = cli.run(arguments);
        if (code == Exit.DONE) {
            cli.engine().flatMap(EngineOptions::again).ifPresent(StartArchive::makeUnlessThere);
        }
        return code;
    }
}
