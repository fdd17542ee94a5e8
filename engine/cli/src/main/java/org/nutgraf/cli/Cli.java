package org.nutgraf.cli;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.ErrorCode;
import org.nutgraf.api.NutgrafException;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs one command line against given streams. */
final class Cli implements IExecutionStrategy, IParameterExceptionHandler, IExecutionExceptionHandler {
    private final Console console;
    private Optional<EngineOptions> engine = Optional.empty();

    Cli(Console console) {
        this.console = console;
    }

    int run(String... arguments) {
        CommandLine line = new CommandTree(new Commands(console)).of(arguments);
        line.setOut(writer(console.out()));
        line.setErr(writer(console.err()));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpWidth(80);
        line.setUsageHelpAutoWidth(false);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(
                console.terminal().output() && console.terminal().colour() ? Ansi.ON : Ansi.OFF));
        line.setParameterExceptionHandler(this);
        line.setExecutionStrategy(this);
        line.setExecutionExceptionHandler(this);
        int code = line.execute(arguments);
        engine = engineOptions(line.getParseResult());
        return code;
    }

    /** What the last command was told about rules and plugins, when it needed any. */
    Optional<EngineOptions> engine() {
        return engine;
    }

    private static Optional<EngineOptions> engineOptions(@Nullable ParseResult result) {
        if (result != null) {
            for (CommandSpec mixin : last(result).getCommandSpec().mixins().values()) {
                if (mixin.userObject() instanceof EngineOptions options) {
                    return Optional.of(options);
                }
            }
        }
        return Optional.empty();
    }

    private static CommandLine last(ParseResult result) {
        List<CommandLine> commands = result.asCommandLineList();
        return commands.get(commands.size() - 1);
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    /** A command that only groups others shows its help. */
    @Override
    public int execute(ParseResult result) {
        CommandLine last = last(result);
        if (!last.isUsageHelpRequested()
                && !last.isVersionHelpRequested()
                && !last.getSubcommands().isEmpty()) {
            last.usage(last.getOut(), last.getColorScheme());
            return Exit.DONE;
        }
        return new CommandLine.RunLast().execute(result);
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        console.error(message(wrong));
        PrintWriter err = command.getErr();
        if (!UnmatchedArgumentException.printSuggestions(wrong, err)) {
            suggestOption(wrong, err);
        }
        err.println("See: " + command.getCommandSpec().qualifiedName() + " --help");
        return Exit.USAGE;
    }

    /** Picocli lists the constants of the code, in capitals, not the words that its help shows. */
    private static String message(ParameterException wrong) {
        String value = wrong.getValue();
        if (wrong.getArgSpec() instanceof OptionSpec option && option.type().isEnum() && value != null) {
            String known = Arrays.stream(option.type().getEnumConstants())
                    .map(Object::toString)
                    .collect(Collectors.joining(", "));
            return "Unknown value '" + value + "' for " + option.longestName() + ". Known: " + known + ".";
        }
        return String.valueOf(wrong.getMessage());
    }

    /** Picocli's own suggestions miss swapped letters. */
    private static void suggestOption(ParameterException wrong, PrintWriter err) {
        if (!(wrong instanceof UnmatchedArgumentException unmatched) || !unmatched.isUnknownOption()) {
            return;
        }
        String given = unmatched.getUnmatched().get(0).split("=", 2)[0];
        wrong.getCommandLine().getCommandSpec().options().stream()
                .flatMap(option -> Arrays.stream(option.names()))
                .filter(name -> name.startsWith("--") && sortedLetters(name).equals(sortedLetters(given)))
                .findFirst()
                .ifPresent(name -> err.println("Did you mean: " + name + "?"));
    }

    private static String sortedLetters(String word) {
        return word.chars()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult result) {
        if (failure instanceof ResultStream.ClosedPipeException) {
            return Exit.DONE;
        }
        if (console.isDebug()) {
            failure.printStackTrace(console.err());
        }
        if (failure instanceof NutgrafException known && known.code().blame() == ErrorCode.Blame.USER) {
            console.error(String.valueOf(known.getMessage()));
            return Exit.USAGE;
        }
        console.error("a fault of Nutgraf itself: " + failure + (console.isDebug() ? "" : " (--debug shows more)"));
        return Exit.FAULT;
    }

    /** Makes commands with the console they write to. */
    record Commands(Console console) implements IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            for (Constructor<?> constructor : type.getDeclaredConstructors()) {
                if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == Console.class) {
                    return type.cast(constructor.newInstance(console));
                }
            }
            return CommandLine.defaultFactory().create(type);
        }
    }
}
