package org.nutgraf.plugin.ninjs;

import static org.nutgraf.plugin.toolkit.wire.WireField.AGENCY;
import static org.nutgraf.plugin.toolkit.wire.WireField.COPYRIGHT;
import static org.nutgraf.plugin.toolkit.wire.WireField.DATELINE;
import static org.nutgraf.plugin.toolkit.wire.WireField.DEK;
import static org.nutgraf.plugin.toolkit.wire.WireField.EMBARGO;
import static org.nutgraf.plugin.toolkit.wire.WireField.GUID;
import static org.nutgraf.plugin.toolkit.wire.WireField.HEADLINE;
import static org.nutgraf.plugin.toolkit.wire.WireField.LANGUAGE;
import static org.nutgraf.plugin.toolkit.wire.WireField.PUBLISHED;
import static org.nutgraf.plugin.toolkit.wire.WireField.SIGNAL;
import static org.nutgraf.plugin.toolkit.wire.WireField.SLUG;
import static org.nutgraf.plugin.toolkit.wire.WireField.UPDATED;
import static org.nutgraf.plugin.toolkit.wire.WireField.URGENCY;
import static org.nutgraf.plugin.toolkit.wire.WireField.URL;
import static org.nutgraf.plugin.toolkit.wire.WireField.USAGE_TERMS;
import static org.nutgraf.plugin.toolkit.wire.WireField.VERSION;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.api.Role;
import org.nutgraf.api.Severity;
import org.nutgraf.api.fact.Subject;
import org.nutgraf.plugin.toolkit.wire.EmbeddedText;
import org.nutgraf.plugin.toolkit.wire.Handling;
import org.nutgraf.plugin.toolkit.wire.Rendering;
import org.nutgraf.plugin.toolkit.wire.SubjectCode;
import org.nutgraf.plugin.toolkit.wire.WireStory;
import org.nutgraf.plugin.toolkit.xml.Block;

/** Reads one item of ninjs, whichever version it is of. */
final class NinjsItem {
    private static final Set<String> REFUSED = Set.of("planning", "event", "concept");
    private static final List<String> BODIES = List.of("html", "xhtml", "html5", "text", "");

    private final JsonObject item;
    private final WireStory story;

    private NinjsItem(JsonObject item, String layout) {
        this.item = item;
        this.story = new WireStory(layout);
    }

    /** Whether an object is an item and not the envelope around one. */
    static boolean isItem(JsonObject object) {
        boolean content = object.has("headline")
                || object.has("headlines")
                || object.has("bodies")
                || object.has("type")
                || !object.names("body").isEmpty();
        return content && (object.has("uri") || object.has("guid") || object.has("versioncreated"));
    }

    /** The article, or {@code null} for an item without text, whose refusal is added to the issues. */
    static @Nullable ParsedArticle read(JsonObject item, String layout, Rendering out, List<Diagnostic> issues) {
        NinjsItem reader = new NinjsItem(item, layout);
        String type = item.string("type");
        String kind = type == null ? "text" : type.toLowerCase(Locale.ROOT);
        if (REFUSED.contains(kind)) {
            issues.add(reader.refusal("is of type \"" + kind + "\", which is no news text"));
            return null;
        }
        reader.metadata();
        reader.text();
        if (!reader.story.hasText() && !reader.takeCaption(kind) && reader.story.value(HEADLINE) == null) {
            issues.add(reader.refusal("is of type \"" + kind + "\" and holds neither text nor a headline"));
            return null;
        }
        return reader.story.render(out);
    }

    private void metadata() {
        story.state(GUID, item.string("guid", "uri"), "uri");
        String uri = item.string("uri");
        story.state(URL, uri != null && uri.startsWith("http") ? uri : null, 0.6, "uri");
        story.state(VERSION, item.string("version"), "version");
        story.state(HEADLINE, item.string("headline"), "headline");
        for (JsonObject headline : item.objects("headlines")) {
            String role = headline.string("role");
            boolean sub = role != null && role.toLowerCase(Locale.ROOT).contains("sub");
            story.state(sub ? DEK : HEADLINE, headline.string("value"), "headlines");
        }
        story.state(HEADLINE, item.string("title"), 0.7, "title");
        story.state(SLUG, item.string("slugline"), "slugline");
        story.byline(item.string("byline", "by"), "byline");
        story.state(DATELINE, dateline(), "located");
        dates();
        story.state(LANGUAGE, item.string("language"), "language");
        story.state(URGENCY, item.string("urgency"), "urgency");
        story.status(Handling.status(item.string("pubstatus")));
        for (String signal : item.strings("signal")) {
            story.state(SIGNAL, Handling.signal(signal), "signal");
        }
        story.editorNote(item.string("ednote"));
        rights();
        item.strings("keywords").forEach(story::keyword);
        for (JsonObject subject : item.objects(item.has("subjects") ? "subjects" : "subject")) {
            story.subject(subject(subject));
        }
    }

    private void dates() {
        story.state(PUBLISHED, item.string("firstcreated"), "firstcreated");
        story.state(PUBLISHED, item.string("contentcreated"), 0.8, "contentcreated");
        story.state(PUBLISHED, item.string("versioncreated"), 0.6, "versioncreated");
        story.state(UPDATED, item.string("versioncreated"), "versioncreated");
        story.state(EMBARGO, item.string("embargoed"), "embargoed");
    }

    private void rights() {
        JsonObject info = item.object("rightsinfo");
        story.state(USAGE_TERMS, item.string("usageterms"), "usageterms");
        story.state(USAGE_TERMS, info == null ? null : info.string("usageterms"), "rightsinfo");
        story.state(COPYRIGHT, item.string("copyrightnotice"), "copyrightnotice");
        story.state(COPYRIGHT, item.string("copyrightholder"), 0.8, "copyrightholder");
        for (JsonObject source : item.objects("infosources")) {
            story.state(AGENCY, source.string("name"), "infosources");
        }
        story.state(AGENCY, item.string("creditline", "source"), "source");
        story.state(AGENCY, item.string("copyrightholder"), 0.7, "copyrightholder");
    }

    /** Located is the place alone; some newsrooms add the dateline as an object of their own. */
    private @Nullable String dateline() {
        JsonObject dateline = item.object("dateline");
        String text = dateline == null ? item.string("dateline") : dateline.string("text");
        return text == null ? item.string("located") : text;
    }

    private void text() {
        bodies(item.objects("bodies"));
        for (String kind : BODIES) {
            String body = item.string("body" + kind);
            if (!story.hasText() && body != null) {
                EmbeddedText.read(body, kind.equals("text") ? "text/plain" : null, story);
            }
        }
        for (JsonObject associated : item.objects("associations")) {
            String caption = description(associated);
            if (caption != null && !"text".equals(associated.string("type"))) {
                story.text(captions(caption));
            }
        }
        if (story.hasText()) {
            String summary = description(item);
            List<Block> blocks = summary == null ? List.of() : EmbeddedText.blocks(summary, null);
            story.state(DEK, blocks.isEmpty() ? null : blocks.get(0).text(), 0.8, "description");
        }
    }

    /**
     * Bodies are renditions of one text, the plain one often first; of HTML and plain ones that with the most paragraphs
     * is kept. A vocabulary of XML is read when there is nothing else.
     */
    private void bodies(List<JsonObject> bodies) {
        List<Block> richest = List.of();
        for (JsonObject body : bodies) {
            String value = isVocabulary(body) ? null : body.string("value");
            List<Block> blocks = value == null ? List.of() : EmbeddedText.blocks(value, body.string("contenttype"));
            richest = blocks.size() > richest.size() ? blocks : richest;
        }
        story.text(richest);
        for (JsonObject body : bodies) {
            String value = body.string("value");
            if (!story.hasText() && value != null) {
                EmbeddedText.read(value, body.string("contenttype"), story);
            }
        }
    }

    private static boolean isVocabulary(JsonObject body) {
        String type = body.string("contenttype");
        return type != null && type.contains("xml") && !type.contains("html");
    }

    private boolean takeCaption(String kind) {
        String caption = description(item);
        if (caption == null) {
            return false;
        }
        story.text(EmbeddedText.blocks(caption, null));
        String message = "An item of type " + kind + ": its description is read as its text";
        story.issue(new Diagnostic(Severity.INFO, "caption-only", null, 0, 0, message, null));
        return story.hasText();
    }

    private static List<Block> captions(String caption) {
        return EmbeddedText.blocks(caption, null).stream()
                .map(block -> block.as(Role.CAPTION))
                .toList();
    }

    private static @Nullable String description(JsonObject object) {
        String text = object.string("descriptiontext", "descriptionhtml", "description", "descriptioncaption");
        for (JsonObject description : object.objects("descriptions")) {
            text = text == null ? description.string("value") : text;
        }
        return text;
    }

    private static Subject subject(JsonObject subject) {
        String name = subject.string("name", "literal");
        String code = subject.string("code", "qcode");
        String uri = subject.string("uri");
        if (code == null && uri != null) {
            return SubjectCode.ofUri(uri, name);
        }
        String scheme = subject.string("scheme");
        return scheme == null && code != null && code.indexOf(':') > 0
                ? SubjectCode.ofQcode(code, name)
                : SubjectCode.of(scheme, code, name);
    }

    private Diagnostic refusal(String why) {
        String guid = story.value(GUID) == null ? item.string("uri", "guid") : story.value(GUID);
        return Diagnostic.error("item-refused", "The item " + (guid == null ? "" : guid + " ") + why);
    }
}
