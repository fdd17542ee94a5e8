package org.nutgraf.plugin.toolkit.html;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Diagnostic;

/** A web page that was read: its elements, its visible text in blocks, and what it says about itself. */
public final class Page {
    private final Document dom;
    private final RenderedPage rendered;
    private final PageMetadata metadata;
    private final MetadataJudge judge;
    private final List<Diagnostic> issues;
    private @Nullable List<String> statedText;

    Page(Document dom, RenderedPage rendered, MetadataJudge judge, List<Diagnostic> issues) {
        this.dom = dom;
        this.rendered = rendered;
        this.judge = judge;
        this.metadata = judge.judge();
        this.issues = List.copyOf(issues);
    }

    /** The elements, visible or not; {@link Css} selects from those of {@link #rendered()}. */
    public Document dom() {
        return dom;
    }

    /** Whether its root calls it an accelerated mobile page. */
    public boolean isAccelerated() {
        Element root = dom.selectFirst("html");
        return root != null && (root.hasAttr("amp") || root.hasAttr("\u26A1"));
    }

    /** The visible text. */
    public RenderedPage rendered() {
        return rendered;
    }

    /** What the page states in JSON-LD, metas, microdata and marked elements. */
    public PageMetadata metadata() {
        return metadata;
    }

    /** The paragraphs of the story as the page's data hold them, shown or not; empty when they do not. */
    public List<String> statedText() {
        List<String> text = statedText;
        if (text == null) {
            text = judge.statedText();
            statedText = text;
        }
        return text;
    }

    /** A length that the stated text cannot exceed, known without reading it. */
    public int longestStatedText() {
        return judge.longestStatedText();
    }

    /** Limits that were hit. */
    public List<Diagnostic> issues() {
        return issues;
    }
}
