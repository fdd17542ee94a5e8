package org.nutgraf.plugin.toolkit.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;
import org.nutgraf.plugin.toolkit.Caseless;

/** What a page states about itself, as found during its traversal and not yet judged. */
final class StatedMetadata {
    private static final int MOST = 400;

    private final Map<String, List<String>> metas = new LinkedHashMap<>();
    private final List<String> scripts = new ArrayList<>();
    private final List<String> states = new ArrayList<>();
    private final List<Box> properties = new ArrayList<>();
    private @Nullable String title;
    private @Nullable String canonical;
    private @Nullable String language;
    private int count;

    void readHead(Element head) {
        for (Node child = head.firstChild(); child != null; child = child.nextSibling()) {
            if (child instanceof Element element) {
                read(element);
            }
        }
    }

    void read(Element element) {
        if (count > MOST) {
            return;
        }
        switch (element.normalName()) {
            case "meta" -> meta(element);
            case "link" -> link(element);
            case "title" -> {
                if (title == null) {
                    title = element.wholeText();
                }
            }
            case "script" -> {
                if (Caseless.contains(element.attr("type"), "ld+json")) {
                    if (scripts.size() < 20) {
                        scripts.add(data(element));
                    }
                } else if (element.id().equals("__NEXT_DATA__")) {
                    states.add(data(element));
                }
            }
            default -> {}
        }
    }

    /** A script is one node, whose text needs no copy. */
    private static String data(Element script) {
        return script.childNodeSize() == 1 && script.childNode(0) instanceof DataNode data
                ? data.getWholeData()
                : script.data();
    }

    void see(Box box) {
        Attributes attributes = box.attributes();
        if (box.display() == Display.ROOT && box.tag().equals("html")) {
            String lang = attributes.get("lang").isEmpty() ? attributes.get("xml:lang") : attributes.get("lang");
            language = lang.isEmpty() ? null : lang;
        }
        if (count <= MOST && attributes.hasKey("itemprop")) {
            properties.add(box);
            count++;
        }
    }

    /** All contents of a meta, in document order; the name is lower case. */
    List<String> metas(String name) {
        return metas.getOrDefault(name, List.of());
    }

    @Nullable String meta(String name) {
        List<String> values = metas(name);
        return values.isEmpty() ? null : values.get(0);
    }

    List<String> scripts() {
        return scripts;
    }

    /** The state that a script would draw the page from, as JSON. */
    List<String> states() {
        return states;
    }

    /** Visible elements with an {@code itemprop}. */
    List<Box> properties() {
        return properties;
    }

    @Nullable String title() {
        return title;
    }

    @Nullable String canonical() {
        return canonical;
    }

    @Nullable String language() {
        return language;
    }

    private void meta(Element element) {
        Attributes attributes = element.attributes();
        String content = attributes.get("content").strip();
        if (content.isEmpty()) {
            return;
        }
        count++;
        name("", attributes.get("property"), content);
        name("", attributes.get("name"), content);
        name("itemprop:", attributes.get("itemprop"), content);
        name("", attributes.get("http-equiv"), content);
    }

    private void name(String prefix, String name, String content) {
        if (!name.isEmpty()) {
            metas.computeIfAbsent(prefix + name.strip().toLowerCase(Locale.ROOT), k -> new ArrayList<>(2))
                    .add(content);
        }
    }

    private void link(Element element) {
        if (canonical == null && element.attr("rel").equalsIgnoreCase("canonical")) {
            String href = element.attr("href").strip();
            canonical = href.isEmpty() ? null : href;
        }
    }
}
