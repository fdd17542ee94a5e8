package org.nutgraf.plugin.expresstribune;

import org.nutgraf.plugin.toolkit.Caseless;

/** The lines that the paper prints around its stories. */
final class Marks {
    private Marks() {}

    /** "Published in The Express Tribune, July 22nd, 2014." */
    static boolean isPrintNote(String text) {
        return text.length() <= 160
                && (Caseless.startsWith(text, "published in the express tribune")
                        || Caseless.startsWith(text, "published in the sunday magazine")
                        || Caseless.startsWith(text, "published in sunday magazine"));
    }

    /** "COMMENTS (8)" */
    static boolean isCommentsHeading(String text) {
        return text.length() <= 30
                && (Caseless.equals(text, "comments")
                        || Caseless.startsWith(text, "reader comments")
                        || Caseless.startsWith(text, "comments (") && Caseless.endsWith(text, ")")
                        || Caseless.startsWith(text, "comment (") && Caseless.endsWith(text, ")"));
    }

    /** "Dr. A.K. Rao | 9 years ago | Reply" */
    static boolean isCommentAuthor(String text) {
        int bar = text.indexOf('|');
        return text.length() <= 160
                && bar > 0
                && Caseless.indexOf(text, " ago", bar) > 0
                && Caseless.endsWith(text, "reply");
    }

    /** "Comments are moderated and generally will be posted if …" */
    static boolean isModeration(String text) {
        return text.length() <= 160 && Caseless.startsWith(text, "comments are moderated");
    }

    /** The first line of the copyright notice. */
    static boolean isNotice(String text) {
        return text.length() <= 320 && Caseless.startsWith(text, "this material may not be published");
    }

    /** "copyrighted © 2025 The Express Tribune." */
    static boolean isCopyright(String text) {
        return text.length() <= 320
                && Caseless.contains(text, "copyright")
                && Caseless.contains(text, "the express tribune");
    }

    /** What stands around the comments: buttons, and the headings of other lists. */
    static boolean isCommentButton(String text) {
        return Caseless.equals(text, "view more comments")
                || Caseless.equals(text, "leave your reply below")
                || Caseless.equals(text, "facebook conversations")
                || Caseless.equals(text, "load next story")
                || Caseless.startsWith(text, "replying to ") && text.length() <= 80
                || Caseless.startsWith(text, "more in ") && text.length() <= 30 && !Caseless.endsWith(text, ".");
    }

    /** Whether a line tells of the site as it was before 2014. */
    static boolean isOfFirstSite(String text) {
        return Caseless.startsWith(text, "reader comments (") || Caseless.equals(text, "leave your reply below");
    }

    /** Whether a line tells of an accelerated page. */
    static boolean isAccelerated(String text) {
        return Caseless.equals(text, "load next story");
    }

    /** "The writer is a surveyor": who wrote an opinion, above it. */
    static boolean isSignature(String text) {
        return text.length() <= 320
                && (Caseless.startsWith(text, "the writer is ")
                        || Caseless.startsWith(text, "the author is ")
                        || Caseless.startsWith(text, "the writer has ")
                        || Caseless.startsWith(text, "the writer was "));
    }

    /** Whether the story has ended before this line. */
    static boolean isFoot(String text) {
        return isPrintNote(text)
                || isModeration(text)
                || isNotice(text)
                || isCopyright(text)
                || isCommentsHeading(text)
                || isCommentButton(text)
                || isCommentAuthor(text);
    }
}
