package org.nutgraf.plugin.publishers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.plugin.toolkit.html.Box;
import org.nutgraf.plugin.toolkit.html.Css;
import org.nutgraf.plugin.toolkit.html.Page;

/**
 * A CSS selector that takes time linear in the length of a page.
 *
 * <p>Allowed are tags, {@code #id}, {@code .class}, attributes, descendants, children, commas, {@code :not(…)},
 * {@code :first-child} and {@code :last-child}. Others would let a hostile page cost the square of its length, or are
 * regular expressions.
 */
final class Selector {
    private static final int LONGEST = 500;

    private final String css;
    private @Nullable Css selector;

    private Selector(String css, @Nullable Css selector) {
        this.css = css;
        this.selector = selector;
    }

    /** A selector that {@link #of} has accepted before; it is read when something is looked for. */
    static Selector checked(String css) {
        return new Selector(css, null);
    }

    /**
     * Reads a selector.
     *
     * @throws IllegalArgumentException when it is none, or not an allowed one; the message says why
     */
    static Selector of(String css) {
        if (css.length() > LONGEST) {
            throw new IllegalArgumentException("it is longer than " + LONGEST + " characters");
        }
        refuse(css);
        try {
            return new Selector(css, Css.of(css));
        } catch (IllegalStateException malformed) {
            String message = String.valueOf(malformed.getMessage());
            int end = message.indexOf('\n');
            throw new IllegalArgumentException(end < 0 ? message : message.substring(0, end), malformed);
        }
    }

    /** The elements with visible text that it means, in document order. */
    List<Box> select(Page page) {
        return selector().select(page.rendered());
    }

    /** Those of them that lie in an element, itself included. */
    List<Box> select(Page page, Box around) {
        return selector().select(page.rendered(), around);
    }

    /** Whether a page holds an element that it means, visible or not. */
    boolean isIn(Page page) {
        return selector().isIn(page);
    }

    /** Two threads may both read it: either gets the same. */
    private Css selector() {
        Css read = selector;
        if (read == null) {
            read = Css.of(css);
            selector = read;
        }
        return read;
    }

    @Override
    public String toString() {
        return css;
    }

    private static void refuse(String css) {
        char quote = 0;
        boolean attribute = false;
        for (int at = 0; at < css.length(); at++) {
            char c = css.charAt(at);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '[' || c == ']') {
                attribute = c == '[';
            } else if (c == ':' && !attribute) {
                refusePseudoClass(css.substring(at));
            } else if (c == '~' || c == '+') {
                throw new IllegalArgumentException("'" + c + "' is not allowed");
            }
        }
    }

    private static void refusePseudoClass(String rest) {
        if (!rest.startsWith(":not(") && !rest.startsWith(":first-child") && !rest.startsWith(":last-child")) {
            int end = 1;
            while (end < rest.length() && (Character.isLetter(rest.charAt(end)) || rest.charAt(end) == '-')) {
                end++;
            }
            throw new IllegalArgumentException("'" + rest.substring(0, end) + "' is not allowed");
        }
    }
}
