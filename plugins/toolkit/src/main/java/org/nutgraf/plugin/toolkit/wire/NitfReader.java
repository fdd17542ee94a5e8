package org.nutgraf.plugin.toolkit.wire;

import static org.nutgraf.plugin.toolkit.wire.WireField.AGENCY;
import static org.nutgraf.plugin.toolkit.wire.WireField.COPYRIGHT;
import static org.nutgraf.plugin.toolkit.wire.WireField.DATELINE;
import static org.nutgraf.plugin.toolkit.wire.WireField.DEK;
import static org.nutgraf.plugin.toolkit.wire.WireField.EMBARGO;
import static org.nutgraf.plugin.toolkit.wire.WireField.GUID;
import static org.nutgraf.plugin.toolkit.wire.WireField.HEADLINE;
import static org.nutgraf.plugin.toolkit.wire.WireField.LANGUAGE;
import static org.nutgraf.plugin.toolkit.wire.WireField.PROVIDER;
import static org.nutgraf.plugin.toolkit.wire.WireField.PUBLISHED;
import static org.nutgraf.plugin.toolkit.wire.WireField.SECTION;
import static org.nutgraf.plugin.toolkit.wire.WireField.SLUG;
import static org.nutgraf.plugin.toolkit.wire.WireField.UPDATED;
import static org.nutgraf.plugin.toolkit.wire.WireField.URGENCY;
import static org.nutgraf.plugin.toolkit.wire.WireField.USAGE_TERMS;
import static org.nutgraf.plugin.toolkit.wire.WireField.VERSION;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Role;
import org.nutgraf.plugin.toolkit.xml.Block;
import org.nutgraf.plugin.toolkit.xml.BlockReader;
import org.nutgraf.plugin.toolkit.xml.XmlElement;

/** Reads an NITF 3.x document, alone or inside another wire format, into a story. */
public final class NitfReader {
    private final WireStory story;

    private NitfReader(WireStory story) {
        this.story = story;
    }

    /** States what the document says and appends its text; what the story states already stays. */
    public static void read(XmlElement nitf, WireStory story) {
        NitfReader reader = new NitfReader(story);
        XmlElement head = nitf.first("head");
        XmlElement body = nitf.first("body");
        if (body != null) {
            reader.bodyHead(body.first("body.head"));
        }
        if (head != null) {
            reader.head(head);
        }
        story.state(LANGUAGE, nitf.attribute("xml:lang"), "nitf@xml:lang");
        story.state(LANGUAGE, nitf.attribute("baselang"), "nitf@baselang");
        if (body != null) {
            reader.text(body);
        }
    }

    private void head(XmlElement head) {
        for (XmlElement meta : head.elements("meta")) {
            meta(meta.attribute("name"), meta.attribute("content"));
        }
        for (XmlElement subject : head.below("tobject.subject")) {
            subject(subject);
        }
        XmlElement docdata = head.first("docdata");
        if (docdata != null) {
            docdata(docdata);
        }
        for (XmlElement pubdata : head.below("pubdata")) {
            story.state(PUBLISHED, pubdata.attribute("date.publication"), 0.8, "pubdata@date.publication");
            story.state(SECTION, pubdata.attribute("position.section"), "pubdata@position.section");
        }
        story.state(HEADLINE, head.textAt("title"), 0.8, "nitf title");
    }

    private void meta(@Nullable String name, @Nullable String content) {
        if (name == null) {
            return;
        }
        switch (name) {
            case "slug", "slugline", "anpa-keyword" -> story.state(SLUG, content, "meta " + name);
            case "anpa-category" -> {
                if (content != null) {
                    story.subject(SubjectCode.of("anpa-category", content, null));
                }
            }
            case "keyword", "keywords" -> {
                for (String keyword : content == null ? new String[0] : content.split("[,;]", -1)) {
                    story.keyword(keyword);
                }
            }
            default -> {
                // Every agency adds names of its own.
            }
        }
    }

    private void subject(XmlElement subject) {
        String scheme = subject.attribute("tobject.subject.ipr");
        String code = subject.attribute("tobject.subject.refnum");
        String name = subject.attribute("tobject.subject.detail");
        name = name == null ? subject.attribute("tobject.subject.matter") : name;
        name = name == null ? subject.attribute("tobject.subject.type") : name;
        story.subject(SubjectCode.of(scheme, code, name));
    }

    private void docdata(XmlElement docdata) {
        String management = docdata.attribute("management-status");
        story.status(Handling.status(management));
        story.state(GUID, value(docdata, "doc-id", "id-string"), "doc-id");
        story.state(URGENCY, value(docdata, "urgency", "ed-urg"), "urgency@ed-urg");
        String issued = date(docdata, "date.issue");
        String released = date(docdata, "date.release");
        story.state(PUBLISHED, issued, "date.issue");
        story.state(PUBLISHED, released, 0.8, "date.release");
        story.state(UPDATED, issued, 0.8, "date.issue");
        if (Handling.isEmbargoed(management) || WireDate.isAfter(WireDate.iso(released), WireDate.iso(issued))) {
            story.state(EMBARGO, released, "date.release");
        }
        story.state(VERSION, value(docdata, "du-key", "version"), "du-key@version");
        story.editorNote(value(docdata, "ed-msg", "info"));
        for (XmlElement keyword : docdata.below("keyword")) {
            story.keyword(keyword.attribute("key"));
            story.state(SLUG, keyword.attribute("key"), 0.7, "key-list");
        }
        story.state(SLUG, value(docdata, "du-key", "key"), 0.7, "du-key@key");
        rights(docdata);
    }

    private void rights(XmlElement docdata) {
        XmlElement copyright = docdata.first("doc.copyright");
        if (copyright != null) {
            String holder = copyright.attribute("holder");
            String year = copyright.attribute("year");
            story.state(
                    COPYRIGHT,
                    holder == null ? null : "© " + (year == null ? "" : year + " ") + holder,
                    "doc.copyright");
            story.state(AGENCY, holder, 0.7, "doc.copyright");
        }
        XmlElement rights = docdata.first("doc.rights");
        if (rights != null) {
            story.state(USAGE_TERMS, rights.attribute("limitations"), "doc.rights@limitations");
            story.state(USAGE_TERMS, rights.attribute("type"), "doc.rights@type");
        }
    }

    private void bodyHead(@Nullable XmlElement head) {
        if (head == null) {
            return;
        }
        story.state(HEADLINE, head.textAt("hedline", "hl1"), "hl1");
        story.state(HEADLINE, head.textAt("headline", "hl1"), "hl1");
        story.state(HEADLINE, head.textAt("hedline"), 0.9, "hedline");
        for (XmlElement byline : head.elements("byline")) {
            story.byline(byline(byline), "byline");
        }
        story.state(AGENCY, head.textAt("distributor"), "distributor");
        story.state(PROVIDER, head.textAt("distributor"), "distributor");
        XmlElement dateline = head.first("dateline");
        if (dateline != null) {
            story.state(DATELINE, dateline(dateline), "dateline");
        }
        story.state(DEK, head.textAt("abstract"), "abstract");
        story.state(DEK, head.textAt("hedline", "hl2"), "hl2");
        for (XmlElement note : head.elements("note")) {
            story.editorNote(note.textOrNull());
        }
        story.state(COPYRIGHT, head.textAt("rights"), "rights");
    }

    /** "By" is often glued to the person element that follows it. */
    private static String byline(XmlElement byline) {
        String person = byline.textAt("person");
        return person == null ? byline.text() : "By " + person;
    }

    /** A story date in coded form is metadata, not something that was printed. */
    private static @Nullable String dateline(XmlElement dateline) {
        XmlElement date = dateline.first("story.date");
        String whole = dateline.textOrNull();
        boolean coded = date != null && WireDate.iso(date.text()) != null;
        if (!coded) {
            return whole;
        }
        String location = dateline.textAt("location");
        return location == null || location.isEmpty() ? null : location;
    }

    private void text(XmlElement body) {
        for (XmlElement content : body.elements("body.content")) {
            story.text(BlockReader.read(content));
        }
        if (body.first("body.content") == null && body.first("body.head") == null) {
            story.text(BlockReader.read(body));
        }
        XmlElement end = body.first("body.end");
        if (end != null) {
            List<Block> blocks = BlockReader.read(end);
            story.text(blocks.stream().map(block -> block.as(Role.SIGNATURE)).toList());
        }
    }

    private static @Nullable String date(XmlElement docdata, String name) {
        String norm = value(docdata, name, "norm");
        return norm == null ? docdata.textAt(name) : norm;
    }

    private static @Nullable String value(XmlElement parent, String child, String attribute) {
        XmlElement element = parent.first(child);
        return element == null ? null : element.attribute(attribute);
    }
}
