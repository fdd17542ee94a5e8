package org.nutgraf.plugin.agencytext;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Attribute;
import org.nutgraf.api.BodyPart;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.ItemStatus;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.api.Passage;
import org.nutgraf.api.Role;
import org.nutgraf.api.fact.Byline;
import org.nutgraf.plugin.toolkit.Line;
import org.nutgraf.plugin.toolkit.credit.AgencyCredits;
import org.nutgraf.plugin.toolkit.credit.BylineParts;
import org.nutgraf.plugin.toolkit.credit.Bylines;
import org.nutgraf.plugin.toolkit.credit.DatelineGrammar;
import org.nutgraf.plugin.toolkit.credit.DatelineMatch;
import org.nutgraf.plugin.toolkit.credit.EditorNotes;
import org.nutgraf.plugin.toolkit.credit.HandlingNotes;
import org.nutgraf.plugin.toolkit.credit.HeadlineTags;
import org.nutgraf.plugin.toolkit.date.NewsDates;
import org.nutgraf.plugin.toolkit.wire.HomeClock;

/** Reads one story: what stands above the dateline here, the rest in {@link BodyReader}. */
final class StoryReader {
    private static final int MAX_LINES_ABOVE = 12;
    private static final int LONGEST_HEADLINE = 200;

    private final Copy copy;
    private final ParsedArticle.Builder article;
    private final Passage.Builder headline;
    private final Passage.Builder dek;
    private final List<Attribute<Byline>> bylines = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<Diagnostic> issues = new ArrayList<>();
    private @Nullable String headlineOrigin;
    private @Nullable String title;
    private @Nullable Attribute<String> agency;
    private @Nullable Attribute<String> filed;

    StoryReader(Copy copy, ParsedArticle.Builder article) {
        this.copy = copy;
        this.article = article;
        this.headline = new Passage.Builder(copy.text());
        this.dek = new Passage.Builder(copy.text());
    }

    /** The article, for what a header states. */
    ParsedArticle.Builder article() {
        return article;
    }

    /** The headline that the carrier states, for a story that prints none. */
    StoryReader title(@Nullable String carried) {
        title = carried;
        return this;
    }

    /** When the message was filed, as its trailer says by the agency's own clock. */
    void filed(@Nullable String iso) {
        filed = iso == null ? null : Attribute.of(iso, "trailer");
    }

    /** Takes part of a line as the headline, or as more of it. */
    void headline(Line line, int to) {
        headline.space().add(line.from(), to);
        headlineOrigin = headlineOrigin == null ? line.origin() : headlineOrigin;
        copy.paint(line, Role.HEADLINE);
    }

    /** Takes a line as the summary under the headline, or as more of it. */
    void dek(Line line) {
        dek.space().add(line.from(), line.to());
        copy.paint(line, Role.DEK);
    }

    /** Takes a line as a note for editors, or as a code that only editors need. */
    void note(Line line) {
        note(line.clean());
        copy.paint(line, Role.EDITORIAL);
    }

    void note(String words) {
        notes.add(words);
        status(HandlingNotes.status(words));
        if (HandlingNotes.isCorrection(words)) {
            article.signal(Attribute.of("correction", "note"));
        }
        if (HandlingNotes.isEmbargo(words)) {
            embargo(HandlingNotes.embargo(words));
        }
    }

    /** Slugs end with the handling of the story: "US--River Locks, KILL", "BC-Locks-CORRECTION". */
    void handling(String slug) {
        if (slug.toLowerCase(Locale.ROOT).contains("writethru")) {
            article.signal(Attribute.of("writethru", "slug"));
        }
        int last = Math.max(slug.lastIndexOf('-'), Math.max(slug.lastIndexOf(','), slug.lastIndexOf(' '))) + 1;
        String word = last == 0 ? "" : slug.substring(last);
        if (word.equals(word.toUpperCase(Locale.ROOT)) && !word.isEmpty()) {
            status(HandlingNotes.status(word));
        }
    }

    /** What forbids the use of a story is never taken back. */
    private void status(ItemStatus status) {
        if (status != ItemStatus.USABLE) {
            article.status(status);
        }
    }

    private void embargo(@Nullable String iso) {
        if (iso == null) {
            issues.add(
                    Diagnostic.warning("embargo-open", "The story states an embargo without a full date of its end"));
        } else {
            article.embargo(Attribute.of(iso, "note"));
        }
    }

    /** An agency credited; a dateline's credit outranks the others. */
    void agency(@Nullable String name, String origin, boolean outranks) {
        if (name != null && (agency == null || outranks)) {
            agency = Attribute.of(name, origin);
        }
    }

    /** Reads the story and adds it to the document. */
    void read(List<Line> lines) {
        int opening = opening(lines);
        for (Line line : lines.subList(0, opening)) {
            if (!line.isBlank()) {
                above(line);
            }
        }
        List<BodyPart> body = new BodyReader(copy, this).read(lines.subList(opening, lines.size()));
        if (body.isEmpty() && headlineOrigin == null && notes.isEmpty()) {
            copy.issue(Diagnostic.error("item-refused", "The message holds neither a headline nor text"));
            return;
        }
        article.body(body);
        finish();
    }

    /** The line on which the story begins: the one with the dateline, else the first that is no headline. */
    private int opening(List<Line> lines) {
        int written = 0;
        int first = lines.size();
        for (int i = 0; i < lines.size() && written < MAX_LINES_ABOVE; i++) {
            Line line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            DatelineMatch match = DatelineGrammar.strict().match(copy.text(), line.from(), line.to());
            if (match != null && !SlugLine.is(line.text())) {
                return i;
            }
            boolean opens = line.length() > LONGEST_HEADLINE || written > 0 || headlineOrigin != null;
            if (first == lines.size() && opens && !isAbove(line)) {
                first = i;
            }
            written++;
        }
        return first;
    }

    private static boolean isAbove(Line line) {
        return Bylines.isIntroduced(line.text())
                || isNote(line)
                || SlugLine.is(line.text())
                || AgencyCredits.named(line.text()) != null;
    }

    /** Above the story, a line in brackets speaks to editors. */
    private static boolean isNote(Line line) {
        return EditorNotes.isNote(line.text())
                || line.text().startsWith("(") && line.text().endsWith(")");
    }

    private void above(Line line) {
        BylineParts byline = Bylines.isIntroduced(line.text()) ? Bylines.read(line.text()) : null;
        if (byline != null) {
            byline(byline, line);
        } else if (isNote(line)) {
            note(line);
        } else if (AgencyCredits.named(line.text()) != null) {
            agency(AgencyCredits.named(line.text()), line.origin(), false);
            copy.paint(line, Role.CREDIT);
        } else if (SlugLine.is(line.text())) {
            slug(line);
        } else if (isDate(line)) {
            article.published(Attribute.of(String.valueOf(NewsDates.iso(line.text())), line.origin()));
            copy.paint(line, Role.DATE);
        } else if (headlineOrigin == null) {
            headline(line, line.to());
        } else {
            dek(line);
        }
    }

    private static boolean isDate(Line line) {
        return line.length() < 40 && NewsDates.find(line.text()) != null;
    }

    /** Takes a line as the slug. */
    void slug(Line line) {
        String words = line.clean();
        String signal = SlugLine.signal(words);
        if (signal == null) {
            article.slug(Attribute.of(words, line.origin()));
            handling(words);
        } else {
            article.signal(Attribute.of(signal, line.origin()));
        }
        copy.paint(line, Role.EDITORIAL);
    }

    /** Takes a line as the byline. */
    void byline(BylineParts parts, Line line) {
        for (Byline person : parts.people()) {
            bylines.add(Attribute.of(person, line.origin()));
        }
        if (parts.desk() != null) {
            article.desk(Attribute.of(parts.desk(), line.origin()));
        }
        agency(parts.agency(), line.origin(), false);
        copy.paint(line, Role.BYLINE);
    }

    private void finish() {
        Passage printed = headline.build();
        Passage summary = dek.build();
        if (printed != null) {
            String tag = HeadlineTags.signal(printed.text());
            if (tag != null) {
                article.signal(Attribute.of(tag, "headline"));
            }
            article.headline(Attribute.of(printed, String.valueOf(headlineOrigin)));
        } else if (title != null && !title.isBlank()) {
            article.headline(new Attribute<>(Passage.detached(title.strip()), 0.8, "carrier"));
        } else {
            issues.add(Diagnostic.warning("headline-missing", "The story has no headline"));
        }
        article.dek(summary == null ? null : new Attribute<>(summary, 0.8, "lines under the headline"));
        article.bylines(bylines).agency(agency);
        if (filed != null) {
            article.published(
                    HomeClock.of(agency == null ? null : agency.value()).stamp(filed));
        }
        article.editorNote(notes.isEmpty() ? null : Attribute.of(String.join("\n", notes), "notes"));
        copy.add(article.issues(issues).build());
    }
}
