package org.nutgraf.plugin.toolkit.xml;

import java.io.StringReader;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The document element of an XML text, as far as its start tag tells.
 *
 * @param namespace its namespace, or the empty string
 * @param name its local name
 */
public record XmlRoot(String namespace, String name) {

    /**
     * Looks for the document element in the head of a document, for a probe.
     *
     * @return {@code null} when there is none within the head
     */
    public static @Nullable XmlRoot of(String head) {
        int start = XmlInput.contentStart(head, 0);
        if (start < 0) {
            return null;
        }
        try {
            XMLStreamReader reader = XmlInput.open(new StringReader(head.substring(start)));
            try {
                while (reader.hasNext()) {
                    if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                        String namespace = reader.getNamespaceURI();
                        return new XmlRoot(namespace == null ? "" : namespace, reader.getLocalName());
                    }
                }
                return null;
            } finally {
                reader.close();
            }
        } catch (XMLStreamException notXml) {
            return null;
        }
    }

    /** Whether this is one of some names, in any namespace. */
    public boolean isNamed(String... names) {
        for (String candidate : names) {
            if (name.equals(candidate)) {
                return true;
            }
        }
        return false;
    }
}
