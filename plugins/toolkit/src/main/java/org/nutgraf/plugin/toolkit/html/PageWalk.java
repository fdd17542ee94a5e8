package org.nutgraf.plugin.toolkit.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** The one traversal of a page: renders its text and gathers what states metadata. */
final class PageWalk implements NodeFilter {
    private static final Set<String> BLOCK = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "button",
            "caption",
            "center",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "html",
            "legend",
            "li",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");

    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "select",
            "textarea",
            "option",
            "optgroup",
            "datalist",
            "iframe",
            "object",
            "embed",
            "video",
            "audio",
            "canvas",
            "svg",
            "annotation",
            "noframes",
            "applet",
            "map",
            "progress",
            "meter",
            "input",
            "img",
            "picture",
            "rp",
            "rt",
            "amp-ad",
            "amp-analytics",
            "amp-iframe");

    private final PageText text = new PageText();
    private final StatedMetadata stated;
    private final ElementHints hints = new ElementHints();
    private final RenderingAttributes attributes = new RenderingAttributes();
    private final List<Box> boxes = new ArrayList<>();
    private final boolean withHidden;
    private final int limit;
    private @Nullable Box box;
    private int pre;
    private boolean cut;

    PageWalk(StatedMetadata stated, int limit, boolean withHidden) {
        this.stated = stated;
        this.limit = limit;
        this.withHidden = withHidden;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode run) {
            if (box != null) {
                text.append(run.getWholeText(), pre > 0);
            }
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (node instanceof Document) {
            return FilterResult.CONTINUE;
        }
        String tag = element.normalName();
        if (tag.equals("br")) {
            text.lineBreak();
            return FilterResult.SKIP_ENTIRELY;
        }
        if (tag.equals("head")) {
            stated.readHead(element);
            return FilterResult.SKIP_ENTIRELY;
        }
        if (tag.equals("meta") || tag.equals("link") || tag.equals("script")) {
            stated.read(element);
            return FilterResult.SKIP_ENTIRELY;
        }
        if (tag.equals("hr")) {
            text.endBlock();
            return FilterResult.SKIP_ENTIRELY;
        }
        Box around = box;
        if (around != null && (tag.equals("img") || tag.equals("picture") || tag.equals("amp-img"))) {
            around.addImage();
        }
        boolean fallback = withHidden && tag.equals("noscript");
        if (UNSEEN.contains(tag) && !fallback) {
            return FilterResult.SKIP_ENTIRELY;
        }
        attributes.read(element);
        boolean root = tag.equals("body") || tag.equals("html");
        if (!withHidden && !root && attributes.isHidden()) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (boxes.size() >= limit) {
            cut = true;
            return FilterResult.STOP;
        }
        open(element, tag);
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        Box current = box;
        if (current != null && node == current.element()) {
            close(current);
        }
        return FilterResult.CONTINUE;
    }

    RenderedPage finish() {
        while (box != null) {
            close(box);
        }
        return new RenderedPage(text.text(), text.blocks(), boxes);
    }

    boolean isCut() {
        return cut;
    }

    private void open(Element element, String tag) {
        boolean block = BLOCK.contains(tag) || attributes.isBlock();
        if (block) {
            text.endBlock();
        }
        int named = hints.of(tag, attributes);
        Box opened = new Box(element, box, boxes.size(), block, named, text.length(), text.nextBlock());
        boxes.add(opened);
        box = opened;
        if (block) {
            text.enter(opened);
        }
        switch (tag) {
            case "a" -> text.link(attributes.isLink() ? 1 : 0);
            case "b", "strong" -> text.bold(1);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> text.heading(tag.charAt(1) - '0');
            case "pre" -> pre++;
            default -> {}
        }
        stated.see(opened, attributes.isMicrodata());
    }

    private void close(Box closing) {
        String tag = closing.tag();
        if (closing.isBlock()) {
            text.endBlock();
        }
        closing.close(text.inkEnd(), text.nextBlock() + (text.hasOpenBlock() ? 1 : 0), boxes.size() - 1);
        box = closing.parent();
        switch (tag) {
            case "a" -> text.link(closing.element().hasAttr("href") ? -1 : 0);
            case "b", "strong" -> text.bold(-1);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> text.heading(0);
            case "pre" -> pre--;
            case "tr" -> text.joinCells(closing, boxes);
            default -> {}
        }
        if (closing.isBlock()) {
            text.leave();
        }
    }
}
