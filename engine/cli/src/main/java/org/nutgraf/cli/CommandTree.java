package org.nutgraf.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/**
 * All commands, of which only those are built that a command line names. Picocli reads every option of a command by
 * reflection; for all commands that takes longer than to classify an article.
 */
final class CommandTree {
    private static final Map<String, Class<?>> COMMANDS = byName(
            List.of("classify", "parse", "facts", "explain", "watch", "rules", "plugins"),
            List.of(
                    ClassifyCommand.class,
                    ParseCommand.class,
                    FactsCommand.class,
                    ExplainCommand.class,
                    WatchCommand.class,
                    RulesCommand.class,
                    PluginsCommand.class));

    private static final Map<String, Map<String, Class<?>>> GROUPS = Map.of(
            "rules",
            byName(
                    List.of(
                            "check",
                            "test",
                            "try",
                            "diff",
                            "coverage",
                            "profile",
                            "eval",
                            "list",
                            "fmt",
                            "words",
                            "new",
                            "import-eql"),
                    List.of(
                            RulesCheckCommand.class,
                            RulesTestCommand.class,
                            RulesTryCommand.class,
                            RulesDiffCommand.class,
                            RulesCoverageCommand.class,
                            RulesProfileCommand.class,
                            RulesEvalCommand.class,
                            RulesListCommand.class,
                            RulesFmtCommand.class,
                            RulesWordsCommand.class,
                            RulesNewCommand.class,
                            RulesImportEqlCommand.class)),
            "plugins",
            byName(
                    List.of("list", "check", "new"),
                    List.of(PluginsListCommand.class, PluginsCheckCommand.class, PluginsNewCommand.class)));

    private final IFactory factory;

    CommandTree(IFactory factory) {
        this.factory = factory;
    }

    /** The program with the commands that these arguments can mean. */
    CommandLine of(String... arguments) {
        CommandLine program = new CommandLine(new NutgrafCommand(), factory);
        commands(COMMANDS, arguments, 0).forEach((name, type) -> {
            CommandLine command = new CommandLine(type, factory);
            commands(GROUPS.getOrDefault(name, Map.of()), arguments, 1)
                    .forEach((part, partType) -> command.addSubcommand(part, new CommandLine(partType, factory)));
            program.addSubcommand(name, command);
        });
        return program;
    }

    /** The one command that is named; all of them when none is, for help and suggestions. */
    private static Map<String, Class<?>> commands(Map<String, Class<?>> known, String[] arguments, int place) {
        String named = place < arguments.length ? arguments[place] : "";
        Class<?> type = known.get(named);
        return type == null ? known : Map.of(named, type);
    }

    private static Map<String, Class<?>> byName(List<String> names, List<Class<?>> types) {
        Map<String, Class<?>> commands = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            commands.put(names.get(i), types.get(i));
        }
        return commands;
    }
}
