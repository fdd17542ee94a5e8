package org.nutgraf.engine.internal.envelope;

import java.util.Locale;
import java.util.Set;
import org.nutgraf.api.MediaType;

/** Sniffs the media type of a decoded text from its first characters. */
final class MediaTypes {
    private static final int LOOKED_AT = 4_096;

    /** Elements that begin a page or a saved fragment of one. */
    private static final Set<String> HTML_ELEMENTS = Set.of(
            "html",
            "head",
            "body",
            "article",
            "main",
            "section",
            "header",
            "div",
            "p",
            "h1",
            "h2",
            "h3",
            "span",
            "table",
            "meta",
            "title",
            "script",
            "style",
            "link",
            "ul",
            "ol",
            "a",
            "img",
            "figure",
            "center",
            "font",
            "b",
            "i",
            "em",
            "strong",
            "br",
            "nav",
            "blockquote",
            "noscript",
            "base");

    private MediaTypes() {}

    static MediaType sniff(String text, int start) {
        int at = skipSpace(text, start);
        if (at == text.length() || "{[<&".indexOf(text.charAt(at)) < 0) {
            return MediaType.TEXT;
        }
        String head = text.substring(at, Math.min(text.length(), at + LOOKED_AT));
        if (head.startsWith("{") || head.startsWith("[")) {
            return looksLikeJson(head) ? MediaType.JSON : MediaType.TEXT;
        }
        if (head.startsWith("<")) {
            return markup(head.toLowerCase(Locale.ROOT));
        }
        boolean escaped = head.regionMatches(true, 0, "&lt;!doctype html", 0, 17)
                || head.regionMatches(true, 0, "&lt;html", 0, 8);
        return escaped ? MediaType.HTML : MediaType.TEXT;
    }

    private static boolean looksLikeJson(String head) {
        int at = skipSpace(head, 1);
        if (at >= head.length()) {
            return false;
        }
        char next = head.charAt(at);
        return head.charAt(0) == '{' ? next == '"' || next == '}' : next == '{' || next == '"' || next == ']';
    }

    /** The first element decides; a prolog without an element we know is XML. */
    private static MediaType markup(String head) {
        boolean prolog = head.startsWith("<?xml");
        int at = 0;
        while (at >= 0) {
            if (head.startsWith("<!--", at)) {
                at = nextTag(head, head.indexOf("-->", at + 4));
            } else if (head.startsWith("<!doctype", at)) {
                return head.startsWith("html", skipSpace(head, at + 9)) ? MediaType.HTML : MediaType.XML;
            } else if (head.startsWith("<?", at) || head.startsWith("<!", at)) {
                at = nextTag(head, head.indexOf('>', at));
            } else {
                return element(head, at, prolog);
            }
        }
        return prolog ? MediaType.XML : MediaType.TEXT;
    }

    private static int nextTag(String head, int from) {
        return from < 0 ? -1 : head.indexOf('<', from);
    }

    private static MediaType element(String head, int at, boolean prolog) {
        int end = at + 1;
        while (end < head.length() && isNameCharacter(head.charAt(end))) {
            end++;
        }
        String name = head.substring(at + 1, end);
        if (name.equals("html") || (!prolog && HTML_ELEMENTS.contains(name))) {
            return MediaType.HTML;
        }
        return name.isEmpty() || !Character.isLetter(name.charAt(0)) ? MediaType.TEXT : MediaType.XML;
    }

    private static int skipSpace(String text, int from) {
        int at = from;
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\uFEFF')) {
            at++;
        }
        return at;
    }

    private static boolean isNameCharacter(char c) {
        return Character.isLetterOrDigit(c) || c == ':' || c == '-' || c == '_' || c == '.';
    }
}
