package org.nutgraf.plugin.toolkit.wire;

import java.util.ArrayList;
import java.util.List;
import org.nutgraf.api.Attribute;
import org.nutgraf.api.Role;
import org.nutgraf.plugin.toolkit.credit.Bylines;
import org.nutgraf.plugin.toolkit.credit.EditorNotes;
import org.nutgraf.plugin.toolkit.credit.SignOffs;
import org.nutgraf.plugin.toolkit.xml.Block;

/** Gives the blocks of a body the roles that their words claim: bylines and notes at the top, sign-offs at the end. */
final class StoryText {
    private static final int TOP = 5;
    private static final int MAX_SIGN_OFFS = 6;

    private StoryText() {}

    static List<Block> arrange(WireStory story, StoryCredits credits) {
        List<Block> blocks = new ArrayList<>();
        String headline = story.value(WireField.HEADLINE);
        int paragraphs = 0;
        for (Block block : story.blocks()) {
            if (block.text().equals(headline) && blocks.size() < TOP) {
                // Most bodies repeat the headline that the metadata states; it is rendered already.
                continue;
            }
            Role role = block.role();
            if (role == Role.PARAGRAPH) {
                role = paragraphs < TOP ? top(block.text(), credits) : role;
                role = hasWords(block.text()) ? role : Role.EDITORIAL;
                paragraphs += role == Role.PARAGRAPH ? 1 : 0;
            } else if (role == Role.BYLINE) {
                credits.byline(Attribute.of(block.text(), "byline in the text"));
            }
            blocks.add(block.as(role));
        }
        signOffs(blocks);
        return blocks;
    }

    /** The index of the last paragraph, or -1. */
    static int lastParagraph(List<Block> blocks) {
        int last = blocks.size() - 1;
        while (last >= 0 && blocks.get(last).role() != Role.PARAGRAPH) {
            last--;
        }
        return last;
    }

    private static Role top(String text, StoryCredits credits) {
        if (Bylines.isIntroduced(text) && Bylines.read(text) != null) {
            return credits.byline(Attribute.of(text, "byline in the text"));
        }
        boolean bracketed = text.startsWith("(") && text.endsWith(")");
        return bracketed && EditorNotes.isNote(text) ? Role.EDITORIAL : Role.PARAGRAPH;
    }

    private static void signOffs(List<Block> blocks) {
        for (int i = 0; i < MAX_SIGN_OFFS; i++) {
            int last = lastParagraph(blocks);
            if (last < 1 || !SignOffs.isSignOff(blocks.get(last).text())) {
                return;
            }
            blocks.set(last, blocks.get(last).as(Role.SIGNATURE));
        }
    }

    private static boolean hasWords(String text) {
        return text.chars().anyMatch(Character::isLetterOrDigit);
    }
}
