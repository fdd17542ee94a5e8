package org.nutgraf.plugin.toolkit.shape;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Role;
import org.nutgraf.plugin.toolkit.html.Block;
import org.nutgraf.plugin.toolkit.html.Box;
import org.nutgraf.plugin.toolkit.html.Hint;
import org.nutgraf.plugin.toolkit.html.RenderedPage;

/** Decides the role of every block of a page: what is the story's text and what surrounds it. */
public final class MainText {
    /** How far links to other stories interrupt a story. */
    private static final int NEAR = 12;

    /** What stands so often in a story belongs to its parts: "Share" under every post of a live blog. */
    private static final int BUTTON = 3;

    private static final int LONGEST_BUTTON = 40;

    private final PageModel model;
    /** How often each short line of the text stands there; counted when a line is asked about. */
    private @Nullable Map<String, Integer> repeated;

    private final Vetoes vetoes;
    private final Role[] roles;

    private MainText(PageModel model) {
        this.model = model;
        this.vetoes = new Vetoes(model);
        this.roles = new Role[model.blocks().size()];
    }

    /** The roles of the page's blocks, by their number. */
    public static Role[] roles(RenderedPage page) {
        return roles(new PageModel(page));
    }

    static Role[] roles(PageModel model) {
        return new MainText(model).decide();
    }

    private Role[] decide() {
        Box container = Container.find(model, vetoes);
        for (int i = 0; i < roles.length; i++) {
            Role vetoed = vetoes.role(i);
            roles[i] = vetoed == null ? Role.NAVIGATION : vetoed;
        }
        if (container == null) {
            return roles;
        }
        int from = container.firstBlock();
        int to = container.endBlock();
        for (int i = from; i < to; i++) {
            if (!vetoes.isVetoed(i)) {
                roles[i] = alone(i);
            }
        }
        dropLinkLists(from, to);
        int end = cutTail(from, to);
        if (!container.has(Hint.BODY)) {
            trimEnds(from, end);
        }
        settleHeadings(from, end);
        takeLead(container);
        return roles;
    }

    /** The role of a block inside the container, before its neighbours are asked. */
    private Role alone(int index) {
        Block block = model.block(index);
        BlockShape shape = model.shape(index);
        String text = model.text(index);
        if ((shape.words() < 25 || block.linkDensity() > 0.3) && !isLongProse(index) && Phrases.isLinkOpening(text)) {
            return Role.INLINE_LINK;
        }
        if (block.heading() == 0 && shape.words() < 40 && Phrases.isPlea(text)) {
            return Role.AD;
        }
        if (block.heading() > 0) {
            return block.heading() == 1 ? Role.HEADLINE : Role.SUBHEAD;
        }
        if (shape.words() == 0) {
            return Role.NAVIGATION;
        }
        if (shape.words() <= 5 && Phrases.isAge(text)) {
            return Role.DATE;
        }
        if (!hasLetter(text)) {
            return text.indexOf(':') > 0 ? Role.DATE : Role.NAVIGATION;
        }
        if (isCaption(block, shape)) {
            return Role.CAPTION;
        }
        if ((text.startsWith("Warning") || text.startsWith("Notice")) && text.contains(" on line ")) {
            return Role.NAVIGATION;
        }
        if (block.linkDensity() > 0.8 && shape.words() > 0) {
            return Role.INLINE_LINK;
        }
        return Role.PARAGRAPH;
    }

    private static boolean hasLetter(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isLetter(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** A few words alone with a picture are its caption. */
    private static boolean isCaption(Block block, BlockShape shape) {
        Box at = block.box();
        for (int up = 0; up < 3 && at != null; up++) {
            if (at.tag().equals("figure")) {
                return shape.words() < 80;
            }
            if (at.images() > 0
                    && at.endBlock() - at.firstBlock() <= 2
                    && !at.tag().equals("p")) {
                return shape.words() < 40 && (block.box().has(Hint.DEK) || !shape.closed());
            }
            at = at.parent();
        }
        return false;
    }

    private boolean isLongProse(int index) {
        return model.isProse(index) && model.shape(index).words() > 40;
    }

    /** A list whose items are mostly links leads elsewhere, and so does a table. */
    private void dropLinkLists(int from, int to) {
        int at = from;
        while (at < to) {
            Box list = listAround(model.block(at).box());
            if (list == null) {
                at++;
                continue;
            }
            int end = Math.min(to, Math.max(at + 1, list.endBlock()));
            int chars = 0;
            int linked = 0;
            for (int i = at; i < end; i++) {
                chars += model.block(i).length();
                linked += Math.min(model.block(i).linkChars(), model.block(i).length());
            }
            if (chars > 0 && linked > 0.6 * chars) {
                for (int i = at; i < end; i++) {
                    roles[i] = Role.NAVIGATION;
                }
            }
            at = end;
        }
    }

    private static @Nullable Box listAround(Box box) {
        for (Box at = box; at != null; at = at.parent()) {
            String tag = at.tag();
            if (tag.equals("ul") || tag.equals("ol")) {
                return at;
            }
            if (!tag.equals("li") && at.isBlock() && !tag.equals("div") && !tag.equals("p")) {
                return null;
            }
        }
        return null;
    }

    /**
     * Takes out what a line like "Related stories" or "Leave a comment" announces.
     *
     * <p>When little prose comes after it, that is everything; else it ends at the next paragraph.
     */
    private int cutTail(int from, int to) {
        int total = 0;
        for (int i = from; i < to; i++) {
            total += isKeptProse(i) ? model.shape(i).chars() : 0;
        }
        int end = to;
        int proseAfter = 0;
        for (int i = to - 1; i > from; i--) {
            if (announces(i) && !isButton(i, from, to)) {
                int next = nextOwnProse(i + 1, end);
                if (next < end) {
                    drop(i, next);
                } else if (proseAfter < 0.25 * total) {
                    end = i;
                    proseAfter = 0;
                }
            }
            proseAfter += isKeptProse(i) ? model.shape(i).chars() : 0;
        }
        drop(end, to);
        return end;
    }

    private void drop(int from, int to) {
        for (int i = from; i < to; i++) {
            if (roles[i].isBody() || roles[i] == Role.HEADLINE) {
                roles[i] = Role.NAVIGATION;
            }
        }
    }

    private boolean announces(int index) {
        Block block = model.block(index);
        return !model.isProse(index)
                && model.shape(index).words() <= (block.heading() > 0 ? 9 : 6)
                && block.length() < 80
                && Phrases.isTailOpening(model.text(index));
    }

    private boolean isButton(int index, int from, int to) {
        Map<String, Integer> counts = repeated;
        if (counts == null) {
            counts = new HashMap<>();
            for (int i = from; i < to; i++) {
                if (model.block(i).length() < LONGEST_BUTTON) {
                    counts.merge(model.text(i), 1, Integer::sum);
                }
            }
            repeated = counts;
        }
        return counts.getOrDefault(model.text(index), 0) >= BUTTON;
    }

    /** The next paragraph that stands in the same element as the paragraphs before: the story goes on. */
    private int nextOwnProse(int from, int end) {
        Box own = null;
        for (int i = from - 2; i >= Math.max(0, from - NEAR) && own == null; i--) {
            if (isKeptProse(i)) {
                own = model.block(i).box().parent();
            }
        }
        int links = 0;
        for (int i = from; i < Math.min(end, from + NEAR); i++) {
            Block block = model.block(i);
            if (isKeptProse(i)
                    && block.box().parent() == own
                    && block.links() == 0
                    && block.box().tag().equals("p")) {
                return links > 0 ? i : end;
            }
            links += block.linkDensity() > 0.5 ? 1 : 0;
        }
        return end;
    }

    private boolean isKeptProse(int index) {
        return model.isProse(index) && roles[index] == Role.PARAGRAPH;
    }

    /** Short lines before the first and after the last paragraph are labels, not text. */
    private void trimEnds(int from, int to) {
        int first = from;
        while (first < to && !isText(first)) {
            first++;
        }
        int last = to - 1;
        while (last > first && !isText(last)) {
            last--;
        }
        if (first >= to) {
            return;
        }
        for (int i = from; i < to; i++) {
            if ((i < first || i > last) && roles[i] == Role.PARAGRAPH) {
                roles[i] = Role.NAVIGATION;
            }
        }
    }

    /** Whether a block can open or close a story. */
    private boolean isText(int index) {
        if (roles[index] != Role.PARAGRAPH) {
            return false;
        }
        BlockShape shape = model.shape(index);
        return model.isProse(index)
                || shape.closed() && shape.words() >= 4 && model.block(index).linkDensity() < 0.4
                || shape.words() >= 12 && model.block(index).linkDensity() < 0.3;
    }

    /** The paragraph between headline and text, which many pages keep in an element of its own. */
    private void takeLead(Box container) {
        int from = container.firstBlock();
        int floor = Math.max(model.headline() + 1, from - 25);
        int taken = 0;
        for (int i = from - 1; i >= floor && taken < 3; i--) {
            Block block = model.block(i);
            BlockShape shape = model.shape(i);
            boolean barred = vetoes.isVetoed(i) && roles[i] != Role.NAVIGATION;
            boolean reads = model.isProse(i) || shape.closed() && shape.words() >= 8;
            if (!barred
                    && reads
                    && block.linkDensity() < 0.3
                    && isOwn(i, container)
                    && !Phrases.isPlea(model.text(i))
                    && !Phrases.isLinkOpening(model.text(i))) {
                roles[i] = Role.DEK;
                taken++;
            }
        }
    }

    /** Whether a block before the text belongs to the same article: nothing tells them apart but a wrapper or two. */
    private boolean isOwn(int index, Box container) {
        if (model.headline() >= 0 && model.headline() < index) {
            return true;
        }
        Box around = container;
        for (int up = 0; up < 2; up++) {
            Box parent = around.parent();
            if (parent == null) {
                return false;
            }
            around = parent;
            if (around.contains(model.block(index).box())) {
                return true;
            }
        }
        return false;
    }

    /** A heading stays when text of its own follows. */
    private void settleHeadings(int from, int to) {
        boolean textFollows = false;
        for (int i = to - 1; i >= from; i--) {
            if (roles[i] == Role.SUBHEAD || roles[i] == Role.HEADLINE) {
                if (!textFollows || model.block(i).linkDensity() > 0.6) {
                    roles[i] = Role.NAVIGATION;
                }
            } else if (roles[i] == Role.PARAGRAPH) {
                textFollows = true;
            }
        }
    }
}
