package org.nutgraf.plugin.expresstribune;

import org.nutgraf.plugin.toolkit.Caseless;
import org.nutgraf.plugin.toolkit.Line;

/** The lines that the paper prints around its stories. */
final class Marks {
    private Marks() {}

    /** "Published in The Express Tribune, July 22nd, 2014." */
    static boolean isPrintNote(Line line) {
        String text = line.text();
        return line.length() <= 160
                && (Caseless.startsWith(text, "published in the express tribune")
                        || Caseless.startsWith(text, "published in the sunday magazine")
                        || Caseless.startsWith(text, "published in sunday magazine"));
    }

    /** "COMMENTS (8)" */
    static boolean isCommentsHeading(Line line) {
        String text = line.text();
        return line.length() <= 30
                && (Caseless.equals(text, "comments")
                        || Caseless.startsWith(text, "reader comments")
                        || Caseless.startsWith(text, "comments (") && Caseless.endsWith(text, ")")
                        || Caseless.startsWith(text, "comment (") && Caseless.endsWith(text, ")"));
    }

    /** "Dr. A.K. Rao | 9 years ago | Reply" */
    static boolean isCommentAuthor(Line line) {
        String text = line.text();
        int bar = text.indexOf('|');
        return line.length() <= 160
                && bar > 0
                && Caseless.indexOf(text, " ago", bar) > 0
                && Caseless.endsWith(text, "reply");
    }

    /** "Comments are moderated and generally will be posted if …" */
    static boolean isModeration(Line line) {
        return line.length() <= 160 && Caseless.startsWith(line.text(), "comments are moderated");
    }

    /** The first line of the copyright notice. */
    static boolean isNotice(Line line) {
        return line.length() <= 320 && Caseless.startsWith(line.text(), "this material may not be published");
    }

    /** "copyrighted © 2025 The Express Tribune." */
    static boolean isCopyright(Line line) {
        String text = line.text();
        return line.length() <= 320
                && Caseless.contains(text, "copyright")
                && Caseless.contains(text, "the express tribune");
    }

    /** What stands around the comments: buttons, and the headings of other lists. */
    static boolean isCommentButton(Line line) {
        String text = line.text();
        return Caseless.equals(text, "view more comments")
                || Caseless.equals(text, "leave your reply below")
                || Caseless.equals(text, "facebook conversations")
                || Caseless.equals(text, "load next story")
                || Caseless.startsWith(text, "replying to ") && line.length() <= 80
                || Caseless.startsWith(text, "more in ") && line.length() <= 30 && !Caseless.endsWith(text, ".");
    }

    /** Whether a line tells of the site as it was before 2014. */
    static boolean isOfFirstSite(Line line) {
        String text = line.text();
        return Caseless.startsWith(text, "reader comments (") || Caseless.equals(text, "leave your reply below");
    }

    /** Whether a line tells of an accelerated page. */
    static boolean isAccelerated(Line line) {
        return Caseless.equals(line.text(), "load next story");
    }

    /** "The writer is a surveyor": who wrote an opinion, above it. */
    static boolean isSignature(Line line) {
        String text = line.text();
        return line.length() <= 320
                && (Caseless.startsWith(text, "the writer is ")
                        || Caseless.startsWith(text, "the author is ")
                        || Caseless.startsWith(text, "the writer has ")
                        || Caseless.startsWith(text, "the writer was "));
    }

    /** Whether the story has ended before this line. */
    static boolean isFoot(Line line) {
        return isPrintNote(line)
                || isModeration(line)
                || isNotice(line)
                || isCopyright(line)
                || isCommentsHeading(line)
                || isCommentButton(line)
                || isCommentAuthor(line);
    }
}
