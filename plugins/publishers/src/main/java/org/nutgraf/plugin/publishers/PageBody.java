package org.nutgraf.plugin.publishers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Role;
import org.nutgraf.plugin.publishers.PageParts.Found;
import org.nutgraf.plugin.toolkit.Space;
import org.nutgraf.plugin.toolkit.furniture.Captions;
import org.nutgraf.plugin.toolkit.furniture.Furniture;
import org.nutgraf.plugin.toolkit.furniture.HeadlineShape;
import org.nutgraf.plugin.toolkit.furniture.InlineLinks;
import org.nutgraf.plugin.toolkit.html.Block;
import org.nutgraf.plugin.toolkit.html.Box;
import org.nutgraf.plugin.toolkit.html.Page;
import org.nutgraf.plugin.toolkit.shape.KnownLines;
import org.nutgraf.plugin.toolkit.story.StoryDraft;

/** Sorts the blocks inside a page's body: paragraphs and subheads, and what stands between them. */
final class PageBody {
    private static final int LONGEST_SUBHEAD = 120;
    private static final double ONLY_LINK = 0.9;
    /** What pages of every publisher embed. */
    private static final Selector EMBEDS =
            Selector.of("blockquote.twitter-tweet, blockquote.instagram-media, blockquote.tiktok-embed");

    private static final Selector EMBEDDED_STORIES = Selector.of("blockquote.wp-embedded-content");

    /** A stretch of the page that is no paragraph. */
    private record Stretch(int from, int to, Role role) {}

    private final Page page;
    private final PageParts parts;
    private final Role[] shapes;
    private final PublishedLines known;
    private final StoryDraft draft;
    private final List<Stretch> dropped = new ArrayList<>();
    private int passed;

    PageBody(Page page, PageParts parts, Role[] shapes, PublishedLines known, StoryDraft draft) {
        this.page = page;
        this.parts = parts;
        this.shapes = shapes;
        this.known = known;
        this.draft = draft;
    }

    void read() {
        for (Map.Entry<Role, List<Selector>> drop : parts.layout().drop().entrySet()) {
            drop.getValue().forEach(selector -> drop(selector, drop.getKey()));
        }
        drop(EMBEDS, Role.CAPTION);
        drop(EMBEDDED_STORIES, Role.INLINE_LINK);
        keepOutermost();
        List<Block> body = parts.body();
        for (int i = 0; i < body.size(); i++) {
            boolean edge = i == 0 || i == body.size() - 1;
            read(body.get(i), edge);
        }
    }

    private void drop(Selector selector, Role role) {
        for (Found found : parts.inBody(selector)) {
            dropped.add(new Stretch(found.from(), found.to(), role));
        }
    }

    /** Elements are nested or apart: what is left is in order and does not overlap. */
    private void keepOutermost() {
        dropped.sort(Comparator.comparingInt(Stretch::from).thenComparingInt(stretch -> -stretch.to));
        List<Stretch> outermost = new ArrayList<>();
        int end = 0;
        for (Stretch stretch : dropped) {
            if (stretch.from >= end) {
                outermost.add(stretch);
                end = stretch.to;
            }
        }
        dropped.clear();
        dropped.addAll(outermost);
    }

    private void read(Block block, boolean edge) {
        int at = block.from();
        while (passed < dropped.size() && dropped.get(passed).to <= at) {
            passed++;
        }
        for (int i = passed; i < dropped.size() && dropped.get(i).from < block.to(); i++) {
            Stretch stretch = dropped.get(i);
            if (stretch.from <= at && stretch.to >= block.to() && at == block.from()) {
                draft.roles().paint(at, block.to(), stretch.role);
                return;
            }
            int from = Math.max(at, stretch.from);
            paragraph(at, from);
            int to = Math.min(stretch.to, block.to());
            draft.roles().paint(from, to, stretch.role);
            at = to;
        }
        if (at > block.from()) {
            paragraph(at, block.to());
            return;
        }
        String words = Space.clean(page.rendered().textOf(block));
        if (known.read(draft, block.from(), block.to(), words, KnownLines.Part.BODY)) {
            return;
        }
        Role role = roleOf(block, words, edge);
        switch (role) {
            case PARAGRAPH -> draft.paragraph(block.from(), block.to());
            case SUBHEAD -> draft.subhead(block.from(), block.to());
            default -> draft.roles().paint(block.from(), block.to(), role);
        }
    }

    private void paragraph(int from, int to) {
        if (!Space.isBlank(draft.text(), from, to)) {
            draft.paragraph(from, to);
        }
    }

    private Role roleOf(Block block, String words, boolean edge) {
        Role furniture = furniture(block, words);
        if (furniture != null) {
            return furniture;
        }
        boolean headlineLike = words.length() <= LONGEST_SUBHEAD && HeadlineShape.isHeadline(words);
        if (block.heading() > 0) {
            return block.linkDensity() > ONLY_LINK ? Role.INLINE_LINK : Role.SUBHEAD;
        }
        if (block.linkDensity() >= ONLY_LINK && !edge && headlineLike && words.indexOf(' ') > 0) {
            return Role.INLINE_LINK;
        }
        return block.isBold() && !edge && headlineLike ? Role.SUBHEAD : Role.PARAGRAPH;
    }

    private @Nullable Role furniture(Block block, String words) {
        if (InlineLinks.isLink(words)) {
            return Role.INLINE_LINK;
        }
        if (isInside(block, "figcaption") || Captions.isEmbed(words)) {
            return Role.CAPTION;
        }
        Role role = Furniture.roleOf(words);
        if (role != null) {
            return role;
        }
        Role shape = shapes[block.index()];
        boolean linkList = shape == Role.NAVIGATION && block.linkDensity() > ONLY_LINK;
        boolean other = shape == Role.CAPTION || shape == Role.INLINE_LINK || shape == Role.AD || shape == Role.COMMENT;
        return linkList || other ? shape : null;
    }

    private static boolean isInside(Block block, String tag) {
        for (Box box = block.box(); box != null; box = box.parent()) {
            if (box.tag().equals(tag)) {
                return true;
            }
        }
        return false;
    }
}
