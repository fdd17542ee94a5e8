package org.nutgraf.plugin.toolkit.shape;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Attribute;
import org.nutgraf.api.Role;
import org.nutgraf.api.fact.Byline;
import org.nutgraf.plugin.toolkit.Space;
import org.nutgraf.plugin.toolkit.credit.BylineParts;
import org.nutgraf.plugin.toolkit.credit.Bylines;
import org.nutgraf.plugin.toolkit.date.DateLine;
import org.nutgraf.plugin.toolkit.html.Block;
import org.nutgraf.plugin.toolkit.html.Box;
import org.nutgraf.plugin.toolkit.html.Hint;
import org.nutgraf.plugin.toolkit.html.PageMetadata;
import org.nutgraf.plugin.toolkit.story.StoryDraft;

/** Finds who wrote a page's story and when, in its metadata or in the lines around the headline. */
final class PageCredits {
    private static final int BEFORE = 6;
    private static final int AFTER = 8;
    private static final int LONGEST_LINE = 160;

    private final PageModel model;
    private final PageMetadata metadata;
    private final Role[] roles;
    private final StoryDraft draft;
    private final int from;
    private final int first;
    private final int to;
    private @Nullable Attribute<String> updated;

    PageCredits(PageModel model, PageMetadata metadata, Role[] roles, int headline, StoryDraft draft) {
        this.model = model;
        this.metadata = metadata;
        this.roles = roles;
        this.draft = draft;
        int anchor = headline >= 0 ? headline : firstParagraph(roles);
        this.from = Math.max(0, anchor - BEFORE);
        this.first = firstParagraph(roles);
        this.to = Math.min(roles.length, Math.max(anchor, first) + AFTER);
    }

    private static int firstParagraph(Role[] roles) {
        for (int i = 0; i < roles.length; i++) {
            if (roles[i] == Role.PARAGRAPH) {
                return i;
            }
        }
        return 0;
    }

    void bylines() {
        List<Attribute<String>> authors = metadata.authors();
        for (Attribute<String> author : authors) {
            draft.byline(parts(author.value()), author.confidence(), author.origin());
        }
        for (int i = from; i < to; i++) {
            if (isCreditLine(i)) {
                readByline(i, authors);
            }
        }
    }

    private void readByline(int index, List<Attribute<String>> authors) {
        Block block = model.block(index);
        String text = Space.clean(model.text(index));
        for (Attribute<String> author : authors) {
            if (text.contains(author.value()) && text.length() < author.value().length() + 60) {
                paint(index, Role.BYLINE);
                return;
            }
        }
        boolean named = isNamed(block, Hint.BYLINE);
        if (!(named || index < first) || !named && !Bylines.isIntroduced(text)) {
            return;
        }
        BylineParts parts = Bylines.read(text);
        if (parts != null) {
            paint(index, Role.BYLINE);
            if (authors.isEmpty()) {
                draft.byline(parts, named ? 0.8 : 0.7, "line above the text");
            }
        }
    }

    /** A name in metadata is a name, whatever it looks like. */
    private static BylineParts parts(String author) {
        BylineParts parts = Bylines.read(author);
        return parts == null || parts.date() != null
                ? new BylineParts(List.of(new Byline(author, "")), null, null, null)
                : parts;
    }

    void dates() {
        Attribute<String> published = metadata.published();
        if (published != null) {
            draft.published(published.value(), published.confidence(), published.origin());
        }
        DateLine best = null;
        for (int i = from; i < to; i++) {
            DateLine line = isCreditLine(i) ? dateLine(i) : null;
            if (line != null) {
                if (roles[i] != Role.BYLINE) {
                    paint(i, Role.DATE);
                }
                best = best == null || best.published() == null ? line : best;
            }
        }
        if (best != null && published == null) {
            takeDates(best);
        }
    }

    private void takeDates(DateLine line) {
        String origin = "line above the text";
        if (line.published() != null) {
            draft.published(line.published().iso(), 0.8, origin);
        }
        if (line.updated() != null) {
            updated = new Attribute<>(line.updated().iso(), 0.8, origin);
        }
    }

    /** When the page says it was last changed. */
    @Nullable Attribute<String> updated() {
        return metadata.updated() == null ? updated : metadata.updated();
    }

    private @Nullable DateLine dateLine(int index) {
        Block block = model.block(index);
        if (!hasDigit(draft.text(), block.from(), block.to())) {
            return null;
        }
        DateLine line = DateLine.of(draft.text(), block.from(), block.to());
        // Below the first paragraph, dates of other stories begin.
        boolean above = index < first;
        boolean certain = line != null && (above && line.otherWords() <= 3 || isNamed(block, Hint.DATE));
        return certain ? line : null;
    }

    private static boolean hasDigit(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (Character.isDigit(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a block is a short line that belongs neither to the text nor to other stories. */
    private boolean isCreditLine(int index) {
        Role role = roles[index];
        return model.block(index).length() <= LONGEST_LINE
                && !model.isProse(index)
                && role != Role.HEADLINE
                && role != Role.DEK
                && role != Role.PARAGRAPH
                && role != Role.COMMENT
                && role != Role.CAPTION;
    }

    private static boolean isNamed(Block block, Hint hint) {
        Box at = block.box();
        for (int up = 0; up < 3 && at != null; up++) {
            if (at.endBlock() - at.firstBlock() <= 4 && at.has(hint)) {
                return true;
            }
            at = at.parent();
        }
        return false;
    }

    private void paint(int index, Role role) {
        Block block = model.block(index);
        roles[index] = role;
        draft.roles().paint(block.from(), block.to(), role);
    }
}
