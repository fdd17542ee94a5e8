package org.nutgraf.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nutgraf.cli.model.CommandModels;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.CommandSpec;

/**
 * All commands, of which only those are built that a command line names. To build them all takes longer than to classify
 * an article.
 */
final class CommandTree {
    private static final Map<String, Class<?>> COMMANDS = inOrder(
            Map.entry("classify", ClassifyCommand.class),
            Map.entry("parse", ParseCommand.class),
            Map.entry("facts", FactsCommand.class),
            Map.entry("explain", ExplainCommand.class),
            Map.entry("watch", WatchCommand.class),
            Map.entry("rules", RulesCommand.class),
            Map.entry("plugins", PluginsCommand.class));

    private static final Map<String, Map<String, Class<?>>> GROUPS = Map.of(
            "rules",
            inOrder(
                    Map.entry("check", RulesCheckCommand.class),
                    Map.entry("test", RulesTestCommand.class),
                    Map.entry("try", RulesTryCommand.class),
                    Map.entry("diff", RulesDiffCommand.class),
                    Map.entry("coverage", RulesCoverageCommand.class),
                    Map.entry("profile", RulesProfileCommand.class),
                    Map.entry("eval", RulesEvalCommand.class),
                    Map.entry("list", RulesListCommand.class),
                    Map.entry("fmt", RulesFmtCommand.class),
                    Map.entry("words", RulesWordsCommand.class),
                    Map.entry("new", RulesNewCommand.class),
                    Map.entry("import-eql", RulesImportEqlCommand.class)),
            "plugins",
            inOrder(
                    Map.entry("list", PluginsListCommand.class),
                    Map.entry("check", PluginsCheckCommand.class),
                    Map.entry("new", PluginsNewCommand.class)));

    static {
        // Picocli looks for Groovy otherwise, and only after the last library was opened it is not there.
        System.setProperty("picocli.disable.closures", "true");
    }

    private final CommandModels models;
    private final IFactory factory;

    CommandTree(IFactory factory) {
        this(CommandModels.of(factory), factory);
    }

    CommandTree(CommandModels models, IFactory factory) {
        this.models = models;
        this.factory = factory;
    }

    /** The classes of all commands. */
    static List<Class<?>> types() {
        List<Class<?>> types = new ArrayList<>(List.of(NutgrafCommand.class));
        types.addAll(COMMANDS.values());
        GROUPS.values().forEach(parts -> types.addAll(parts.values()));
        return types;
    }

    /** The program with the commands that these arguments can mean. */
    CommandLine of(String... arguments) {
        CommandLine program = group("nutgraf", NutgrafCommand.class, COMMANDS, arguments, 0);
        for (Map.Entry<String, Class<?>> named :
                commands(COMMANDS, arguments, 0).entrySet()) {
            Map<String, Class<?>> parts = GROUPS.getOrDefault(named.getKey(), Map.of());
            CommandLine command = group(named.getKey(), named.getValue(), parts, arguments, 1);
            for (Map.Entry<String, Class<?>> part :
                    commands(parts, arguments, 1).entrySet()) {
                command.addSubcommand(part.getKey(), command(part.getValue()));
            }
            program.addSubcommand(named.getKey(), command);
        }
        return program;
    }

    /** A command; of one that a part of it is named behind, nothing but its own name is asked for. */
    private CommandLine group(String name, Class<?> type, Map<String, Class<?>> parts, String[] arguments, int place) {
        return parts.containsKey(word(arguments, place))
                ? new CommandLine(CommandSpec.create().name(name))
                : command(type);
    }

    private CommandLine command(Class<?> type) {
        return new CommandLine(models.of(type), factory);
    }

    private static String word(String[] arguments, int place) {
        return place < arguments.length ? arguments[place] : "";
    }

    /** The one command that is named; all of them when none is, for help and suggestions. */
    private static Map<String, Class<?>> commands(Map<String, Class<?>> known, String[] arguments, int place) {
        String named = word(arguments, place);
        Class<?> type = known.get(named);
        return type == null ? known : Map.of(named, type);
    }

    /** Commands by name, in the order of the help. */
    @SafeVarargs
    private static Map<String, Class<?>> inOrder(Map.Entry<String, ? extends Class<?>>... commands) {
        Map<String, Class<?>> byName = new LinkedHashMap<>();
        for (Map.Entry<String, ? extends Class<?>> command : commands) {
            byName.put(command.getKey(), command.getValue());
        }
        return byName;
    }
}
