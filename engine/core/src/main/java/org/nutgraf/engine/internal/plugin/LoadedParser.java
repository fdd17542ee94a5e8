package org.nutgraf.engine.internal.plugin;

import java.util.function.Supplier;
import org.nutgraf.api.ArticleParser;

/**
 * A parser and the plugin that brought it.
 *
 * @param id the parser's id
 * @param parser the parser
 * @param plugin the plugin's id
 * @param version the plugin's version
 */
public record LoadedParser(String id, ArticleParser parser, String plugin, String version) {

    /** Calls the parser as its libraries expect it. */
    public <T> T call(Supplier<T> act) {
        return ContextLoader.of(parser, act);
    }
}
