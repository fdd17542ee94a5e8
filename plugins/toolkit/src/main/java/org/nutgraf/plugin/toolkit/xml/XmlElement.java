package org.nutgraf.plugin.toolkit.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nutgraf.plugin.toolkit.Space;

/**
 * An element with its attributes and children.
 *
 * <p>Names are local names; agencies get namespaces wrong more often than names, so only {@link #namespace} decides
 * between vocabularies that share a name. Attributes go by their local name, those of the XML namespace as
 * {@code xml:lang}.
 */
public final class XmlElement implements XmlNode {
    private final String namespace;
    private final String name;
    private final Map<String, String> attributes;
    private final List<XmlNode> children = new ArrayList<>();

    XmlElement(String namespace, String name, Map<String, String> attributes) {
        this.namespace = namespace;
        this.name = name;
        this.attributes = attributes;
    }

    /** The namespace, or the empty string. */
    public String namespace() {
        return namespace;
    }

    /** The local name. */
    public String name() {
        return name;
    }

    /** Elements and text, in document order. */
    public List<XmlNode> children() {
        return Collections.unmodifiableList(children);
    }

    void add(XmlNode child) {
        children.add(child);
    }

    /** An attribute's value without surrounding white space, or {@code null} when it is absent or blank. */
    public @Nullable String attribute(String attribute) {
        String value = attributes.get(attribute);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** The child elements. */
    public List<XmlElement> elements() {
        List<XmlElement> found = new ArrayList<>();
        for (XmlNode child : children) {
            if (child instanceof XmlElement element) {
                found.add(element);
            }
        }
        return found;
    }

    /** The child elements of one name. */
    public List<XmlElement> elements(String childName) {
        List<XmlElement> found = new ArrayList<>();
        for (XmlNode child : children) {
            if (child instanceof XmlElement element && element.name.equals(childName)) {
                found.add(element);
            }
        }
        return found;
    }

    /** The first element at the end of a path of child names, or {@code null}. */
    public @Nullable XmlElement first(String... path) {
        XmlElement at = this;
        for (String step : path) {
            List<XmlElement> next = at.elements(step);
            if (next.isEmpty()) {
                return null;
            }
            at = next.get(0);
        }
        return at;
    }

    /** The text of the first element at the end of a path, or {@code null} when it is absent or blank. */
    public @Nullable String textAt(String... path) {
        XmlElement found = first(path);
        return found == null ? null : found.textOrNull();
    }

    /** All elements of one name below this one, in document order; does not look inside a match. */
    public List<XmlElement> below(String descendantName) {
        List<XmlElement> found = new ArrayList<>();
        Deque<XmlElement> open = new ArrayDeque<>(elements());
        while (!open.isEmpty()) {
            XmlElement element = open.removeFirst();
            if (element.name.equals(descendantName)) {
                found.add(element);
            } else {
                List<XmlElement> inside = element.elements();
                for (int i = inside.size() - 1; i >= 0; i--) {
                    open.addFirst(inside.get(i));
                }
            }
        }
        return found;
    }

    /** All character data below, white space collapsed to single spaces. */
    public String text() {
        StringBuilder out = new StringBuilder();
        appendText(out);
        return Space.clean(out);
    }

    /** The text, or {@code null} when it is blank. */
    public @Nullable String textOrNull() {
        String text = text();
        return text.isEmpty() ? null : text;
    }

    /** All character data below as it stands. */
    public String rawText() {
        StringBuilder out = new StringBuilder();
        appendText(out);
        return out.toString();
    }

    private void appendText(StringBuilder out) {
        for (XmlNode child : children) {
            if (child instanceof XmlText run) {
                out.append(run.text());
            } else if (child instanceof XmlElement element) {
                boolean block = BlockKind.of(element.name) != BlockKind.INLINE;
                if (block) {
                    out.append(' ');
                }
                element.appendText(out);
                if (block) {
                    out.append(' ');
                }
            }
        }
    }

    @Override
    public String toString() {
        return "<" + name + ">";
    }
}
