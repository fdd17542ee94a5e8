package org.nutgraf.plugin.toolkit.shape;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Role;
import org.nutgraf.plugin.toolkit.html.Box;
import org.nutgraf.plugin.toolkit.html.Hint;

/**
 * The blocks that the names of the elements around them keep out of the body, each with the role it has instead.
 *
 * <p>A name is not believed when the element holds much of the page's prose: themes put words like "sidebar" and
 * "comments" on wrappers of everything.
 */
final class Vetoes {
    private static final int FURNITURE = Hint.bits(
            Hint.NAVIGATION,
            Hint.SIDEBAR,
            Hint.FOOTER,
            Hint.MASTHEAD,
            Hint.HIDDEN,
            Hint.RELATED,
            Hint.TEASER,
            Hint.SHARE,
            Hint.META,
            Hint.OFFER,
            Hint.AD,
            Hint.DIALOG,
            Hint.COMMENT,
            Hint.AUTHOR_BOX,
            Hint.CAPTION,
            Hint.BYLINE,
            Hint.DATE);

    private static final int STORY = Hint.bits(Hint.BODY, Hint.CONTENT);
    private static final int AROUND =
            Hint.bits(Hint.NAVIGATION, Hint.FOOTER, Hint.RELATED, Hint.SHARE, Hint.DIALOG, Hint.HIDDEN);
    private static final int OFFERS = Hint.bits(Hint.OFFER, Hint.AD);
    private static final int BESIDE = Hint.bits(Hint.SIDEBAR, Hint.TEASER, Hint.AD, Hint.OFFER);
    private static final int LINES = Hint.bits(Hint.BYLINE, Hint.DATE, Hint.META);
    private static final int ADS = Hint.bits(Hint.AD, Hint.OFFER, Hint.DIALOG);

    private final @Nullable Role[] roles;

    Vetoes(PageModel model) {
        roles = new Role[model.blocks().size()];
        List<Box> boxes = model.page().boxes();
        int all = model.prose();
        for (int at = 0; at < boxes.size(); at++) {
            Box box = boxes.get(at);
            int open = nextOpen(box, model, box.firstBlock());
            boolean named =
                    open < box.endBlock() && (box.hasAny(FURNITURE) || box.tag().equals("form"));
            Role role = named ? roleOf(box, model, all) : null;
            if (role != null) {
                for (int i = open; i < box.endBlock(); i = nextOpen(box, model, i + 1)) {
                    roles[i] = role;
                }
                // Nothing inside is left to be decided, so that nobody needs to read the names there.
                at = box.isBlock() ? box.lastIndex() : at;
            }
        }
    }

    /** The next block inside a box that has no role yet and that the box may give one; else the end of the box. */
    private int nextOpen(Box box, PageModel model, int from) {
        int at = from;
        while (at < box.endBlock() && (roles[at] != null || !covers(box, model, at))) {
            at++;
        }
        return at;
    }

    /** The role of a vetoed block; {@code null} when its surroundings have nothing against it. */
    @Nullable Role role(int block) {
        return roles[block];
    }

    boolean isVetoed(int block) {
        return roles[block] != null;
    }

    /** An inline element speaks for its block only when it makes up most of it. */
    static boolean covers(Box box, PageModel model, int block) {
        return box.isBlock()
                || box.to() - box.from() >= 0.6 * model.block(block).length();
    }

    static @Nullable Role roleOf(Box box, PageModel model, int all) {
        int prose = model.prose(box);
        double share = all == 0 ? 0 : prose / (double) all;
        boolean content = box.hasAny(STORY);
        if (box.has(Hint.BODY)) {
            return null;
        }
        if (box.tag().equals("form")) {
            // Some servers wrap the whole page in a form.
            boolean whole =
                    box.endBlock() - box.firstBlock() > 0.5 * model.blocks().size();
            boolean story = box.firstBlock() <= model.headline() && model.headline() < box.endBlock();
            return whole || story || content || share > 0.35 ? null : Role.NAVIGATION;
        }
        if (box.has(Hint.COMMENT)) {
            return share < 0.75 && !(box.tag().equals("article") && share > 0.4) ? Role.COMMENT : null;
        }
        if (box.hasAny(AROUND)) {
            return share < (content ? 0.2 : 0.4) ? named(box) : null;
        }
        if (box.has(Hint.AUTHOR_BOX)) {
            return share < 0.75 ? Role.SIGNATURE : null;
        }
        if (box.hasAny(OFFERS) && !content && Phrases.isPlea(model.text(box.firstBlock()))) {
            return share < 0.6 ? Role.AD : null;
        }
        if (box.hasAny(BESIDE)) {
            return share < (content ? 0.15 : 0.3) ? named(box) : null;
        }
        if (box.has(Hint.MASTHEAD) && box.endBlock() <= model.headline()) {
            return share < 0.3 ? named(box) : null;
        }
        if (box.has(Hint.CAPTION)) {
            return share < 0.2 && box.to() - box.from() < 1_500 ? Role.CAPTION : null;
        }
        // Names of single lines: they must not swallow paragraphs.
        boolean line = prose < 200 && share < 0.2 && box.to() - box.from() < 400;
        if (!line) {
            return null;
        }
        if (!box.hasAny(LINES)) {
            return null;
        }
        return box.has(Hint.BYLINE) ? Role.BYLINE : box.has(Hint.DATE) ? Role.DATE : Role.NAVIGATION;
    }

    private static Role named(Box box) {
        if (box.hasAny(ADS)) {
            return Role.AD;
        }
        if (box.has(Hint.FOOTER)) {
            return Role.LEGAL;
        }
        return Role.NAVIGATION;
    }
}
