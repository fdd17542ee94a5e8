package org.nutgraf.plugin.toolkit.wire;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Attribute;
import org.nutgraf.api.BodyPart;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.api.Passage;
import org.nutgraf.api.Role;
import org.nutgraf.plugin.toolkit.xml.Block;

/** Writes one story out in reading order, and finds what agencies put into the text instead of the metadata. */
final class StoryRenderer {
    private final WireStory story;
    private final Rendering out;
    private final List<BodyPart> body = new ArrayList<>();

    StoryRenderer(WireStory story, Rendering out) {
        this.story = story;
        this.out = out;
    }

    void render(ParsedArticle.Builder article) {
        article.headline(line(Role.HEADLINE, story.stated(WireField.HEADLINE)));
        Attribute<String> dek = story.stated(WireField.DEK);
        article.dek(dek == null || isPrintedElsewhere(dek.value()) ? null : line(Role.DEK, dek));
        for (Attribute<String> byline : story.bylines()) {
            out.line(Role.BYLINE, byline.value());
        }
        for (Block block : story.blocks()) {
            block(block);
        }
        article.body(body);
        article.agency(story.stated(WireField.AGENCY));
    }

    private void block(Block block) {
        if (block.text().equals(story.value(WireField.HEADLINE))) {
            // Most bodies repeat the headline that the metadata states; it is rendered already.
            return;
        }
        Passage passage = out.line(block.role(), block.text());
        if (block.role().isBody()) {
            body.add(new BodyPart(passage, block.role() == Role.SUBHEAD));
        }
    }

    /** An abstract that repeats the headline or the first paragraph would count every word twice. */
    private boolean isPrintedElsewhere(String dek) {
        return dek.equals(story.value(WireField.HEADLINE))
                || story.blocks().stream()
                        .filter(block -> block.role().isBody())
                        .limit(3)
                        .anyMatch(block -> block.text().equals(dek));
    }

    private @Nullable Attribute<Passage> line(Role role, @Nullable Attribute<String> text) {
        return text == null ? null : new Attribute<>(out.line(role, text.value()), text.confidence(), text.origin());
    }
}
