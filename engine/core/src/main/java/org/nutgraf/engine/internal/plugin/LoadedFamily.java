package org.nutgraf.engine.internal.plugin;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.nutgraf.api.ArticleParser;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.ParserFamily;
import org.nutgraf.engine.PluginInfo;

/**
 * A plugin that brings a family of parsers, once all other plugins are loaded: a description of a source never takes
 * the id of a parser that has code of its own.
 */
record LoadedFamily(int place, LoadedPlugin plugin, List<ParserFamily> families) {

    /** Adds the members to the parsers and completes what is known of the plugin. */
    PluginInfo join(PluginInfo info, List<Path> folders, Map<String, LoadedParser> parsers) {
        List<String> ids = new ArrayList<>(info.parsers());
        List<Diagnostic> findings = new ArrayList<>(info.findings());
        for (ParserFamily family : families) {
            try {
                ParserFamily.Members members = ContextLoader.of(family, () -> family.members(folders));
                findings.addAll(members.problems());
                for (ArticleParser parser : members.parsers()) {
                    add(parser, parsers, ids, findings);
                }
            } catch (Exception | LinkageError | StackOverflowError e) {
                findings.add(PluginLoading.problem(
                        "family-failed",
                        plugin.file(),
                        "Its family of parsers " + family.getClass().getName() + " could not be asked: " + e));
            }
        }
        ids.sort(Comparator.naturalOrder());
        return new PluginInfo(info.id(), info.version(), info.file(), ids, info.problem(), findings);
    }

    private void add(
            ArticleParser parser, Map<String, LoadedParser> parsers, List<String> ids, List<Diagnostic> findings) {
        String id = plugin.checkedId(parser);
        LoadedParser other = parsers.get(id);
        if (other != null) {
            findings.add(PluginLoading.problem(
                            "parser-id-taken",
                            plugin.file(),
                            "The source '" + id + "' that it describes has the id of a parser of plugin '"
                                    + other.plugin() + "' and is left out.")
                    .withHint("Give the source another id."));
            return;
        }
        parsers.put(id, new LoadedParser(id, parser, plugin.id(), plugin.version()));
        ids.add(id);
    }
}
