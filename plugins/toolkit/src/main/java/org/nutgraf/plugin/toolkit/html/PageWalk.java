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
        Element around = page;
        int next = 0;
        while (!cut) {
            if (next < around.childNodeSize()) {
                Node node = around.childNode(next);
                next++;
                if (node instanceof TextNode run) {
                    append(run);
                } else if (node instanceof Element element && enter(element)) {
                    around = element;
                    next = 0;
                }
                continue;
            }
            Element parent = around.parent();
            if (parent == null) {
                return;
            }
            leave(around);
            next = around.siblingIndex() + 1;
            around = parent;
        }
    }

    private void append(TextNode run) {
        if (box != null) {
            text.append(run.getWholeText(), pre > 0);
        }
    }

    /** Whether what is inside the element is to be walked. */
    private boolean enter(Element element) {
        Tag tag = Tag.of(element.normalName());
        switch (tag.display()) {
            case LINE_BREAK -> text.lineBreak();
            case HEAD -> stated.readHead(element);
            case STATEMENT -> stated.read(element);
            case RULE -> text.endBlock();
            case PICTURE -> addImage();
            case UNSEEN -> {}
            case FALLBACK -> {
                return withHidden && openVisible(element, tag);
            }
            case PICTURE_WITH_TEXT -> {
                addImage();
                return openVisible(element, tag);
            }
            case ROOT, BLOCK, INLINE, LINK, BOLD, HEADING, VERBATIM, ROW -> {
                return openVisible(element, tag);
            }
        }
        return false;
    }

    private void addImage() {
        if (box != null) {
            box.addImage();
        }
    }

    private boolean openVisible(Element element, Tag tag) {
        Attributes attributes = element.attributesSize() == 0 ? none : element.attributes();
        if (!withHidden && tag.display() != Display.ROOT && Style.isHidden(attributes)) {
            return false;
        }
        if (boxes.size() >= limit) {
            cut = true;
            return false;
        }
        open(element, attributes, tag);
        return true;
    }

    private void leave(Element element) {
        Box current = box;
        if (current != null && element == current.element()) {
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

    private void open(Element element, Attributes attributes, Tag tag) {
        boolean block = tag.display().isBlock() || Style.isBlock(attributes);
        if (block) {
            text.endBlock();
        }
        Box opened =
                new Box(element, attributes, tag, box, boxes.size(), block, hints, text.length(), text.nextBlock());
        boxes.add(opened);
        box = opened;
        if (block) {
            text.enter(opened);
        }
        switch (tag.display()) {
            case LINK -> text.link(attributes.hasKeyIgnoreCase("href") ? 1 : 0);
            case BOLD -> text.bold(1);
            case HEADING -> text.heading(opened.tag().charAt(1) - '0');
            case VERBATIM -> pre++;
            default -> {}
        }
        stated.see(opened);
    }

    private void close(Box closing) {
        if (closing.isBlock()) {
            text.endBlock();
        }
        closing.close(text.inkEnd(), text.nextBlock() + (text.hasOpenBlock() ? 1 : 0), boxes.size() - 1);
        box = closing.parent();
        switch (closing.display()) {
            case LINK -> text.link(closing.attributes().hasKeyIgnoreCase("href") ? -1 : 0);
            case BOLD -> text.bold(-1);
            case HEADING -> text.heading(0);
            case VERBATIM -> pre--;
            case ROW -> text.joinCells(closing, boxes);
            default -> {}
        }
        if (closing.isBlock()) {
            text.leave();
        }
    }
}
