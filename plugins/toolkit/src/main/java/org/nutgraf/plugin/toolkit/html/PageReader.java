package org.nutgraf.plugin.toolkit.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Diagnostic;

/**
 * Reads web pages within limits.
 *
 * <p>Stateless and thread-safe; the {@link Page} it answers belongs to the calling thread. Takes time linear in the
 * length of the markup, however it is nested.
 */
public final class PageReader {
    /** Less visible text than this on a long page means that its text waits hidden for a script. */
    private static final int LITTLE = 400;

    private final PageLimits limits;

    /** A reader with its own limits. */
    public PageReader(PageLimits limits) {
        this.limits = limits;
    }

    /** A reader with {@link PageLimits#STANDARD}. */
    public PageReader() {
        this(PageLimits.STANDARD);
    }

    /** Reads the markup of a document, from where it begins. */
    public Page read(org.nutgraf.api.Document document) {
        return read(document.text().substring(document.start()), document.url());
    }

    /**
     * Reads decoded markup.
     *
     * @param html a page or a fragment
     * @param url where it came from, when known
     */
    public Page read(String html, @Nullable String url) {
        List<Diagnostic> issues = new ArrayList<>();
        String markup = html;
        if (html.length() > limits.chars()) {
            markup = html.substring(0, limits.chars());
            issues.add(Diagnostic.warning(
                    "page-too-long", "Only the first " + limits.chars() + " characters of the page were read"));
        }
        Parser parser = Parser.htmlParser().setMaxDepth(limits.depth());
        Document dom = parser.parseInput(markup, "");
        StatedMetadata stated = new StatedMetadata();
        PageWalk walk = PageWalk.over(dom, stated, limits.elements(), false);
        RenderedPage rendered = walk.finish();
        if (EscapedMarkup.isShown(rendered)) {
            dom = parser.parseInput(EscapedMarkup.unescaped(markup), "");
            stated = new StatedMetadata();
            walk = PageWalk.over(dom, stated, limits.elements(), false);
            rendered = walk.finish();
        }
        if (rendered.text().length() < LITTLE && markup.length() > LITTLE) {
            StatedMetadata again = new StatedMetadata();
            RenderedPage unhidden =
                    PageWalk.over(dom, again, limits.elements(), true).finish();
            if (unhidden.text().length() > 3 * rendered.text().length()) {
                stated = again;
                rendered = unhidden;
            }
        }
        if (walk.isCut()) {
            issues.add(Diagnostic.warning(
                    "page-too-large", "Only the first " + limits.elements() + " elements of the page were read"));
        }
        return new Page(dom, rendered, new MetadataJudge(stated, rendered.text(), url), issues);
    }
}
