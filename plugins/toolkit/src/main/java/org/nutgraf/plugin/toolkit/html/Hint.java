package org.nutgraf.plugin.toolkit.html;

/** What the name, class, id or role of an element says about its content. */
public enum Hint {
    /** The text of an article and nothing else: {@code itemprop=articleBody}, {@code entry-content}. */
    BODY,
    /** An article or the main part of a page, possibly with more around the text. */
    CONTENT,
    /** Menus, breadcrumbs, pagers, tabs. */
    NAVIGATION,
    /** Other stories: related, recommended, most read. */
    RELATED,
    /** A teaser for one other story. */
    TEASER,
    /** Share buttons and social profiles. */
    SHARE,
    /** Readers' comments and the form for them. */
    COMMENT,
    /** Words under a picture, or its credit. */
    CAPTION,
    /** Who the author is. */
    AUTHOR_BOX,
    /** The author's name. */
    BYLINE,
    /** A date line. */
    DATE,
    /** The line under the headline. */
    DEK,
    /** The headline. */
    HEADLINE,
    /** A label over the headline, or the section. */
    KICKER,
    /** Tags, categories, reading time: a story's data, printed. */
    META,
    /** Newsletters, subscriptions, pay walls, logins, donations. */
    OFFER,
    /** Advertising. */
    AD,
    /** Cookie banners, dialogs, overlays. */
    DIALOG,
    /** A page's footer, imprint and copyright. */
    FOOTER,
    /** A page's masthead. */
    MASTHEAD,
    /** A column beside the text. */
    SIDEBAR,
    /** For the eyes of a program, not of a reader. */
    HIDDEN;

    /** The bit of this hint in {@link Box#hints()}. */
    public int bit() {
        return 1 << ordinal();
    }

    /** The bits of several hints. */
    public static int bits(Hint... hints) {
        int bits = 0;
        for (Hint hint : hints) {
            bits |= hint.bit();
        }
        return bits;
    }
}
