package org.nutgraf.plugin.newsml;

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
import static org.nutgraf.plugin.toolkit.wire.WireField.SIGNAL;
import static org.nutgraf.plugin.toolkit.wire.WireField.SLUG;
import static org.nutgraf.plugin.toolkit.wire.WireField.UPDATED;
import static org.nutgraf.plugin.toolkit.wire.WireField.URGENCY;
import static org.nutgraf.plugin.toolkit.wire.WireField.USAGE_TERMS;
import static org.nutgraf.plugin.toolkit.wire.WireField.VERSION;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.plugin.toolkit.wire.Handling;
import org.nutgraf.plugin.toolkit.wire.Rendering;
import org.nutgraf.plugin.toolkit.wire.WireStory;
import org.nutgraf.plugin.toolkit.xml.Block;
import org.nutgraf.plugin.toolkit.xml.XmlElement;

/** Reads one {@code newsItem} of NewsML-G2. */
final class G2Item {
    private final XmlElement item;
    private final WireStory story = new WireStory(NewsmlParser.G2);

    private G2Item(XmlElement item) {
        this.item = item;
    }

    /** The article, or {@code null} for an item without text, whose refusal is added to the issues. */
    static @Nullable ParsedArticle read(XmlElement item, Rendering rendering, List<Diagnostic> issues) {
        G2Item reader = new G2Item(item);
        String kind = reader.kind();
        if (kind.equals("concept") || kind.equals("planning") || kind.equals("event")) {
            issues.add(reader.refusal("is a " + kind + " item"));
            return null;
        }
        reader.read();
        WireStory story = reader.story;
        if (!story.hasText() && !reader.takeCaption(kind)) {
            issues.add(reader.refusal("is of class \"" + kind + "\" and holds no text"));
            return null;
        }
        return story.render(rendering);
    }

    private void read() {
        XmlElement itemMeta = item.first("itemMeta");
        XmlElement contentMeta = item.first("contentMeta");
        story.state(GUID, item.attribute("guid"), "newsItem@guid");
        story.state(VERSION, item.attribute("version"), "newsItem@version");
        if (contentMeta != null) {
            contentMeta(contentMeta);
        }
        if (itemMeta != null) {
            itemMeta(itemMeta);
        }
        XmlElement rights = item.first("rightsInfo");
        if (rights != null) {
            rights(rights);
        }
        story.state(LANGUAGE, item.attribute("xml:lang"), 0.9, "newsItem@xml:lang");
        XmlElement contentSet = item.first("contentSet");
        if (contentSet != null) {
            G2Content.read(contentSet, story);
        }
    }

    private void itemMeta(XmlElement meta) {
        story.state(PUBLISHED, meta.textAt("firstCreated"), "itemMeta firstCreated");
        story.state(PUBLISHED, item.textAt("contentMeta", "contentCreated"), 0.8, "contentMeta contentCreated");
        story.state(PUBLISHED, meta.textAt("versionCreated"), 0.6, "itemMeta versionCreated");
        story.state(UPDATED, meta.textAt("versionCreated"), "itemMeta versionCreated");
        XmlElement status = meta.first("pubStatus");
        story.status(Handling.status(status == null ? null : code(status)));
        embargo(meta.first("embargoed"));
        for (XmlElement signal : meta.elements("signal")) {
            String word = Handling.signal(code(signal));
            story.state(SIGNAL, word, "itemMeta signal");
            story.status(Handling.status(word));
        }
        for (XmlElement note : meta.elements("edNote")) {
            story.editorNote(note.textOrNull());
        }
        XmlElement provider = meta.first("provider");
        if (provider != null) {
            story.state(AGENCY, name(provider), "itemMeta provider");
            story.state(PROVIDER, name(provider), "itemMeta provider");
        }
        story.state(HEADLINE, meta.textAt("title"), 0.7, "itemMeta title");
    }

    private void embargo(@Nullable XmlElement embargoed) {
        if (embargoed == null) {
            return;
        }
        story.state(EMBARGO, embargoed.textOrNull(), "itemMeta embargoed");
        if (story.value(EMBARGO) == null) {
            story.issue(Diagnostic.warning("embargo-open", "The item states an embargo without saying until when"));
        }
    }

    private void contentMeta(XmlElement meta) {
        story.state(URGENCY, meta.textAt("urgency"), "contentMeta urgency");
        for (XmlElement headline : meta.elements("headline")) {
            boolean main = !role(headline).contains("sub");
            story.state(main ? HEADLINE : DEK, headline.textOrNull(), "contentMeta headline");
        }
        story.state(SLUG, meta.textAt("slugline"), "contentMeta slugline");
        story.state(DATELINE, meta.textAt("dateline"), "contentMeta dateline");
        for (XmlElement by : meta.elements("by")) {
            story.byline(by.textOrNull(), "contentMeta by");
        }
        story.state(AGENCY, meta.textAt("creditline"), "contentMeta creditline");
        XmlElement language = meta.first("language");
        if (language != null) {
            story.state(LANGUAGE, language.attribute("tag"), "contentMeta language");
        }
        for (XmlElement keyword : meta.elements("keyword")) {
            story.keyword(keyword.textOrNull());
        }
        G2Subjects.read(meta, story);
        for (XmlElement description : meta.elements("description")) {
            if (role(description).contains("summary") || role(description).contains("abstract")) {
                story.state(DEK, description.textOrNull(), "contentMeta description");
            }
        }
    }

    private void rights(XmlElement rights) {
        String language = story.value(LANGUAGE);
        story.state(USAGE_TERMS, inLanguage(rights.elements("usageTerms"), language), "rightsInfo usageTerms");
        story.state(COPYRIGHT, inLanguage(rights.elements("copyrightNotice"), language), "rightsInfo copyrightNotice");
        XmlElement holder = rights.first("copyrightHolder");
        if (holder != null) {
            story.state(COPYRIGHT, name(holder), 0.8, "rightsInfo copyrightHolder");
        }
    }

    /** A picture or a film has no text but its caption, which says what it is about. */
    private boolean takeCaption(String kind) {
        XmlElement meta = item.first("contentMeta");
        if (meta == null || kind.equals("composite")) {
            return false;
        }
        for (XmlElement description : meta.elements("description")) {
            String caption = description.textOrNull();
            if (caption != null) {
                story.text(List.of(Block.paragraph(caption)));
                story.issue(new Diagnostic(
                        org.nutgraf.api.Severity.INFO,
                        "caption-only",
                        null,
                        0,
                        0,
                        "A " + kind + " item: its caption is read as its text",
                        null));
                return true;
            }
        }
        return story.value(HEADLINE) != null && kind.equals("text");
    }

    private Diagnostic refusal(String why) {
        String guid = item.attribute("guid");
        return Diagnostic.error("item-refused", "The item " + (guid == null ? "" : guid + " ") + why);
    }

    /** The class of the item without its scheme; absent means text. */
    private String kind() {
        XmlElement itemClass = item.first("itemMeta", "itemClass");
        String code = itemClass == null ? null : code(itemClass);
        return code == null ? "text" : code.substring(code.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }

    private static String role(XmlElement element) {
        String role = element.attribute("role");
        return role == null ? "" : role.toLowerCase(Locale.ROOT);
    }

    private static @Nullable String code(XmlElement element) {
        String code = element.attribute("qcode");
        code = code == null ? element.attribute("uri") : code;
        return code == null ? element.attribute("literal") : code;
    }

    private static @Nullable String name(XmlElement party) {
        String name = party.textAt("name");
        String code = code(party);
        return name != null || code == null ? name : code.substring(code.indexOf(':') + 1);
    }

    private static @Nullable String inLanguage(List<XmlElement> variants, @Nullable String language) {
        for (XmlElement variant : variants) {
            if (language != null && language.equals(variant.attribute("xml:lang")) && variant.textOrNull() != null) {
                return variant.text();
            }
        }
        return variants.isEmpty() ? null : variants.get(0).textOrNull();
    }
}
