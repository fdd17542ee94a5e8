package org.nutgraf.plugin.toolkit.html;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Attributes;

/**
 * Reads {@link Hint}s off an element's tag, class, id, role and microdata.
 *
 * <p>Pages repeat the same class attribute hundreds of times, so each distinct one is read once a page.
 */
final class ElementHints {
    /** Longer attributes are not read. */
    static final int LONGEST = 300;

    private static final int IN_STATES = Hint.bits(Hint.HIDDEN, Hint.BODY, Hint.CAPTION, Hint.META);

    /** A class that starts like this tells of a state or of the story's tags, not of the element's part. */
    private static final WordTable STATES = WordTable.of(List.of(
            "tag",
            "category",
            "cat",
            "has",
            "no",
            "with",
            "without",
            "is",
            "js",
            "type",
            "status",
            "format",
            "term",
            "not",
            "wp",
            "elementor",
            "et",
            "hidden",
            "hide",
            "show",
            "visible",
            "col",
            "d",
            "single"));

    /** What is commented live is no reader's comment. */
    private static final WordTable LIVE = WordTable.of(List.of("live", "match", "ticker"));

    private static final Map<String, Integer> ROLES = Map.of(
            "navigation", Hint.NAVIGATION.bit(),
            "menu", Hint.NAVIGATION.bit(),
            "menubar", Hint.NAVIGATION.bit(),
            "search", Hint.NAVIGATION.bit(),
            "banner", Hint.MASTHEAD.bit(),
            "contentinfo", Hint.FOOTER.bit(),
            "complementary", Hint.SIDEBAR.bit(),
            "dialog", Hint.DIALOG.bit(),
            "alertdialog", Hint.DIALOG.bit(),
            "main", Hint.CONTENT.bit());

    private static final Map<String, Integer> PROPERTIES = Map.of(
            "articlebody", Hint.BODY.bit(),
            "headline", Hint.HEADLINE.bit(),
            "author", Hint.BYLINE.bit(),
            "datepublished", Hint.DATE.bit(),
            "datemodified", Hint.DATE.bit(),
            "caption", Hint.CAPTION.bit(),
            "comment", Hint.COMMENT.bit(),
            "breadcrumb", Hint.NAVIGATION.bit(),
            "alternativeheadline", Hint.DEK.bit());

    private final Map<String, Integer> known = new HashMap<>();
    private final NameWords words = new NameWords();

    int of(Tag tag, Attributes attributes) {
        if (tag.display() == Display.ROOT) {
            return 0;
        }
        int bits = tag.hints();
        if (!attributes.isEmpty()) {
            for (Attribute attribute : attributes) {
                bits |= of(attribute.getKey(), attribute.getValue());
            }
        }
        return bits;
    }

    private int of(String name, String value) {
        return switch (name) {
            case "class", "data-component", "data-testid" -> names(value);
            case "id" -> id(value);
            case "role" -> ROLES.getOrDefault(value.toLowerCase(Locale.ROOT), 0);
            case "itemprop" -> PROPERTIES.getOrDefault(value.toLowerCase(Locale.ROOT), 0);
            case "rel" -> value.equals("author") ? Hint.BYLINE.bit() : 0;
            default -> 0;
        };
    }

    /** Ids hardly ever come twice. */
    private int id(String value) {
        return value.length() > LONGEST ? 0 : read(value);
    }

    private int names(String value) {
        if (value.isEmpty() || value.length() > LONGEST) {
            return 0;
        }
        Integer bits = known.get(value);
        if (bits == null) {
            bits = read(value);
            known.put(value, bits);
        }
        return bits;
    }

    private int read(String value) {
        int bits = 0;
        int at = 0;
        while (at < value.length()) {
            at = words.read(value, at);
            bits |= ofName();
        }
        return bits;
    }

    private int ofName() {
        int count = words.count();
        if (count > 1 && words.bits(STATES, 0, 1) != 0) {
            return HintWords.exact(words, 0, Math.min(count, 3)) & IN_STATES;
        }
        int bits = 0;
        for (int i = 0; i < count; i++) {
            int exact = HintWords.exact(words, i, 1);
            bits |= exact != 0 ? exact : HintWords.loose(words, i);
            for (int joined = 2; joined <= Math.min(3, count - i); joined++) {
                bits |= HintWords.exact(words, i, joined);
            }
        }
        if (count > 1 && (bits & Hint.HIDDEN.bit()) != 0) {
            bits &= HintWords.exact(words, 0, count) | ~Hint.HIDDEN.bit();
        }
        return (bits & Hint.COMMENT.bit()) != 0 && isLive() ? bits & ~Hint.COMMENT.bit() : bits;
    }

    private boolean isLive() {
        for (int i = 0; i < words.count(); i++) {
            if (words.bits(LIVE, i, 1) != 0) {
                return true;
            }
        }
        return false;
    }
}
