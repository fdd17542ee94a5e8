package org.nutgraf.plugin.toolkit.shape;

import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Attribute;
import org.nutgraf.api.Role;
import org.nutgraf.plugin.toolkit.date.NewsDates;
import org.nutgraf.plugin.toolkit.html.Block;
import org.nutgraf.plugin.toolkit.html.Box;
import org.nutgraf.plugin.toolkit.html.Hint;
import org.nutgraf.plugin.toolkit.html.PageMetadata;

/**
 * Finds the line under the headline.
 *
 * <p>A dek is short. A longer lead in the same place is the first paragraph of the text: pages that print one do not
 * repeat it.
 */
final class DekFinder {
    private static final int LONGEST = 180;
    private static final int FARTHEST = 14;

    private final PageModel model;
    private final PageMetadata metadata;
    private final Role[] roles;
    private final int headline;

    DekFinder(PageModel model, PageMetadata metadata, Role[] roles, int headline) {
        this.model = model;
        this.metadata = metadata;
        this.roles = roles;
        this.headline = headline;
    }

    /** The number of the dek's block, or -1; every other lead is made a paragraph. */
    int settle() {
        int dek = find();
        for (int i = 0; i < roles.length; i++) {
            if (roles[i] == Role.DEK) {
                roles[i] = Role.PARAGRAPH;
            }
        }
        if (dek < 0) {
            return dek;
        }
        roles[dek] = Role.DEK;
        int longest = 2 * model.block(dek).length();
        String words = Likeness.bare(model.text(dek));
        for (int i = dek + 1; i < roles.length; i++) {
            if (roles[i].isBody()
                    && model.block(i).length() < longest
                    && Likeness.bare(model.text(i)).equals(words)) {
                roles[i] = Role.DEK;
            }
        }
        return dek;
    }

    private int find() {
        if (headline < 0) {
            return -1;
        }
        int to = Math.min(roles.length, headline + FARTHEST);
        for (int i = headline + 1; i < to; i++) {
            if (isDek(i) && textFollows(i)) {
                return i;
            }
            if (roles[i] == Role.PARAGRAPH && model.isProse(i)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isDek(int index) {
        Block block = model.block(index);
        BlockShape shape = model.shape(index);
        Role role = roles[index];
        boolean free = role == Role.DEK || role.isBody() || role == Role.NAVIGATION || role == Role.AD;
        if (!free || shape.words() < 5 || block.length() > LONGEST || block.linkDensity() > 0.3) {
            return false;
        }
        String text = model.text(index);
        if (Likeness.same(text, model.text(headline)) || hasDate(text)) {
            return false;
        }
        Box parent = block.box().parent();
        if (block.box().images() > 0 || parent != null && parent.images() > 0 && !isNamed(block)) {
            return false;
        }
        if (Phrases.isPlea(text) || Phrases.isLinkOpening(text) || Phrases.isTailOpening(text)) {
            return false;
        }
        // Pages describe themselves by their first paragraph, which is no dek for that.
        boolean inText = role == Role.PARAGRAPH && model.isProse(index) && shape.closed();
        if (isNamed(block) || isStated(text) && !inText) {
            return true;
        }
        if (role == Role.DEK) {
            return !hasTwoSentences(text);
        }
        boolean near = index - headline <= 6;
        boolean line = block.heading() > 1 || block.box().tag().equals("p") && role != Role.PARAGRAPH;
        return near && line && shape.words() >= 6 && (!shape.closed() || shape.sentences() <= 2);
    }

    private static boolean hasDate(String text) {
        return text.chars().anyMatch(Character::isDigit) && (hasTime(text) || NewsDates.find(text) != null);
    }

    /** "18:44" */
    private static boolean hasTime(String text) {
        for (int colon = text.indexOf(':'); colon > 0; colon = text.indexOf(':', colon + 1)) {
            if (colon + 1 < text.length()
                    && Character.isDigit(text.charAt(colon - 1))
                    && Character.isDigit(text.charAt(colon + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasTwoSentences(String text) {
        int stop = text.indexOf(". ");
        return stop > 20 && stop < text.length() - 20;
    }

    private boolean isStated(String text) {
        Attribute<String> stated = metadata.dek();
        return stated != null && Likeness.of(text, stated.value()) > 0.85;
    }

    private static boolean isNamed(Block block) {
        @Nullable Box at = block.box();
        for (int up = 0; up < 2 && at != null; up++) {
            if (at.endBlock() - at.firstBlock() <= 2 && at.has(Hint.DEK)) {
                return true;
            }
            at = at.parent();
        }
        return false;
    }

    private boolean textFollows(int index) {
        for (int i = index + 1; i < roles.length; i++) {
            if (roles[i] == Role.PARAGRAPH) {
                return true;
            }
        }
        return false;
    }
}
