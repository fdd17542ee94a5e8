package org.nutgraf.plugin.toolkit.html;

import java.util.HashMap;
import java.util.Map;

/**
 * What the tag of an element says, whatever its attributes.
 *
 * @param display what becomes of the element when a page is rendered
 * @param hints what it says of the element's content, as a set of {@link Hint#bit()}s
 */
record Tag(Display display, int hints) {
    private static final Tag OTHER = new Tag(Display.INLINE, 0);
    /** Interned, as the names that jsoup gives to known tags are: one glance tells that they are equal. */
    private static final Map<String, Tag> TAGS = new HashMap<>();

    static {
        for (Display display : Display.values()) {
            display.tags().forEach(tag -> TAGS.put(tag.intern(), new Tag(display, hints(tag))));
        }
    }

    /** A tag by its name in lower case. */
    static Tag of(String name) {
        return TAGS.getOrDefault(name, OTHER);
    }

    private static int hints(String name) {
        return switch (name) {
            case "nav", "menu", "button" -> Hint.NAVIGATION.bit();
            case "footer" -> Hint.FOOTER.bit();
            case "header" -> Hint.MASTHEAD.bit();
            case "aside" -> Hint.SIDEBAR.bit();
            case "figcaption" -> Hint.CAPTION.bit();
            case "dialog" -> Hint.DIALOG.bit();
            case "main", "article" -> Hint.CONTENT.bit();
            default -> 0;
        };
    }
}
