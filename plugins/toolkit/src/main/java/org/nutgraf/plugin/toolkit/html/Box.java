package org.nutgraf.plugin.toolkit.html;

import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A rendered element and the range of text it covers.
 *
 * <p>Boxes form the tree of the page's visible elements. A box is complete once the page is rendered.
 */
public final class Box {
    private static final int UNREAD = -1;

    private final Element element;
    private final Attributes attributes;
    private final Tag kind;
    private final @Nullable Box parent;
    private final int index;
    private final boolean block;
    private final ElementHints names;
    private final int from;
    private int firstBlock;
    private int to;
    private int endBlock;
    private int lastIndex;
    private int images;
    private int hints = UNREAD;

    Box(
            Element element,
            Attributes attributes,
            Tag kind,
            @Nullable Box parent,
            int index,
            boolean block,
            ElementHints names,
            int from,
            int firstBlock) {
        this.element = element;
        this.attributes = attributes;
        this.kind = kind;
        this.parent = parent;
        this.index = index;
        this.block = block;
        this.names = names;
        this.from = from;
        this.to = from;
        this.firstBlock = firstBlock;
        this.endBlock = firstBlock;
        this.lastIndex = index;
    }

    void close(int textEnd, int blockEnd, int boxEnd) {
        to = Math.max(from, textEnd);
        endBlock = blockEnd;
        lastIndex = boxEnd;
    }

    void addImage() {
        images++;
    }

    /** Follows the cells of a row into the one block they were joined to. */
    void clampTo(int joinedBlock) {
        firstBlock = Math.min(firstBlock, joinedBlock);
        endBlock = Math.min(endBlock, joinedBlock + 1);
    }

    /** The element. */
    public Element element() {
        return element;
    }

    /** Its element's attributes: an element that has none would be given some by asking. */
    Attributes attributes() {
        return attributes;
    }

    /** What its tag says. */
    Tag kind() {
        return kind;
    }

    /** How it was rendered. */
    Display display() {
        return kind.display();
    }

    /** The box around it; {@code null} for the outermost. */
    public @Nullable Box parent() {
        return parent;
    }

    /** Its place in document order. */
    public int index() {
        return index;
    }

    /** The index of the last box inside it; its own when there is none. */
    public int lastIndex() {
        return lastIndex;
    }

    /** Whether it starts on a line of its own. */
    public boolean isBlock() {
        return block;
    }

    /** What its names say, as a set of {@link Hint#bit()}s. They are read when they are asked for: few are. */
    public int hints() {
        if (hints == UNREAD) {
            hints = names.of(kind, attributes);
        }
        return hints;
    }

    /** Whether its names give one of these hints, as a set of bits. */
    public boolean hasAny(int bits) {
        return (hints() & bits) != 0;
    }

    /** Whether its names give this hint. */
    public boolean has(Hint hint) {
        return (hints() & hint.bit()) != 0;
    }

    /** Where its text begins in the rendered text. */
    public int from() {
        return from;
    }

    /** One past its text in the rendered text. */
    public int to() {
        return to;
    }

    /** Whether it shows any text. */
    public boolean hasText() {
        return to > from;
    }

    /** The number of the first block inside it. */
    public int firstBlock() {
        return firstBlock;
    }

    /** One past the number of the last block inside it. */
    public int endBlock() {
        return endBlock;
    }

    /** How many pictures stand in it without another box between. */
    public int images() {
        return images;
    }

    /** The lower-case tag name. */
    public String tag() {
        return element.normalName();
    }

    /** Whether another box lies inside this one, or is this one. */
    public boolean contains(Box other) {
        return other.index >= index && other.index <= lastIndex;
    }

    /** Tag names from the outermost element to this one, such as {@code body>main>article>p}. */
    public String path() {
        return parent == null ? tag() : parent.path() + ">" + tag();
    }

    @Override
    public String toString() {
        return path() + "[" + from + ".." + to + "]";
    }
}
