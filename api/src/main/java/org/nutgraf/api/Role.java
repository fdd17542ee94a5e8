package org.nutgraf.api;

/** What a stretch of a document is. Every character of a parsed document has exactly one role. */
public enum Role {
    /** The headline. */
    HEADLINE,
    /** A short line over the headline, or a label such as "Breaking News". */
    KICKER,
    /** The line under the headline that sums the story up; also standfirst or summary. */
    DEK,
    /** The section the story is filed under, such as "Pakistan". */
    SECTION,
    /** Who wrote the story. */
    BYLINE,
    /** When the story was published, updated or printed. */
    DATE,
    /** Where (and by which agency) the story was filed. */
    DATELINE,
    /** The words under a picture. */
    CAPTION,
    /** Running text: part of the body. */
    PARAGRAPH,
    /** A heading between paragraphs: part of the body. */
    SUBHEAD,
    /** A link to another story inside the text, such as "Read more: …". */
    INLINE_LINK,
    /** A credit to an agency, a photographer, a translator. */
    CREDIT,
    /** Where the story stood in print: "Published in The Express Tribune, July 22nd, 2014." */
    PRINT_NOTE,
    /** The author's contact or initials below the text. */
    SIGNATURE,
    /** A reader's comment and its heading. */
    COMMENT,
    /** Menus, share lines, lists of other stories. */
    NAVIGATION,
    /** Advertising and pleas to subscribe, follow or join. */
    AD,
    /** Copyright, moderation and other notices. */
    LEGAL,
    /** Notes and codes meant for editors: wire headers, takes, editor's notes, end marks. */
    EDITORIAL,
    /** White space between other roles. */
    BLANK;

    /** Whether text of this role belongs to the article's body. */
    public boolean isBody() {
        return this == PARAGRAPH || this == SUBHEAD;
    }
}
