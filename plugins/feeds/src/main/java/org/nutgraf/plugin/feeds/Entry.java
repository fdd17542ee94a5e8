package org.nutgraf.plugin.feeds;

import static org.nutgraf.plugin.toolkit.wire.WireField.COPYRIGHT;
import static org.nutgraf.plugin.toolkit.wire.WireField.DEK;
import static org.nutgraf.plugin.toolkit.wire.WireField.GUID;
import static org.nutgraf.plugin.toolkit.wire.WireField.HEADLINE;
import static org.nutgraf.plugin.toolkit.wire.WireField.LANGUAGE;
import static org.nutgraf.plugin.toolkit.wire.WireField.PUBLISHED;
import static org.nutgraf.plugin.toolkit.wire.WireField.UPDATED;
import static org.nutgraf.plugin.toolkit.wire.WireField.URL;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.ItemStatus;
import org.nutgraf.api.Role;
import org.nutgraf.plugin.toolkit.wire.EmbeddedText;
import org.nutgraf.plugin.toolkit.wire.SubjectCode;
import org.nutgraf.plugin.toolkit.wire.WireStory;
import org.nutgraf.plugin.toolkit.xml.Block;
import org.nutgraf.plugin.toolkit.xml.BlockReader;
import org.nutgraf.plugin.toolkit.xml.XmlElement;

/** Reads one entry; the elements of RSS, Atom and Dublin Core are told apart by name, whatever their namespace. */
final class Entry {
    private final XmlElement entry;
    private final WireStory story;

    private Entry(XmlElement entry, WireStory story) {
        this.entry = entry;
        this.story = story;
    }

    static void read(XmlElement entry, Channel channel, WireStory story) {
        Entry reader = new Entry(entry, story);
        reader.metadata();
        reader.text();
        story.state(LANGUAGE, entry.attribute("xml:lang"), "entry@xml:lang");
        story.state(LANGUAGE, channel.language(), 0.9, "language of the feed");
        story.state(COPYRIGHT, channel.rights(), 0.9, "rights of the feed");
    }

    private void metadata() {
        story.state(HEADLINE, title(), "title");
        story.state(GUID, entry.textAt("guid"), "guid");
        story.state(GUID, entry.textAt("id"), "id");
        story.state(GUID, entry.attribute("about"), 0.8, "rdf:about");
        story.state(URL, link(), "link");
        for (String published : List.of("published", "pubDate", "date", "issued", "created")) {
            story.state(PUBLISHED, entry.textAt(published), published);
        }
        for (String updated : List.of("updated", "modified", "lastBuildDate")) {
            story.state(UPDATED, entry.textAt(updated), updated);
            story.state(PUBLISHED, entry.textAt(updated), 0.6, updated);
        }
        for (XmlElement author : entry.elements("author")) {
            String name = author.textAt("name");
            story.byline(person(name == null && author.elements().isEmpty() ? author.text() : name), "author");
        }
        for (XmlElement creator : entry.elements("creator")) {
            story.byline(person(creator.text()), "dc:creator");
        }
        for (XmlElement category : entry.elements("category")) {
            category(category);
        }
        story.state(COPYRIGHT, entry.textAt("rights"), "rights");
        status(entry.textAt("status"));
    }

    /** An export of a blog holds what was never published too. */
    private void status(@Nullable String status) {
        String word = status == null ? "" : status.toLowerCase(Locale.ROOT);
        boolean unpublished =
                Set.of("draft", "pending", "private", "auto-draft").contains(word);
        story.status(
                unpublished ? ItemStatus.WITHHELD : word.equals("trash") ? ItemStatus.CANCELED : ItemStatus.USABLE);
    }

    private void category(XmlElement category) {
        String term = category.attribute("term");
        String scheme = category.attribute("scheme");
        scheme = scheme == null ? category.attribute("domain") : scheme;
        String label = category.attribute("label");
        String text = term == null ? category.textOrNull() : term;
        if (text != null && scheme != null) {
            story.subject(SubjectCode.of(scheme, text, label == null ? text : label));
        }
        story.keyword(label == null ? text : label);
    }

    private void text() {
        List<Block> summary = blocks(first("description", "summary", "subtitle"));
        List<Block> content = blocks(first("encoded", "content", "body"));
        if (content.isEmpty()) {
            story.text(summary);
            return;
        }
        story.text(content);
        if (summary.size() == 1) {
            story.state(DEK, summary.get(0).text(), "description");
        }
        for (XmlElement media : entry.below("group")) {
            captions(media);
        }
        entry.elements("content").forEach(this::captions);
    }

    private void captions(XmlElement media) {
        if (media.attribute("url") != null) {
            for (XmlElement caption : media.elements("description")) {
                if (caption.textOrNull() != null) {
                    story.text(List.of(new Block(Role.CAPTION, caption.text())));
                }
            }
        }
    }

    private @Nullable XmlElement first(String... names) {
        for (String name : names) {
            for (XmlElement candidate : entry.elements(name)) {
                boolean media = candidate.attribute("url") != null || candidate.attribute("src") != null;
                boolean excerpt = candidate.namespace().contains("excerpt");
                if (!media && !excerpt && candidate.textOrNull() != null) {
                    return candidate;
                }
            }
        }
        return null;
    }

    private static List<Block> blocks(@Nullable XmlElement content) {
        if (content == null) {
            return List.of();
        }
        return content.elements().isEmpty()
                ? EmbeddedText.blocks(content.rawText(), content.attribute("type"))
                : BlockReader.read(content);
    }

    /** Titles hold HTML by the standard of one version and plain text by that of another. */
    private @Nullable String title() {
        XmlElement title = entry.first("title");
        if (title == null) {
            return null;
        }
        List<Block> blocks = EmbeddedText.blocks(title.rawText(), null);
        return blocks.isEmpty()
                ? null
                : String.join(" ", blocks.stream().map(Block::text).toList());
    }

    private @Nullable String link() {
        String found = null;
        for (XmlElement link : entry.elements("link")) {
            String rel = link.attribute("rel");
            String href = link.attribute("href");
            String address = href == null ? link.textOrNull() : href;
            if (rel == null || rel.equals("alternate")) {
                found = found == null ? address : found;
            }
        }
        return found;
    }

    /** RSS wants "address (Name)". */
    private static @Nullable String person(@Nullable String author) {
        if (author == null) {
            return null;
        }
        int open = author.indexOf('(');
        int close = author.lastIndexOf(')');
        boolean address = author.indexOf('@') > 0;
        if (address && open > 0 && close > open) {
            return author.substring(open + 1, close);
        }
        return address ? null : author;
    }
}
