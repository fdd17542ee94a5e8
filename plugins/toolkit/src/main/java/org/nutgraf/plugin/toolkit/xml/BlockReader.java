package org.nutgraf.plugin.toolkit.xml;

import java.util.ArrayList;
import java.util.List;
import org.nutgraf.api.Role;
import org.nutgraf.plugin.toolkit.Space;

/**
 * Reads the visible text below an element as blocks, in document order.
 *
 * <p>Works on XHTML, on NITF and, since unknown elements count as inline, on any markup around paragraphs: all text
 * is kept. A table gives one paragraph for each row. Two line breaks in a row end a paragraph.
 */
public final class BlockReader {
    private static final String CELL = " | ";

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private Role role = Role.PARAGRAPH;
    private int breaks;

    private BlockReader() {}

    /** The blocks below an element. */
    public static List<Block> read(XmlElement element) {
        BlockReader reader = new BlockReader();
        reader.children(element);
        reader.flush();
        return reader.blocks;
    }

    private void children(XmlElement element) {
        for (XmlNode child : element.children()) {
            if (child instanceof XmlText run) {
                append(run.text());
            } else if (child instanceof XmlElement inner) {
                element(inner);
            }
        }
    }

    private void element(XmlElement element) {
        BlockKind kind = BlockKind.of(element.name());
        switch (kind == BlockKind.BLOCK ? BlockKind.ofClass(element.attribute("class")) : kind) {
            case INLINE -> children(element);
            case BLOCK -> paragraph(element);
            case HEADING -> block(element, role == Role.PARAGRAPH ? Role.SUBHEAD : role);
            case BREAK -> lineBreak();
            case PREFORMATTED -> preformatted(element);
            case ROW -> row(element);
            case CAPTION -> block(element, Role.CAPTION);
            case EDITORIAL -> block(element, Role.EDITORIAL);
            case BYLINE -> block(element, role == Role.PARAGRAPH ? Role.BYLINE : role);
            case SIGNATURE -> block(element, Role.SIGNATURE);
            case HIDDEN -> {
                // A title or an embedded player is not part of the running text.
            }
        }
    }

    private void block(XmlElement element, Role inner) {
        flush();
        Role outer = role;
        role = inner;
        children(element);
        flush();
        role = outer;
    }

    /** Some agencies put a whole story, set for a teleprinter, into one paragraph. */
    private void paragraph(XmlElement element) {
        if (element.elements().isEmpty() && PlainText.isSet(element.rawText())) {
            preformatted(element);
        } else {
            block(element, role);
        }
    }

    private void lineBreak() {
        line.append(' ');
        if (++breaks > 1) {
            flush();
        }
    }

    private void preformatted(XmlElement element) {
        flush();
        for (String paragraph : PlainText.paragraphs(element.rawText())) {
            blocks.add(new Block(role, paragraph));
        }
    }

    private void row(XmlElement row) {
        flush();
        StringBuilder cells = new StringBuilder();
        for (XmlElement cell : row.elements()) {
            String text = cell.text();
            if (!text.isEmpty()) {
                cells.append(cells.isEmpty() ? "" : CELL).append(text);
            }
        }
        if (!cells.isEmpty()) {
            blocks.add(new Block(role, cells.toString()));
        }
    }

    private void append(String text) {
        line.append(text);
        if (!text.isBlank()) {
            breaks = 0;
        }
    }

    private void flush() {
        breaks = 0;
        String text = Space.clean(PrintedTags.without(line.toString()));
        line.setLength(0);
        if (!text.isEmpty()) {
            blocks.add(new Block(role, text));
        }
    }
}
