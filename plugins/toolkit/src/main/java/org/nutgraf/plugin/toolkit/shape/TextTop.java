package org.nutgraf.plugin.toolkit.shape;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Document;
import org.nutgraf.api.Role;
import org.nutgraf.plugin.toolkit.credit.BylineParts;
import org.nutgraf.plugin.toolkit.credit.Bylines;
import org.nutgraf.plugin.toolkit.credit.DatelineGrammar;
import org.nutgraf.plugin.toolkit.credit.DatelineMatch;
import org.nutgraf.plugin.toolkit.date.DateLine;
import org.nutgraf.plugin.toolkit.furniture.Captions;
import org.nutgraf.plugin.toolkit.furniture.Furniture;
import org.nutgraf.plugin.toolkit.story.StoryDraft;

/** Sorts the lines above the first paragraph of a scraped text. */
final class TextTop {
    private static final int LONGEST_HEADLINE = 220;

    private static final Set<String> KICKERS = Set.of(
            "breaking news",
            "breaking",
            "just in",
            "exclusive",
            "live",
            "live updates",
            "developing",
            "opinion",
            "editorial",
            "analysis",
            "explainer",
            "explained",
            "interview",
            "watch",
            "video",
            "updated",
            "top story",
            "featured",
            "trending",
            "latest",
            "news",
            "latest news",
            "eilmeldung",
            "última hora",
            "flash");

    private static final Set<String> SECTIONS = Set.of(
            "pakistan",
            "india",
            "world",
            "business",
            "sports",
            "sport",
            "cricket",
            "entertainment",
            "technology",
            "tech",
            "health",
            "politics",
            "national",
            "international",
            "opinion",
            "lifestyle",
            "life & style",
            "culture",
            "science",
            "education",
            "crime",
            "economy",
            "home",
            "punjab",
            "sindh",
            "balochistan",
            "khyber pakhtunkhwa",
            "karnataka",
            "kashmir",
            "asia",
            "europe",
            "middle east",
            "africa",
            "us",
            "uk",
            "city",
            "local",
            "weather",
            "features",
            "travel",
            "environment",
            "jammu & kashmir");

    private final Document document;
    private final StoryDraft draft;
    private final List<Chunk> chunks;
    private final KnownLines known;
    private @Nullable String headline;
    private boolean hasDek;

    TextTop(Document document, StoryDraft draft, List<Chunk> chunks, KnownLines known) {
        this.known = known;
        this.document = document;
        this.draft = draft;
        this.chunks = chunks;
    }

    void read() {
        for (Chunk chunk : chunks) {
            if (known.read(draft, chunk.from(), chunk.to(), chunk.text(), KnownLines.Part.TOP)) {
                headline = draft.headlineText();
            } else {
                read(chunk);
            }
        }
    }

    private void read(Chunk chunk) {
        String text = chunk.text();
        String head = headline;
        if (head != null && Likeness.same(text, head)) {
            paint(chunk, Role.HEADLINE);
        } else if (isOneOf(text, KICKERS)) {
            paint(chunk, Role.KICKER);
        } else if (isOneOf(text, SECTIONS)) {
            paint(chunk, Role.SECTION);
            draft.section(text, 0.8, "line above the text");
        } else if (!readFurniture(chunk) && !readDate(chunk) && !readCredit(chunk, head != null)) {
            readWords(chunk);
        }
    }

    private boolean readFurniture(Chunk chunk) {
        Role role = Furniture.roleOf(chunk.text());
        if (role == null && Captions.isCaption(chunk.text())) {
            role = Role.CAPTION;
        }
        if (role == null && (Phrases.isPlea(chunk.text()) || Phrases.isLinkOpening(chunk.text()) && headline != null)) {
            role = Role.NAVIGATION;
        }
        if (role == null && Phrases.isAge(chunk.text())) {
            role = Role.DATE;
        }
        if (role != null) {
            paint(chunk, role);
        }
        return role != null;
    }

    private boolean readDate(Chunk chunk) {
        DateLine line = DateLine.of(draft.text(), chunk.from(), chunk.to());
        if (line == null || !line.isPure()) {
            return false;
        }
        paint(chunk, Role.DATE);
        takeDates(line);
        return true;
    }

    private void takeDates(DateLine line) {
        if (line.published() != null && !draft.isPublished()) {
            draft.published(line.published().iso(), 0.9, "line above the text");
        }
    }

    /** A name alone is believed below a headline only: above it, it may be one. */
    private boolean readCredit(Chunk chunk, boolean belowHeadline) {
        DatelineMatch dateline = DatelineGrammar.strict().match(draft.text(), chunk.from(), chunk.to());
        if (dateline != null && dateline.alone()) {
            draft.paragraph(chunk.from(), chunk.to());
            return true;
        }
        if (!belowHeadline && !Bylines.isIntroduced(chunk.text())) {
            return false;
        }
        BylineParts parts = Bylines.read(draft.text(), chunk.from(), chunk.to());
        if (parts == null) {
            return false;
        }
        paint(chunk, Role.BYLINE);
        draft.byline(parts, 0.8, "line above the text");
        if (parts.date() != null && !draft.isPublished()) {
            draft.published(parts.date().iso(), 0.9, "line above the text");
        }
        return true;
    }

    private void readWords(Chunk chunk) {
        String title = document.title();
        boolean isTitle = title != null && Likeness.of(title, chunk.text()) > 0.6;
        if (headline == null && (isTitle || isHeadline(chunk))) {
            headline = chunk.text();
            draft.headline(chunk.from(), chunk.to(), isTitle ? 1 : 0.8, "first line");
        } else if (headline != null && !hasDek && chunk.shape().words() >= 5) {
            hasDek = true;
            draft.dek(chunk.from(), chunk.to(), 0.7, "line under the headline");
        } else {
            paint(chunk, headline == null ? Role.KICKER : Role.NAVIGATION);
        }
    }

    private static boolean isHeadline(Chunk chunk) {
        int words = chunk.shape().words();
        return chunk.text().length() <= LONGEST_HEADLINE
                && (words >= 3 || words == 2 && chunk.text().length() > 14);
    }

    private static boolean isOneOf(String text, Set<String> words) {
        int end = text.length();
        while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return end < 30 && words.contains(text.substring(0, end).toLowerCase(Locale.ROOT));
    }

    private void paint(Chunk chunk, Role role) {
        draft.roles().paint(chunk.from(), chunk.to(), role);
    }
}
