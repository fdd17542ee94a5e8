package org.nutgraf.plugin.toolkit.shape;

import java.util.List;
import org.nutgraf.api.Attribute;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.Document;
import org.nutgraf.api.ParseResult;
import org.nutgraf.api.Role;
import org.nutgraf.plugin.toolkit.credit.DatelineGrammar;
import org.nutgraf.plugin.toolkit.html.Page;
import org.nutgraf.plugin.toolkit.html.PageMetadata;
import org.nutgraf.plugin.toolkit.story.StoryDraft;

/**
 * Reads a story that a page holds in its data only, for a script to show. The text that roles point into is the visible
 * text followed by the story's.
 */
final class StatedStory {
    /** Visible text that is shorter than this share of the stated one is not the story. */
    private static final double SHARE = 0.5;

    private final Document document;
    private final Page page;
    private final String layout;

    StatedStory(Document document, Page page, String layout) {
        this.document = document;
        this.page = page;
        this.layout = layout;
    }

    /** Whether the page states more of its story than it shows. */
    static boolean isOf(Page page, int shown) {
        if (shown >= SHARE * page.longestStatedText()) {
            return false;
        }
        int stated = page.statedText().stream().mapToInt(String::length).sum();
        return stated > 0 && shown < SHARE * stated;
    }

    ParseResult read() {
        PageMetadata metadata = page.metadata();
        List<String> paragraphs = page.statedText();
        String shown = page.rendered().text();
        StringBuilder text = new StringBuilder(shown);
        if (!shown.isEmpty() && !shown.endsWith("\n")) {
            text.append('\n');
        }
        int start = text.length();
        paragraphs.forEach(paragraph -> text.append(paragraph).append('\n'));
        StoryDraft draft = new StoryDraft(document, text.toString(), layout);
        page.issues().forEach(draft::issue);
        int at = start;
        for (String paragraph : paragraphs) {
            draft.paragraph(at, at + paragraph.length());
            at += paragraph.length() + 1;
        }
        Attribute<String> language = metadata.language();
        if (language != null) {
            draft.language(language.value(), language.confidence(), language.origin());
        }
        draft.fillFrom(metadata);
        draft.issue(Diagnostic.warning(
                "text-from-data", "The page does not show its story; it was read from the page's data"));
        return draft.finish(DatelineGrammar.strict(), Role.NAVIGATION);
    }
}
