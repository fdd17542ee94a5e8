package org.nutgraf.api;

import java.nio.file.Path;
import java.util.List;
import org.pf4j.ExtensionPoint;

/**
 * Brings many parsers at once: one for each source that data describe rather than code.
 *
 * <p>Discovered like an {@link ArticleParser}: annotate the class with {@code @org.pf4j.Extension}, give it a public
 * constructor without parameters and put it in a plugin jar. The engine asks for the {@link #members} once when plugins
 * are loaded, and again whenever one of the folders changes. From then on each member is a parser like any other: its
 * {@link ArticleParser#id()} is the {@code source} of what it reads.
 *
 * <pre>{@code
 * @Extension
 * public final class Gazettes implements ParserFamily {
 *     public Members members(List<Path> folders) {
 *         return new Members(List.of(new TownParser("ashford-gazette"), new TownParser("derby-gazette")), List.of());
 *     }
 * }
 * }</pre>
 */
public interface ParserFamily extends ExtensionPoint {

    /**
     * The parsers of all sources that are described, be it in the plugin itself or in folders of the user's.
     *
     * @param folders folders of further descriptions, in order; what a later one says of a source counts more. They
     *     exist. None of them is read but by families.
     * @return the parsers, and every defect of the descriptions with file, line and column; a description with a defect
     *     costs no other
     */
    Members members(List<Path> folders);

    /**
     * What a family brings.
     *
     * @param parsers one for each source; no two with one id
     * @param problems the defects of descriptions
     */
    record Members(List<ArticleParser> parsers, List<Diagnostic> problems) {

        /** Copies the lists. */
        public Members {
            parsers = List.copyOf(parsers);
            problems = List.copyOf(problems);
        }
    }
}
