package org.nutgraf.plugin.newsml;

import static org.nutgraf.plugin.toolkit.wire.WireField.EMBARGO;
import static org.nutgraf.plugin.toolkit.wire.WireField.GUID;
import static org.nutgraf.plugin.toolkit.wire.WireField.LANGUAGE;
import static org.nutgraf.plugin.toolkit.wire.WireField.PROVIDER;
import static org.nutgraf.plugin.toolkit.wire.WireField.PUBLISHED;
import static org.nutgraf.plugin.toolkit.wire.WireField.SIGNAL;
import static org.nutgraf.plugin.toolkit.wire.WireField.SLUG;
import static org.nutgraf.plugin.toolkit.wire.WireField.UPDATED;
import static org.nutgraf.plugin.toolkit.wire.WireField.URGENCY;
import static org.nutgraf.plugin.toolkit.wire.WireField.VERSION;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.plugin.toolkit.wire.Handling;
import org.nutgraf.plugin.toolkit.wire.Rendering;
import org.nutgraf.plugin.toolkit.wire.WireField;
import org.nutgraf.plugin.toolkit.wire.WireStory;
import org.nutgraf.plugin.toolkit.xml.XmlElement;

/**
 * One story of a NewsML 1.x item.
 *
 * <p>An item is a tree of components. Where several branches have headlines of their own they are several stories (an
 * agency's languages, a package); otherwise the whole tree is one.
 */
final class Version1Story {
    private final XmlElement item;
    private final List<XmlElement> path;
    private final boolean split;
    private final WireStory story = new WireStory(NewsmlParser.VERSION_1);

    private Version1Story(XmlElement item, List<XmlElement> path, boolean split) {
        this.item = item;
        this.path = path;
        this.split = split;
    }

    /** The stories of an item, in document order. */
    static List<Version1Story> of(XmlElement item) {
        List<Version1Story> stories = new ArrayList<>();
        for (XmlElement component : item.elements("NewsComponent")) {
            split(item, List.of(component), false, stories);
        }
        return stories;
    }

    private static void split(XmlElement item, List<XmlElement> path, boolean split, List<Version1Story> stories) {
        XmlElement component = path.get(path.size() - 1);
        List<XmlElement> branches = component.elements("NewsComponent").stream()
                .filter(branch -> headline(branch) != null)
                .toList();
        if (branches.size() < 2) {
            stories.add(new Version1Story(item, path, split));
            return;
        }
        for (XmlElement branch : branches) {
            List<XmlElement> longer = new ArrayList<>(path);
            longer.add(branch);
            split(item, longer, true, stories);
        }
    }

    private static @Nullable String headline(XmlElement component) {
        return component.textAt("NewsLines", "HeadLine");
    }

    String guid() {
        String guid = story.value(GUID);
        return guid == null ? "without an id" : guid;
    }

    /** The article, or {@code null} when there is neither text nor a headline. */
    @Nullable ParsedArticle read(Rendering rendering) {
        XmlElement component = path.get(path.size() - 1);
        identity(component);
        XmlElement management = item.first("NewsManagement");
        if (management != null) {
            management(management);
        }
        Version1Component.read(component, story);
        for (int i = path.size() - 2; i >= 0; i--) {
            Version1Component.readMetadata(path.get(i), story);
        }
        story.state(SLUG, item.textAt("Identification", "NameLabel"), 0.8, "NameLabel");
        Version1Component.readProperties(component, story);
        story.state(LANGUAGE, item.attribute("xml:lang"), 0.9, "NewsItem@xml:lang");
        if (!story.hasText() && story.value(WireField.HEADLINE) == null) {
            return null;
        }
        return story.render(rendering);
    }

    private void identity(XmlElement component) {
        XmlElement identifier = item.first("Identification", "NewsIdentifier");
        if (split) {
            // One public identifier cannot name several stories.
            story.state(GUID, component.attribute("Duid"), "NewsComponent@Duid");
        }
        if (identifier != null) {
            story.state(GUID, identifier.textAt("PublicIdentifier"), "PublicIdentifier");
            story.state(GUID, identifier.textAt("NewsItemId"), 0.8, "NewsItemId");
            story.state(VERSION, identifier.textAt("RevisionId"), "RevisionId");
            story.state(PROVIDER, identifier.textAt("ProviderId"), "ProviderId");
        }
        story.state(GUID, component.attribute("Duid"), 0.7, "NewsComponent@Duid");
    }

    private void management(XmlElement management) {
        story.state(PUBLISHED, management.textAt("FirstCreated"), "FirstCreated");
        story.state(PUBLISHED, management.textAt("ThisRevisionCreated"), 0.6, "ThisRevisionCreated");
        story.state(UPDATED, management.textAt("ThisRevisionCreated"), "ThisRevisionCreated");
        story.state(URGENCY, formalName(management.first("Urgency")), "Urgency");
        String status = formalName(management.first("Status"));
        story.status(Handling.status(status));
        XmlElement change = management.first("StatusWillChange");
        if (change != null && Handling.isEmbargoed(status)) {
            story.state(EMBARGO, change.textAt("DateAndTime"), "StatusWillChange");
        }
        for (XmlElement instruction : management.elements("Instruction")) {
            String word = instruction.attribute("FormalName");
            story.state(SIGNAL, Handling.signal(word), "Instruction");
            story.status(Handling.status(word));
        }
        String type = formalName(management.first("NewsItemType"));
        story.state(SIGNAL, Handling.signal(type), 0.8, "NewsItemType");
    }

    static @Nullable String formalName(@Nullable XmlElement element) {
        if (element == null) {
            return null;
        }
        String name = element.attribute("FormalName");
        return name == null ? element.textOrNull() : name;
    }
}
