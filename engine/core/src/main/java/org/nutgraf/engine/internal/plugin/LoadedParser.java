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

    /**
     * Calls the parser with its own class loader as the thread's context class loader, because libraries that a
     * plugin bundles look up their services through it.
     */
    public <T> T call(Supplier<T> act) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(parser.getClass().getClassLoader());
        try {
            return act.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
