package org.nutgraf.plugin.newsml;

import static org.nutgraf.plugin.newsml.Version1Story.formalName;
import static org.nutgraf.plugin.toolkit.wire.WireField.DEK;
import static org.nutgraf.plugin.toolkit.wire.WireField.HEADLINE;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Role;
import org.nutgraf.plugin.toolkit.wire.EmbeddedText;
import org.nutgraf.plugin.toolkit.wire.NitfReader;
import org.nutgraf.plugin.toolkit.wire.WireStory;
import org.nutgraf.plugin.toolkit.xml.BlockReader;
import org.nutgraf.plugin.toolkit.xml.XmlElement;

/** Reads the content items of one component; they are renditions of the same content, so the first with text is read. */
final class Version1Content {
    private static final Set<String> MEDIA = Set.of("photo", "graphic", "video", "audio", "animation");

    private Version1Content() {}

    static void read(XmlElement component, WireStory story) {
        String role = formalName(component.first("Role"));
        String lower = role == null ? "" : role.toLowerCase(Locale.ROOT);
        for (XmlElement content : component.elements("ContentItem")) {
            XmlElement data = data(content);
            if (data == null || isMedia(content)) {
                continue;
            }
            int before = story.blocks().size();
            switch (lower) {
                case "title", "headline" ->
                    story.state(HEADLINE, data.textOrNull(), 0.9, "ContentItem of role " + role);
                case "abstract", "summary", "teaser" ->
                    story.state(DEK, data.textOrNull(), 0.8, "ContentItem of role " + role);
                case "caption", "photo caption" -> aside(data, Role.CAPTION, story);
                case "contact" -> aside(data, Role.SIGNATURE, story);
                case "logo", "tweettext" -> aside(data, Role.EDITORIAL, story);
                case "stylesheet" -> {
                    // Nothing that anybody reads.
                }
                default -> data(data, mimeType(content), story);
            }
            if (story.blocks().size() > before) {
                return;
            }
        }
    }

    private static void aside(XmlElement data, Role role, WireStory story) {
        story.text(BlockReader.read(data).stream().map(block -> block.as(role)).toList());
    }

    private static void data(XmlElement data, @Nullable String mimeType, WireStory story) {
        XmlElement nitf = data.first("nitf");
        if (nitf != null) {
            NitfReader.read(nitf, story);
            return;
        }
        XmlElement html = data.first("html");
        if (html != null) {
            XmlElement body = html.first("body");
            story.text(BlockReader.read(body == null ? html : body));
            return;
        }
        if (data.elements().isEmpty()) {
            EmbeddedText.read(data.rawText(), mimeType, story);
        } else {
            story.text(BlockReader.read(data));
        }
    }

    /** Content may be wrapped in an encoding; only the one that leaves text as text is read. */
    private static @Nullable XmlElement data(XmlElement content) {
        XmlElement direct = content.first("DataContent");
        return direct != null ? direct : content.first("Encoding", "DataContent");
    }

    private static boolean isMedia(XmlElement content) {
        String media = formalName(content.first("MediaType"));
        XmlElement encoding = content.first("Encoding");
        String notation = encoding == null ? null : encoding.attribute("Notation");
        return media != null && MEDIA.contains(media.toLowerCase(Locale.ROOT))
                || notation != null && notation.toLowerCase(Locale.ROOT).contains("base64");
    }

    private static @Nullable String mimeType(XmlElement content) {
        return formalName(content.first("MimeType"));
    }
}
