package org.nutgraf.plugin.expresstribune;

import java.util.Locale;
import org.nutgraf.plugin.toolkit.Line;

/** The lines that the paper prints around its stories. */
final class Marks {
    private Marks() {}

    /** "Published in The Express Tribune, July 22nd, 2014." */
    static boolean isPrintNote(Line line) {
        String lower = lower(line);
        return line.length() <= 160
                && (lower.startsWith("published in the express tribune")
                        || lower.startsWith("published in the sunday magazine")
                        || lower.startsWith("published in sunday magazine"));
    }

    /** "COMMENTS (8)" */
    static boolean isCommentsHeading(Line line) {
        String lower = lower(line);
        return line.length() <= 30
                && (lower.equals("comments")
                        || lower.startsWith("reader comments")
                        || lower.startsWith("comments (") && lower.endsWith(")")
                        || lower.startsWith("comment (") && lower.endsWith(")"));
    }

    /** "Dr. A.K. Rao | 9 years ago | Reply" */
    static boolean isCommentAuthor(Line line) {
        String lower = lower(line);
        int bar = lower.indexOf('|');
        return line.length() <= 160 && bar > 0 && lower.indexOf(" ago", bar) > 0 && lower.endsWith("reply");
    }

    /** "Comments are moderated and generally will be posted if …" */
    static boolean isModeration(Line line) {
        return line.length() <= 160 && lower(line).startsWith("comments are moderated");
    }

    /** The first line of the copyright notice. */
    static boolean isNotice(Line line) {
        return line.length() <= 320 && lower(line).startsWith("this material may not be published");
    }

    /** "copyrighted © 2025 The Express Tribune." */
    static boolean isCopyright(Line line) {
        String lower = lower(line);
        return line.length() <= 320 && lower.contains("copyright") && lower.contains("the express tribune");
    }

    /** What stands around the comments: buttons, and the headings of other lists. */
    static boolean isCommentButton(Line line) {
        String lower = lower(line);
        return lower.equals("view more comments")
                || lower.equals("leave your reply below")
                || lower.equals("facebook conversations")
                || lower.equals("load next story")
                || lower.startsWith("replying to ") && line.length() <= 80
                || lower.startsWith("more in ") && line.length() <= 30 && !lower.endsWith(".");
    }

    /** Whether a line tells of the site as it was before 2014. */
    static boolean isOfFirstSite(Line line) {
        String lower = lower(line);
        return lower.startsWith("reader comments (") || lower.equals("leave your reply below");
    }

    /** Whether a line tells of an accelerated page. */
    static boolean isAccelerated(Line line) {
        return lower(line).equals("load next story");
    }

    /** "The writer is a surveyor": who wrote an opinion, above it. */
    static boolean isSignature(Line line) {
        String lower = lower(line);
        return line.length() <= 320
                && (lower.startsWith("the writer is ")
                        || lower.startsWith("the author is ")
                        || lower.startsWith("the writer has ")
                        || lower.startsWith("the writer was "));
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

    private static String lower(Line line) {
        return line.text().substring(0, Math.min(line.length(), 320)).toLowerCase(Locale.ROOT);
    }
}
