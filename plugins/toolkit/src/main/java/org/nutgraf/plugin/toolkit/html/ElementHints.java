package org.nutgraf.plugin.toolkit.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.nutgraf.plugin.toolkit.Caseless;

/**
 * Reads {@link Hint}s off an element's tag, class, id, role and microdata.
 *
 * <p>Pages repeat the same class attribute hundreds of times, so each distinct one is read once a page.
 * The meaning of a single name is kept for other pages, up to a bound.
 */
final class ElementHints {
    private static final int LONGEST = 300;

    /** Sites share their class names, and one site's pages share all of them. */
    private static final int MOST_NAMES = 20_000;

    /** Beside the hints: whether an attribute speaks of comments, so that {@link ReaderComments} has to look closer. */
    static final int OF_COMMENTS = 1 << 31;

    /** One of them is in every name of a comment. */
    private static final List<String> COMMENT_WORDS = List.of("comment", "kommentar", "comentario");

    private static final Map<String, Integer> NAMES = new ConcurrentHashMap<>();

    /** A class that starts like this tells of a state or of the story's tags, not of the element's part. */
    private static final Set<String> STATES = Set.of(
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
            "single");

    private static final Map<String, Integer> TAGS = Map.ofEntries(
            Map.entry("nav", Hint.NAVIGATION.bit()),
            Map.entry("menu", Hint.NAVIGATION.bit()),
            Map.entry("button", Hint.NAVIGATION.bit()),
            Map.entry("footer", Hint.FOOTER.bit()),
            Map.entry("header", Hint.MASTHEAD.bit()),
            Map.entry("aside", Hint.SIDEBAR.bit()),
            Map.entry("figcaption", Hint.CAPTION.bit()),
            Map.entry("dialog", Hint.DIALOG.bit()),
            Map.entry("main", Hint.CONTENT.bit()),
            Map.entry("article", Hint.CONTENT.bit()));

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

    int of(String tag, RenderingAttributes attributes) {
        if (tag.equals("body") || tag.equals("html")) {
            return 0;
        }
        int bits = TAGS.getOrDefault(tag, 0);
        if (!attributes.any()) {
            return bits;
        }
        bits |= names(attributes.classes()) | id(attributes.id());
        if (!attributes.role().isEmpty()) {
            bits |= ROLES.getOrDefault(attributes.role().toLowerCase(Locale.ROOT), 0);
        }
        if (!attributes.property().isEmpty()) {
            bits |= PROPERTIES.getOrDefault(attributes.property().toLowerCase(Locale.ROOT), 0);
            bits |= ofComments(attributes.property());
        }
        bits |= ofComments(attributes.type());
        bits |= names(attributes.component()) | names(attributes.test());
        return attributes.isAuthor() ? bits | Hint.BYLINE.bit() : bits;
    }

    /** Ids hardly ever come twice. */
    private static int id(String value) {
        return value.isEmpty() ? 0 : value.length() > LONGEST ? OF_COMMENTS : read(value);
    }

    private int names(String value) {
        if (value.isEmpty()) {
            return 0;
        }
        if (value.length() > LONGEST) {
            return OF_COMMENTS;
        }
        Integer bits = known.get(value);
        if (bits == null) {
            bits = read(value);
            known.put(value, bits);
        }
        return bits;
    }

    private static int read(String value) {
        int bits = 0;
        int from = 0;
        for (int at = 0; at <= value.length(); at++) {
            if (at == value.length() || value.charAt(at) <= ' ') {
                if (at > from) {
                    bits |= ofName(value.substring(from, at));
                }
                from = at + 1;
            }
        }
        return bits;
    }

    private static int ofName(String name) {
        Integer bits = NAMES.get(name);
        if (bits == null) {
            bits = readName(name) | ofComments(name);
            if (NAMES.size() < MOST_NAMES) {
                NAMES.put(name, bits);
            }
        }
        return bits;
    }

    private static int ofComments(String name) {
        for (String word : COMMENT_WORDS) {
            if (name.length() >= word.length() && Caseless.contains(name, word)) {
                return OF_COMMENTS;
            }
        }
        return 0;
    }

    private static int readName(String name) {
        List<String> words = words(name);
        int bits = 0;
        boolean state = words.size() > 1 && STATES.contains(words.get(0));
        if (state) {
            String joined = words.get(0) + words.get(1);
            return HintWords.exact(words.size() == 2 ? joined : joined + words.get(2))
                    & (Hint.HIDDEN.bit() | Hint.BODY.bit() | Hint.CAPTION.bit() | Hint.META.bit());
        }
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            int exact = HintWords.exact(word);
            bits |= exact != 0 ? exact : HintWords.loose(word);
            if (i + 1 < words.size()) {
                String pair = word + words.get(i + 1);
                bits |= HintWords.exact(pair);
                if (i + 2 < words.size()) {
                    bits |= HintWords.exact(pair + words.get(i + 2));
                }
            }
        }
        if (words.size() > 1 && (HintWords.exact(String.join("", words)) & Hint.HIDDEN.bit()) == 0) {
            bits &= ~Hint.HIDDEN.bit();
        }
        boolean live = words.contains("live") || words.contains("match") || words.contains("ticker");
        return live ? bits & ~Hint.COMMENT.bit() : bits;
    }

    /** Splits {@code td-postContent2} into td, post, content. */
    private static List<String> words(String name) {
        List<String> words = new ArrayList<>(4);
        int from = -1;
        for (int i = 0; i <= name.length(); i++) {
            char c = i < name.length() ? name.charAt(i) : '-';
            boolean letter = Character.isLetter(c);
            boolean hump = letter && from >= 0 && Character.isUpperCase(c) && Character.isLowerCase(name.charAt(i - 1));
            if (from >= 0 && (!letter || hump)) {
                words.add(name.substring(from, i).toLowerCase(Locale.ROOT));
                from = -1;
            }
            if (letter && from < 0) {
                from = i;
            }
        }
        return words;
    }
}
