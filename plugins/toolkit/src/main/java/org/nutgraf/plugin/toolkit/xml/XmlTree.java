package org.nutgraf.plugin.toolkit.xml;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.nutgraf.api.Diagnostic;

/**
 * Reads decoded text as a tree of elements, within limits.
 *
 * <p>What the XML declaration says is ignored: the text is decoded already, and agencies declare charsets they do
 * not use. Document types are skipped, nothing outside the text is ever opened.
 */
public final class XmlTree {
    private XmlTree() {}

    /**
     * Reads the document element.
     *
     * @param text the decoded document
     * @param from where the document proper begins
     * @throws XmlRefusedException when the text is not well-formed or exceeds a limit; the message says where and why
     */
    public static XmlElement read(String text, int from) throws XmlRefusedException {
        return read(text, from, new ArrayDeque<>());
    }

    /**
     * Reads as much of the document element as is well-formed: transmissions break off, and what came before is news.
     *
     * @throws XmlRefusedException when nothing was read, or a limit was exceeded
     */
    public static XmlReading readUpToDamage(String text, int from) throws XmlRefusedException {
        Deque<XmlElement> open = new ArrayDeque<>();
        try {
            return new XmlReading(read(text, from, open), null);
        } catch (XmlRefusedException e) {
            if (open.isEmpty() || !e.code().equals("xml-malformed")) {
                throw e;
            }
            Diagnostic cut = Diagnostic.warning("xml-cut", e.reason() + "; only what stands before is read");
            return new XmlReading(open.getLast(), cut);
        }
    }

    private static XmlElement read(String text, int from, Deque<XmlElement> open) throws XmlRefusedException {
        int start = XmlInput.contentStart(text, from);
        if (start < 0) {
            throw new XmlRefusedException("xml-malformed", "There is no element in this text");
        }
        String content = withoutForbiddenCharacters(text.substring(start));
        try {
            XMLStreamReader reader = XmlInput.open(new StringReader(content));
            try {
                return read(reader, open);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            throw refused(e, 1 + lines(text, start));
        }
    }

    private static XmlElement read(XMLStreamReader reader, Deque<XmlElement> open) throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    XmlElement element = element(reader);
                    XmlElement parent = open.peek();
                    if (parent != null) {
                        parent.add(element);
                    }
                    open.push(element);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    XmlElement parent = open.peek();
                    if (parent != null) {
                        parent.add(new XmlText(reader.getText()));
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    XmlElement closed = open.pop();
                    if (open.isEmpty()) {
                        // Whatever follows the document element is not ours to judge.
                        return closed;
                    }
                }
                default -> {
                    // Comments, processing instructions and document types carry no text.
                }
            }
        }
        throw new XMLStreamException("The document ends before its first element does");
    }

    private static XmlElement element(XMLStreamReader reader) {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String namespace = reader.getAttributeNamespace(i);
            String name = reader.getAttributeLocalName(i);
            if (XMLConstants.XML_NS_URI.equals(namespace) || "xml".equals(namespace)) {
                attributes.put("xml:" + name, reader.getAttributeValue(i));
            } else if (namespace == null || namespace.isEmpty()) {
                attributes.put(name, reader.getAttributeValue(i));
            } else {
                attributes.putIfAbsent(name, reader.getAttributeValue(i));
            }
        }
        String namespace = reader.getNamespaceURI();
        return new XmlElement(namespace == null ? "" : namespace, reader.getLocalName(), attributes);
    }

    /** XML has no way to write most control characters; transmission leaves some behind all the same. */
    private static String withoutForbiddenCharacters(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isForbidden(text.charAt(i))) {
                char[] chars = text.toCharArray();
                for (int j = i; j < chars.length; j++) {
                    if (isForbidden(chars[j])) {
                        chars[j] = ' ';
                    }
                }
                return new String(chars);
            }
        }
        return text;
    }

    private static boolean isForbidden(char c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' || c == '\uFFFE' || c == '\uFFFF';
    }

    private static int lines(String text, int to) {
        int lines = 0;
        for (int i = 0; i < to; i++) {
            if (text.charAt(i) == '\n') {
                lines++;
            }
        }
        return lines;
    }

    private static XmlRefusedException refused(XMLStreamException e, int firstLine) {
        String message = String.valueOf(e.getMessage());
        int newline = message.indexOf('\n');
        String first = newline < 0 ? message : message.substring(0, newline).strip();
        String lower = message.toLowerCase(Locale.ROOT);
        String code = lower.contains("entity")
                ? "xml-entities"
                : lower.contains("limit") && lower.contains("exceeded") ? "xml-limit" : "xml-malformed";
        Location at = e.getLocation();
        String where = at == null || at.getLineNumber() < 1
                ? ""
                : "Line " + (firstLine - 1 + at.getLineNumber()) + ", column " + at.getColumnNumber() + ": ";
        return new XmlRefusedException(code, where + first);
    }
}
