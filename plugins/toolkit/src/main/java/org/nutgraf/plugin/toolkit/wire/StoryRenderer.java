package org.nutgraf.plugin.toolkit.wire;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Attribute;
import org.nutgraf.api.BodyPart;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.api.Passage;
import org.nutgraf.api.PrintedDateline;
import org.nutgraf.api.Role;
import org.nutgraf.plugin.toolkit.credit.DatelineGrammar;
import org.nutgraf.plugin.toolkit.credit.DatelineMatch;
import org.nutgraf.plugin.toolkit.credit.SignOffs;
import org.nutgraf.plugin.toolkit.xml.Block;

/** Writes one story out in reading order, and finds what agencies put into the text instead of the metadata. */
final class StoryRenderer {
    private final WireStory story;
    private final Rendering out;
    private final StoryCredits credits = new StoryCredits();
    private final List<BodyPart> body = new ArrayList<>();
    private @Nullable PrintedDateline opening;

    StoryRenderer(WireStory story, Rendering out) {
        this.story = story;
        this.out = out;
    }

    /** Writes the story into the article; answers the agency that it comes from. */
    @Nullable Attribute<String> render(ParsedArticle.Builder article) {
        article.headline(line(Role.HEADLINE, story.stated(WireField.HEADLINE)));
        Attribute<String> dek = story.stated(WireField.DEK);
        article.dek(dek == null || isPrintedElsewhere(dek.value()) ? null : line(Role.DEK, dek));
        for (String summary : story.summaries()) {
            if (!isPrintedElsewhere(summary)) {
                out.line(Role.EDITORIAL, summary);
            }
        }
        for (Attribute<String> byline : story.bylines()) {
            out.line(credits.byline(byline), byline.value());
        }
        List<Block> blocks = StoryText.arrange(story, credits);
        boolean first = true;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.role() != Role.PARAGRAPH) {
                other(block);
            } else if (first) {
                first = !first(block.text());
            } else {
                paragraph(block.text(), i == StoryText.lastParagraph(blocks));
            }
        }
        article.body(body);
        article.bylines(credits.people());
        article.desk(credits.desk());
        StoryDateline dateline = new StoryDateline(story.stated(WireField.DATELINE), opening);
        article.dateline(dateline.attribute());
        Attribute<String> agency = credits.agency(story.stated(WireField.AGENCY), opening);
        article.agency(agency);
        return agency;
    }

    private void other(Block block) {
        Passage passage = out.line(block.role(), block.text());
        if (block.role().isBody()) {
            body.add(new BodyPart(passage, true));
        }
    }

    /** The paragraph that may begin with a dateline; answers whether it was more than the dateline. */
    private boolean first(String text) {
        DatelineMatch match = opening == null ? DatelineGrammar.strict().match(text) : null;
        if (match == null) {
            paragraph(text, false);
            return true;
        }
        opening = match.dateline();
        out.line(Role.DATELINE, text.substring(match.from(), match.to()));
        if (!match.alone()) {
            body.add(new BodyPart(out.sameLine(Role.PARAGRAPH, text.substring(match.next())), false));
        }
        return !match.alone();
    }

    private void paragraph(String text, boolean last) {
        int end = last ? SignOffs.start(text, 0, text.length()) : text.length();
        String words = text.substring(0, end).strip();
        if (words.isEmpty()) {
            out.line(Role.SIGNATURE, text);
            return;
        }
        body.add(new BodyPart(out.line(Role.PARAGRAPH, words), false));
        if (end < text.length()) {
            out.sameLine(Role.SIGNATURE, text.substring(end));
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
