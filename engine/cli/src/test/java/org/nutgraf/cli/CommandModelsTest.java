package org.nutgraf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nutgraf.cli.model.CommandModels;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Commands from the pack of the build do all that those do which picocli makes of the annotations. */
class CommandModelsTest {
    private static final Cli.Commands FACTORY = new Cli.Commands(new Console(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream(),
            new Terminal(false, false, false)));

    private static final CommandModels PACKED = packed();
    private static final CommandModels ANNOTATED = CommandModels.annotated(FACTORY);

    private static final List<String> VALUES = List.of(
            "text",
            "JSON",
            "Jsonl",
            "yaml",
            "3",
            "0.5",
            "x",
            "-1",
            "",
            "a,b",
            "all",
            "dir/file",
            "--",
            "-",
            "-q",
            "-qa");

    /** The commands themselves, where their values come from, and traces of annotations that say nothing. */
    private static final List<String> APART = List.of(
            "userObject.instance",
            "getter",
            "setter",
            "scope",
            "annotatedElement",
            "mixinAnnotatedElements",
            "initialValueState",
            "actualGenericTypeArguments",
            "builderCapacity",
            "descriptionKey",
            "prompt",
            "originalDefaultValue",
            "originalFallbackValue",
            "originalMapFallbackValue",
            "negatableOptionTransformer",
            "scopeType",
            "toString");

    private static final int LINES_PER_COMMAND = 40;

    /** The pack that the build made of these classes. */
    private static CommandModels packed() {
        try (InputStream pack = CommandModels.class.getResourceAsStream(CommandModels.PACK)) {
            return CommandModels.packed(Objects.requireNonNull(pack).readAllBytes(), FACTORY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void classesInAFolderAreReadThemselvesAsTheyChangeOneByOne() {
        assertThat(CommandModels.of(FACTORY)).hasSameClassAs(ANNOTATED).doesNotHaveSameClassAs(PACKED);
    }

    static List<Class<?>> commands() {
        return CommandTree.types();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void modelsAreEqualInAllThatPicocliKeeps(Class<?> command) {
        CommandSpec annotated = ANNOTATED.of(command);
        annotated.args().forEach(ArgSpec::initialValue);
        assertThat(PACKED.of(command))
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes("(.*\\.)?(" + String.join("|", APART) + ")")
                .isEqualTo(annotated);
    }

    @Test
    void helpIsTheSame() {
        List<String> packed = help(new CommandTree(PACKED, FACTORY).of());
        assertThat(packed).hasSize(CommandTree.types().size());
        assertThat(packed).isEqualTo(help(new CommandTree(ANNOTATED, FACTORY).of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--help",
                "--version",
                "-hV",
                "--helf",
                "clasify a",
                "classify",
                "classify --help",
                "classify -V",
                "classify -f json a b",
                "classify --format=JSON a",
                "classify --format=yaml a",
                "classify --fromat json a",
                "classify --form json a",
                "classify -fjson -aq a",
                "classify -qaf csv a",
                "classify -qaz a",
                "classify --format",
                "classify a --format",
                "classify --all=false a",
                "classify --all=maybe a",
                "classify --all --all a",
                "classify --format text --format json a",
                "classify --rules a --rules b --plugins c d",
                "classify --max-bytes 12 --max-items=3 a",
                "classify --max-bytes 12k a",
                "classify --max-items 99999999999 a",
                "classify --jobs x a",
                "classify -j2 a",
                "classify -- --format -a",
                "classify --out a --out b c",
                "watch",
                "watch a b",
                "rules",
                "rules chekc",
                "rules --help check",
                "rules check a",
                "rules check --most 0,5",
                "rules check --most=.5 --corpus a --corpus b --strict",
                "rules eval",
                "rules eval --gold a",
                "rules eval --corpus b",
                "rules eval --gold a --corpus b --errors all",
                "rules eval --gold a --corpus b --errors some",
                "rules diff",
                "rules diff a",
                "rules diff a b --corpus c --accept 1,2 --accept 3,\"4,5\"",
                "rules diff a b c --corpus c",
                "rules try",
                "rules try A",
                "rules try A,B c d --format JSONL",
                "rules words",
                "rules fmt a b --check",
                "plugins list -f json",
                "plugins check",
                "plugins new"
            })
    void aLineIsUnderstoodAlike(String line) {
        assertAlike(line.isEmpty() ? new String[0] : line.split(" "));
    }

    @Test
    void linesOfAnyOptionsAndValuesAreUnderstoodAlike() {
        Random random = new Random(20);
        for (CommandLine command : all(new CommandTree(ANNOTATED, FACTORY).of())) {
            for (int line = 0; line < LINES_PER_COMMAND; line++) {
                assertAlike(line(command, random));
            }
        }
    }

    private static String[] line(CommandLine command, Random random) {
        List<String> line =
                new ArrayList<>(List.of(command.getCommandSpec().qualifiedName().split(" ")));
        line.remove(0);
        List<OptionSpec> options = command.getCommandSpec().options();
        for (int left = random.nextInt(6); left > 0; left--) {
            String value = VALUES.get(random.nextInt(VALUES.size()));
            String[] names = options.get(random.nextInt(options.size())).names();
            String name = names[random.nextInt(names.length)];
            switch (random.nextInt(5)) {
                case 0 -> line.add(value);
                case 1 -> line.add(name);
                case 2 -> line.add(name + "=" + value);
                case 3 -> line.add(name.substring(0, name.length() - 1));
                default -> line.addAll(List.of(name, value));
            }
        }
        return line.toArray(String[]::new);
    }

    private static void assertAlike(String... line) {
        assertThat(understood(PACKED, line)).as(String.join(" ", line)).isEqualTo(understood(ANNOTATED, line));
    }

    /** What each of two runs of one object makes of a line. */
    private static List<String> understood(CommandModels models, String... line) {
        CommandLine program = new CommandTree(models, FACTORY).of(line);
        program.setCaseInsensitiveEnumValuesAllowed(true);
        List<String> understood = new ArrayList<>();
        understood.addAll(parsed(program, line));
        understood.addAll(parsed(program, line));
        return understood;
    }

    private static List<String> parsed(CommandLine program, String... line) {
        try {
            return program.parseArgs(line).asCommandLineList().stream()
                    .flatMap(command -> described(command.getParseResult(), command))
                    .toList();
        } catch (ParameterException e) {
            StringWriter suggestions = new StringWriter();
            UnmatchedArgumentException.printSuggestions(e, new PrintWriter(suggestions, true));
            return List.of(
                    e.getClass().getName(),
                    String.valueOf(e.getMessage()),
                    String.valueOf(e.getValue()),
                    e.getArgSpec() == null ? "" : e.getArgSpec().paramLabel(),
                    e.getCommandLine().getCommandSpec().qualifiedName(),
                    suggestions.toString());
        }
    }

    private static Stream<String> described(ParseResult result, CommandLine command) {
        Stream<String> given = Stream.of(
                command.getCommandSpec().qualifiedName(),
                String.valueOf(result.isUsageHelpRequested()),
                String.valueOf(result.isVersionHelpRequested()),
                result.matchedArgs().stream().map(ArgSpec::paramLabel).toList().toString(),
                String.join("\n", command.getCommandSpec().version()));
        Stream<String> held = command.getCommandSpec().args().stream()
                .map(arg -> arg.paramLabel() + arg.stringValues() + arg.getValue());
        return Stream.concat(given, held);
    }

    private static List<String> help(CommandLine program) {
        return all(program).stream()
                .map(command -> command.setUsageHelpWidth(80).getUsageMessage())
                .toList();
    }

    private static List<CommandLine> all(CommandLine command) {
        List<CommandLine> all = new ArrayList<>(List.of(command));
        command.getSubcommands().values().forEach(part -> all.addAll(all(part)));
        return all;
    }
}
