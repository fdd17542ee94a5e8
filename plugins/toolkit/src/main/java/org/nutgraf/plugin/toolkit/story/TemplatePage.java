package org.nutgraf.plugin.toolkit.story;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Role;
import org.nutgraf.plugin.toolkit.Line;
import org.nutgraf.plugin.toolkit.credit.BylineParts;
import org.nutgraf.plugin.toolkit.credit.Bylines;
import org.nutgraf.plugin.toolkit.date.DateLine;
import org.nutgraf.plugin.toolkit.date.NewsDates;
import org.nutgraf.plugin.toolkit.date.PrintedDate;
import org.nutgraf.plugin.toolkit.html.Block;
import org.nutgraf.plugin.toolkit.html.Box;
import org.nutgraf.plugin.toolkit.html.Css;
import org.nutgraf.plugin.toolkit.html.Hint;
import org.nutgraf.plugin.toolkit.html.Page;

/** A page whose template is known: reads what stands above the text, and hands out the lines of the text. */
public final class TemplatePage {
    private static final int LONGEST_CREDIT = 200;
    private static final int MOST = 50;
    /** Those of all templates, read once. */
    private static final Map<String, Css> SELECTORS = new ConcurrentHashMap<>();

    private final Page page;
    private final PageTemplate template;
    private final Box body;
    private final Set<Integer> taken = new HashSet<>();

    private TemplatePage(Page page, PageTemplate template, Box body) {
        this.page = page;
        this.template = template;
        this.body = body;
    }

    /** The page by the first template that it is of; {@code null} when it is of none. */
    public static @Nullable TemplatePage of(Page page, List<PageTemplate> templates) {
        for (PageTemplate template : templates) {
            for (Box box : select(page, template.body())) {
                if (box.endBlock() > box.firstBlock()) {
                    return new TemplatePage(page, template, box);
                }
            }
        }
        return null;
    }

    private static List<Box> select(Page page, String selector) {
        return SELECTORS.computeIfAbsent(selector, Css::of).select(page.rendered());
    }

    /** The template. */
    public PageTemplate template() {
        return template;
    }

    /** Reads headline, dek, bylines and dates into a draft, and paints them and the captions. */
    public void readTop(StoryDraft draft, ZoneOffset home) {
        draft.attempt("headline", () -> readHeadline(draft));
        draft.attempt("dek", () -> readDek(draft));
        draft.attempt("byline", () -> boxes(template.byline()).forEach(box -> readByline(draft, box)));
        draft.attempt("date", () -> readDates(draft, home));
        draft.attempt("caption", () -> boxes(template.caption()).forEach(box -> paint(draft, box, Role.CAPTION)));
    }

    /** The lines of the text, without what interrupts it. */
    public List<Line> body() {
        for (Box box : boxes(template.furniture())) {
            take(box);
        }
        List<Line> lines = new ArrayList<>();
        for (Line line : PageLines.in(page, body)) {
            if (!taken.contains(line.number() - 1)) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** The lines between the headline, or the top of the page, and the text. */
    public List<Line> above() {
        List<Box> headlines = boxes(template.headline());
        int from = headlines.isEmpty() ? 0 : headlines.get(0).firstBlock();
        return PageLines.between(page, Math.min(from, body.firstBlock()), body.firstBlock());
    }

    /** The lines below the text. */
    public List<Line> below() {
        return PageLines.after(page, body);
    }

    private void readHeadline(StoryDraft draft) {
        for (Box box : boxes(template.headline())) {
            draft.headline(box.from(), box.to(), 1, template.headline());
            take(box);
            return;
        }
    }

    private void readDek(StoryDraft draft) {
        for (Box box : boxes(template.dek())) {
            draft.dek(box.from(), box.to(), 1, template.dek());
            take(box);
            return;
        }
    }

    private void readByline(StoryDraft draft, Box box) {
        if (box.to() - box.from() > LONGEST_CREDIT) {
            return;
        }
        paint(draft, box, Role.BYLINE);
        BylineParts parts = Bylines.read(draft.text(), box.from(), box.to());
        if (parts != null) {
            draft.byline(parts, 1, template.byline());
        }
    }

    private void readDates(StoryDraft draft, ZoneOffset home) {
        for (Box box : boxes(template.date())) {
            if (box.to() - box.from() > LONGEST_CREDIT) {
                continue;
            }
            DateLine line = DateLine.of(draft.text(), box.from(), box.to());
            PrintedDate published =
                    line == null ? NewsDates.find(draft.text(), box.from(), box.to()) : line.published();
            if (published != null && !draft.isPublished()) {
                draft.published(published, home, template.date());
                draft.roles().paint(published.from(), published.to(), Role.DATE);
            }
            if (line != null && line.updated() != null) {
                draft.updated(line.updated(), home, template.date());
            }
            if (line != null && line.isPure()) {
                paint(draft, box, Role.DATE);
            }
            take(box);
        }
    }

    private void paint(StoryDraft draft, Box box, Role role) {
        draft.roles().paint(box.from(), box.to(), role);
        take(box);
    }

    private void take(Box box) {
        for (Block block : page.rendered().blocks().subList(box.firstBlock(), box.endBlock())) {
            if (block.from() >= box.from() && block.to() <= box.to()) {
                taken.add(block.index());
            }
        }
    }

    /** Readers' comments are signed and dated too. */
    private static boolean isOfReaders(Box box) {
        for (Box around = box; around != null; around = around.parent()) {
            if (around.has(Hint.COMMENT)) {
                return true;
            }
        }
        return false;
    }

    private List<Box> boxes(String selector) {
        if (selector.isEmpty()) {
            return List.of();
        }
        List<Box> boxes = new ArrayList<>();
        for (Box box : select(page, selector)) {
            if (boxes.size() < MOST && !isOfReaders(box)) {
                boxes.add(box);
            }
        }
        return boxes;
    }
}
