package org.nutgraf.plugin.toolkit.story;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Role;
import org.nutgraf.plugin.toolkit.Line;
import org.nutgraf.plugin.toolkit.furniture.Captions;
import org.nutgraf.plugin.toolkit.furniture.Furniture;
import org.nutgraf.plugin.toolkit.furniture.HeadlineShape;
import org.nutgraf.plugin.toolkit.furniture.InlineLinks;
import org.nutgraf.plugin.toolkit.furniture.InlineLinks.Link;

/** Sorts the lines between headline and foot of a story into paragraphs, subheads, links and furniture. */
public final class BodyReader {
    private static final int LONGEST_SUBHEAD = 90;
    private static final int LONGEST_SHORT_SUBHEAD = 49;
    private static final int LONGEST_BARE_LINK = 115;

    private final StoryDraft draft;
    private final boolean bareLinks;

    private BodyReader(StoryDraft draft, boolean bareLinks) {
        this.draft = draft;
        this.bareLinks = bareLinks;
    }

    /** A reader for publishers that label their inline links or set them apart. */
    public static BodyReader of(StoryDraft draft) {
        return new BodyReader(draft, false);
    }

    /** A reader for publishers whose inline links are bare headlines of other stories. */
    public static BodyReader withBareLinks(StoryDraft draft) {
        return new BodyReader(draft, true);
    }

    /** Reads the written lines of a body, in order. */
    public void read(List<Line> lines) {
        Role[] shapes = new Role[lines.size()];
        for (int i = 0; i < shapes.length; i++) {
            boolean atEdge = i == 0 || i == shapes.length - 1;
            shapes[i] = atEdge ? Role.PARAGRAPH : shapeOf(lines.get(i).clean());
        }
        for (int i = 0; i < shapes.length; i++) {
            if (shapes[i] == Role.SUBHEAD && (isLink(shapes, i - 1) || isLink(shapes, i + 1))) {
                shapes[i] = Role.INLINE_LINK;
            }
            read(lines.get(i), shapes[i]);
        }
    }

    /** A short headline beside other headlines is one of them. */
    private static boolean isLink(Role[] shapes, int index) {
        return index >= 0 && index < shapes.length && shapes[index] == Role.INLINE_LINK;
    }

    private void read(Line line, Role shape) {
        Role role = roleOf(line);
        if (role != null) {
            draft.roles().paint(line, role);
            return;
        }
        int from = InlineLinks.endOfLeading(draft.text(), line.from(), line.to());
        draft.roles().paint(line.from(), from, Role.INLINE_LINK);
        if (from == line.to()) {
            return;
        }
        Link link = InlineLinks.glued(draft.text(), from, line.to());
        if (from > line.from() || link != null || shape == Role.PARAGRAPH) {
            paragraphs(from, line.to(), link);
        } else if (shape == Role.SUBHEAD) {
            draft.subhead(from, line.to());
        } else {
            draft.roles().paint(line, shape);
        }
    }

    /** A paragraph, or the pieces of it around links. */
    private void paragraphs(int from, int to, @Nullable Link first) {
        int at = from;
        for (Link link = first; link != null; link = InlineLinks.glued(draft.text(), at, to)) {
            draft.paragraph(at, link.from());
            draft.roles().paint(link.from(), link.to(), Role.INLINE_LINK);
            at = link.to();
        }
        draft.paragraph(at, to);
    }

    private static @Nullable Role roleOf(Line line) {
        if (!hasWords(line.text())) {
            return Role.NAVIGATION;
        }
        Role role = Furniture.roleOf(line);
        return role == null && Captions.isEmbed(line) ? Role.CAPTION : role;
    }

    private static boolean hasWords(String line) {
        int c;
        for (int at = 0; at < line.length(); at += Character.charCount(c)) {
            c = line.codePointAt(at);
            if (Character.isLetterOrDigit(c)) {
                return true;
            }
        }
        return false;
    }

    /** Edges are exempt: a lead or a last sentence may have lost its full stop. */
    private Role shapeOf(String line) {
        if (!HeadlineShape.isHeadline(line) || isListItem(line) || HeadlineShape.isCutQuote(line)) {
            return Role.PARAGRAPH;
        }
        if (bareLinks && line.length() > LONGEST_SHORT_SUBHEAD) {
            return line.length() <= LONGEST_BARE_LINK ? Role.INLINE_LINK : Role.PARAGRAPH;
        }
        return line.length() <= LONGEST_SUBHEAD ? Role.SUBHEAD : Role.PARAGRAPH;
    }

    private static boolean isListItem(String line) {
        char first = line.charAt(0);
        if (Character.isDigit(first)) {
            int at = 1;
            while (at < line.length() && Character.isDigit(line.charAt(at))) {
                at++;
            }
            return at < line.length() && (line.charAt(at) == '.' || line.charAt(at) == ')');
        }
        return "-–—•*·>".indexOf(first) >= 0 || Character.isLowerCase(first);
    }
}
