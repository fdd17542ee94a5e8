package org.nutgraf.plugin.toolkit.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The one traversal of a page: renders its text and gathers what states metadata. */
final class PageWalk {
    private final PageText text = new PageText();
    private final StatedMetadata stated;
    private final ElementHints hints = new ElementHints();
    private final List<Box> boxes = new ArrayList<>();
    private final boolean withHidden;
    private final int limit;
    /** Of every element of this page that has none: asking would give each its own. */
    private final Attributes none = new Attributes();

    private @Nullable Box box;
    private int pre;
    private boolean cut;

    private PageWalk(StatedMetadata stated, int limit, boolean withHidden) {
        this.stated = stated;
        this.limit = limit;
        this.withHidden = withHidden;
    }

    /**
     * Walks a whole page.
     *
     * @param stated takes what the page states
     * @param limit how many elements are rendered at most
     * @param withHidden whether to render hidden elements too
     */
    static PageWalk over(Document page, StatedMetadata stated, int limit, boolean withHidden) {
        PageWalk walk = new PageWalk(stated, limit, withHidden);
        walk.walk(page);
        return walk;
    }

    /** Every node in document order, without recursion: pages nest as deep as they like. */
    private void walk(Document page) {
        Node node = page;
        while (!cut) {
            if (enter(node) && node.childNodeSize() > 0) {
                node = node.childNode(0);
                continue;
            }
            leave(node);
            Node next = node.nextSibling();
            while (next == null) {
                node = node.parentNode();
                if (node == null) {
                    return;
                }
                leave(node);
                next = node.nextSibling();
            }
            node = next;
        }
    }

    /** Whether what is inside the node is to be walked. */
    private boolean enter(Node node) {
        if (node instanceof TextNode run) {
            if (box != null) {
                text.append(run.getWholeText(), pre > 0);
            }
            return false;
        }
        return node instanceof Element element && (element instanceof Document || enter(element));
    }

    private boolean enter(Element element) {
        Display display = Display.of(element.normalName());
        switch (display) {
            case LINE_BREAK -> text.lineBreak();
            case HEAD -> stated.readHead(element);
            case STATEMENT -> stated.read(element);
            case RULE -> text.endBlock();
            case PICTURE -> addImage();
            case UNSEEN -> {}
            case FALLBACK -> {
                return withHidden && openVisible(element, display);
            }
            case PICTURE_WITH_TEXT -> {
                addImage();
                return openVisible(element, display);
            }
            case ROOT, BLOCK, INLINE -> {
                return openVisible(element, display);
            }
        }
        return false;
    }

    private void addImage() {
        if (box != null) {
            box.addImage();
        }
    }

    private boolean openVisible(Element element, Display display) {
        Attributes attributes = element.attributesSize() == 0 ? none : element.attributes();
        if (!withHidden && display != Display.ROOT && Style.isHidden(attributes)) {
            return false;
        }
        if (boxes.size() >= limit) {
            cut = true;
            return false;
        }
        open(element, attributes, display);
        return true;
    }

    private void leave(Node node) {
        Box current = box;
        if (current != null && node == current.element()) {
            close(current);
        }
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

    private void open(Element element, Attributes attributes, Display display) {
        boolean block = display == Display.ROOT || display == Display.BLOCK || Style.isBlock(attributes);
        if (block) {
            text.endBlock();
        }
        Box opened = new Box(element, attributes, box, boxes.size(), block, hints, text.length(), text.nextBlock());
        boxes.add(opened);
        box = opened;
        if (block) {
            text.enter(opened);
        }
        switch (opened.tag()) {
            case "a" -> text.link(attributes.hasKeyIgnoreCase("href") ? 1 : 0);
            case "b", "strong" -> text.bold(1);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> text.heading(opened.tag().charAt(1) - '0');
            case "pre" -> pre++;
            default -> {}
        }
        stated.see(opened);
    }

    private void close(Box closing) {
        String tag = closing.tag();
        if (closing.isBlock()) {
            text.endBlock();
        }
        closing.close(text.inkEnd(), text.nextBlock() + (text.hasOpenBlock() ? 1 : 0), boxes.size() - 1);
        box = closing.parent();
        switch (tag) {
            case "a" -> text.link(closing.attributes().hasKeyIgnoreCase("href") ? -1 : 0);
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
