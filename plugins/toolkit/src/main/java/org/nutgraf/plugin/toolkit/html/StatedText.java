package org.nutgraf.plugin.toolkit.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.nutgraf.plugin.toolkit.Caseless;
import org.nutgraf.plugin.toolkit.Space;

/**
 * The text of a story as a page's data hold it: {@code articleBody} of its JSON-LD, else the longest text in the state
 * that a script would draw the page from.
 */
final class StatedText {
    private static final int SHORTEST = 200;
    private static final int DEEPEST = 20;
    private static final int MOST_NODES = 50_000;
    private static final int MOST_KEYS = 1_000;
    private static final int MOST_ELEMENTS = 20_000;
    private static final Set<String> KEYS = Set.of(
            "articlebody",
            "body",
            "bodyhtml",
            "bodytext",
            "content",
            "contenthtml",
            "html",
            "story",
            "storybody",
            "storycontent",
            "storyhtml",
            "text",
            "fulltext",
            "articlecontent",
            "rendered",
            "description_html");

    /** Keys seen lately, and whether a text stands under them: a state repeats few of them often. */
    private final Map<String, Boolean> known = new HashMap<>();

    private String longest = "";
    private int nodes;

    private StatedText() {}

    /** Its paragraphs; none when nothing long enough is stated. */
    static List<String> paragraphs(@Nullable String articleBody, List<String> states) {
        if (articleBody != null && articleBody.length() >= SHORTEST) {
            return paragraphs(articleBody);
        }
        StatedText text = new StatedText();
        for (String state : states) {
            for (Object value : LooseJson.read(state, text::isOfText)) {
                text.visit("", value, 0);
            }
        }
        return text.longest.length() < SHORTEST ? List.of() : paragraphs(text.longest);
    }

    private void visit(String key, @Nullable Object value, int depth) {
        if (depth > DEEPEST || nodes++ > MOST_NODES) {
            return;
        }
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, inner) -> visit(String.valueOf(name), inner, depth + 1));
        } else if (value instanceof List<?> list) {
            String joined = joined(list);
            longest = joined.length() > longest.length() ? joined : longest;
            list.forEach(inner -> visit(key, inner, depth + 1));
        } else if (value instanceof String text && text.length() > longest.length() && isOfText(key)) {
            longest = text;
        }
    }

    /** The text of a list of blocks: {@code [{"type": "paragraph", "text": "…"}, …]}. */
    private String joined(List<?> blocks) {
        StringBuilder out = new StringBuilder();
        for (Object block : blocks) {
            if (block instanceof Map<?, ?> map) {
                map.forEach((name, value) -> {
                    if (value instanceof String text && isOfText(String.valueOf(name))) {
                        out.append(text).append("\n\n");
                    }
                });
            }
        }
        return out.toString();
    }

    private boolean isOfText(String key) {
        if (known.size() >= MOST_KEYS) {
            known.clear();
        }
        return known.computeIfAbsent(key, name -> KEYS.contains(bare(name)));
    }

    private static String bare(String key) {
        StringBuilder out = new StringBuilder(key.length());
        for (int at = 0; at < key.length(); at++) {
            char c = key.charAt(at);
            if (c != '-' && c != '_') {
                out.append(Caseless.lower(c));
            }
        }
        return out.toString();
    }

    private static List<String> paragraphs(String text) {
        String plain = text.contains("&lt;") ? Parser.unescapeEntities(text, false) : text;
        List<String> paragraphs = new ArrayList<>();
        if (plain.contains("</") || plain.contains("<br")) {
            RenderedPage rendered = PageWalk.over(Jsoup.parse(plain), new StatedMetadata(), MOST_ELEMENTS, false)
                    .finish();
            rendered.blocks().forEach(block -> add(paragraphs, rendered.textOf(block)));
        } else {
            for (String line : Parser.unescapeEntities(plain, false).split("[\\r\\n]+", -1)) {
                add(paragraphs, line);
            }
        }
        return List.copyOf(paragraphs);
    }

    private static void add(List<String> paragraphs, String line) {
        String clean = Space.clean(line);
        if (!clean.isEmpty()) {
            paragraphs.add(clean);
        }
    }
}
