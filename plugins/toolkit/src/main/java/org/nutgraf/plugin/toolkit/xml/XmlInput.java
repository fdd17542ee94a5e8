package org.nutgraf.plugin.toolkit.xml;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.Reader;
import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.stream.StreamSource;
import org.codehaus.stax2.XMLInputFactory2;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;
import org.nutgraf.plugin.toolkit.Space;

/**
 * Opens decoded text as XML, with everything switched off that could reach outside the text or expand it.
 *
 * <p>The factory is instantiated directly: a lookup would find whatever parser the host carries. DTDs are skipped,
 * so an entity that the document declares stays unresolved; the named characters of HTML are resolved because
 * agencies use them without declaring them.
 */
final class XmlInput {
    static final int MAX_DEPTH = 400;
    private static final int MAX_ATTRIBUTE = 131_072;
    private static final int MAX_ATTRIBUTES = 256;
    private static final long MAX_ELEMENTS = 1_000_000;

    private static final XMLInputFactory FACTORY = factory();

    private XmlInput() {}

    static XMLStreamReader open(Reader text) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(text);
    }

    /** Where the XML begins: after white space, anything printed before it by accident, and XML declarations. */
    static int contentStart(CharSequence text, int from) {
        String head =
                text.subSequence(from, Math.min(text.length(), from + 4096)).toString();
        if (isJson(head)) {
            return -1;
        }
        int declaration = head.indexOf("<?xml");
        int at = declaration >= 0 ? declaration : head.indexOf('<');
        while (at >= 0 && head.startsWith("<?xml", at) && !head.startsWith("<?xml-", at)) {
            int end = head.indexOf("?>", at);
            at = end < 0 ? -1 : head.indexOf('<', end + 2);
        }
        return at < 0 ? -1 : from + at;
    }

    /** JSON carries XML in its strings. */
    private static boolean isJson(String head) {
        int first = Space.skip(head, 0, head.length());
        int next = first < head.length() ? Space.skip(head, first + 1, head.length()) : head.length();
        boolean opens = first < head.length() && (head.charAt(first) == '{' || head.charAt(first) == '[');
        return opens && next < head.length() && "\"{[".indexOf(head.charAt(next)) >= 0;
    }

    private static XMLInputFactory factory() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        // Read lazily, malformed text would surface as an unchecked exception from an accessor.
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        factory.setProperty(WstxInputProperties.P_UNDECLARED_ENTITY_RESOLVER, (javax.xml.stream.XMLResolver)
                (publicId, systemId, base, name) -> character(name));
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, MAX_DEPTH);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_COUNT, MAX_ELEMENTS);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, MAX_ATTRIBUTE);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, MAX_ATTRIBUTES);
        return factory;
    }

    private static @Nullable StreamSource character(@Nullable String entity) throws XMLStreamException {
        String character = entity == null ? "" : Entities.getByName(entity);
        if (character.isEmpty()) {
            throw new XMLStreamException("The entity &" + entity + "; is not one of HTML's, and document types are not"
                    + " read, so that it cannot be resolved");
        }
        return new StreamSource(new StringReader(character));
    }
}
