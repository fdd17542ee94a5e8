package org.nutgraf.plugin.toolkit.html;

import java.util.List;
import org.jsoup.nodes.Document;
import org.nutgraf.api.Diagnostic;

/** A web page that was read: its elements, its visible text in blocks, and what it says about itself. */
public final class Page {
    private final Document dom;
    private final RenderedPage rendered;
    private final PageMetadata metadata;
    private final List<Diagnostic> issues;
    private final ElementIndex index;

    Page(Document dom, RenderedPage rendered, PageMetadata metadata, List<Diagnostic> issues) {
        this.dom = dom;
        this.rendered = rendered;
        this.metadata = metadata;
        this.issues = List.copyOf(issues);
        this.index = new ElementIndex(dom);
    }

    /** The elements; {@link Css} selects from them. */
    public Document dom() {
        return dom;
    }

    /** The visible text. */
    public RenderedPage rendered() {
        return rendered;
    }

    /** What the page states in JSON-LD, metas, microdata and marked elements. */
    public PageMetadata metadata() {
        return metadata;
    }

    /** Limits that were hit. */
    public List<Diagnostic> issues() {
        return issues;
    }

    ElementIndex index() {
        return index;
    }
}
