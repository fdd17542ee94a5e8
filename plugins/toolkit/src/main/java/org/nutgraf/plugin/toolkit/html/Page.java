package org.nutgraf.plugin.toolkit.html;

import java.util.List;
import org.jsoup.nodes.Document;
import org.nutgraf.api.Diagnostic;

/**
 * A web page that was read: its elements, its visible text in blocks, and what it says about itself.
 *
 * @param dom the elements, for CSS selectors
 * @param rendered the visible text
 * @param metadata what the page states in JSON-LD, metas, microdata and marked elements
 * @param issues limits that were hit
 */
public record Page(Document dom, RenderedPage rendered, PageMetadata metadata, List<Diagnostic> issues) {

    /** Copies the issues. */
    public Page {
        issues = List.copyOf(issues);
    }
}
