package org.nutgraf.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.ErrorCode;
import org.nutgraf.api.NutgrafException;
import org.nutgraf.api.Severity;
import org.nutgraf.cli.output.Layout;
import org.nutgraf.cli.output.Style;

/** Where a command reads and writes: results to one stream, everything else to the other, both in UTF-8. */
final class Console {
    private static final int SHOWN = 3;

    private final InputStream in;
    private final OutputStream out;
    private final PrintStream err;
    private final Terminal terminal;
    private boolean quiet;
    private boolean colour;
    private boolean debug;

    Console(InputStream in, OutputStream out, OutputStream err, Terminal terminal) {
        this.in = in;
        this.out = out;
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
        this.terminal = terminal;
        this.colour = terminal.colour();
    }

    /** Applies the options that every command has. */
    void configure(boolean beQuiet, boolean noColour, boolean showTraces) {
        quiet = beQuiet;
        colour = terminal.colour() && !noColour;
        debug = showTraces;
    }

    InputStream in() {
        return in;
    }

    OutputStream out() {
        return out;
    }

    PrintStream err() {
        return err;
    }

    Terminal terminal() {
        return terminal;
    }

    boolean isDebug() {
        return debug;
    }

    /** Whether a progress bar has a place where it disturbs nothing. */
    boolean showsProgress(boolean toFile) {
        return !quiet && terminal.error() && (toFile || !terminal.output());
    }

    /** Colours for results. */
    Style style(boolean toFile) {
        return Style.of(colour && terminal.output() && !toFile);
    }

    /** Something went wrong, but not so that the run ends. */
    void error(String message) {
        print(Style.of(colour && terminal.error()).bad("nutgraf: ") + Layout.printable(message));
    }

    /** Something to look at. */
    void warning(String message) {
        if (!quiet) {
            print(Style.of(colour && terminal.error()).warning("nutgraf: ") + Layout.printable(message));
        }
    }

    /** Addresses to look at, of which the first few are named; nothing when there are none. */
    void warning(List<String> addresses, String one, String many) {
        if (!addresses.isEmpty()) {
            int more = addresses.size() - SHOWN;
            warning(RulesCheckCommand.counted(addresses.size(), one, many) + ": "
                    + String.join(", ", addresses.stream().limit(SHOWN).toList())
                    + (more > 0 ? " and " + more + " more" : ""));
        }
    }

    /** Something good to know. */
    void note(String message) {
        if (!quiet) {
            print(Style.of(colour && terminal.error()).faint("nutgraf: " + Layout.printable(message)));
        }
    }

    /** A problem of rules or plugins. */
    void report(Diagnostic diagnostic) {
        if (diagnostic.severity() == Severity.ERROR) {
            error(diagnostic.toString());
        } else {
            warning(diagnostic.toString());
        }
    }

    private synchronized void print(String line) {
        err.println(line);
    }

    /** Opens the destination of results: a file that is created or replaced, or standard output. */
    ResultStream results(@Nullable Path file) {
        return results(file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
    }

    /** Opens the destination of results that add up: a file that is created or written on, or standard output. */
    ResultStream appending(@Nullable Path file) {
        return results(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private ResultStream results(@Nullable Path file, StandardOpenOption... how) {
        if (file == null) {
            return new ResultStream(out, false);
        }
        try {
            return new ResultStream(Files.newOutputStream(file, how), true);
        } catch (IOException e) {
            throw new NutgrafException(
                    ErrorCode.CONFIGURATION_INVALID, "Cannot write " + file + ": " + ResultStream.reason(e), e);
        }
    }
}
