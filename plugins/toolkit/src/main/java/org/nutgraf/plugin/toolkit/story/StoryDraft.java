package org.nutgraf.plugin.toolkit.story;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Attribute;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.Document;
import org.nutgraf.api.ParseResult;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.api.Passage;
import org.nutgraf.api.Role;
import org.nutgraf.api.fact.Byline;
import org.nutgraf.api.fact.Comment;
import org.nutgraf.plugin.toolkit.Line;
import org.nutgraf.plugin.toolkit.RoleMap;
import org.nutgraf.plugin.toolkit.Space;
import org.nutgraf.plugin.toolkit.credit.BylineParts;
import org.nutgraf.plugin.toolkit.credit.Bylines;
import org.nutgraf.plugin.toolkit.credit.DatelineGrammar;
import org.nutgraf.plugin.toolkit.date.NewsDates;
import org.nutgraf.plugin.toolkit.date.PrintedDate;
import org.nutgraf.plugin.toolkit.html.Block;
import org.nutgraf.plugin.toolkit.html.PageMetadata;
import org.nutgraf.plugin.toolkit.html.ReaderComment;

/**
 * One story in the making: give it what you find, in any order, and let it {@link #finish}.
 *
 * <p>It paints the roles, takes the dateline off the first paragraph and the agency's credit off the last one, falls
 * back on what the carrier of the document knows, drops dates that lie after the capture, and reports what is
 * missing.
 */
public final class StoryDraft {
    private final Document document;
    private final String text;
    private final String layout;
    private final RoleMap roles;
    private final StoryBody body;
    private final List<Diagnostic> issues = new ArrayList<>();
    private final List<Attribute<Byline>> bylines = new ArrayList<>();
    private final List<Comment> comments = new ArrayList<>();

    private @Nullable Attribute<Passage> headline;
    private @Nullable Attribute<Passage> dek;
    private @Nullable Attribute<String> section;
    private @Nullable Attribute<String> desk;
    private @Nullable Attribute<String> agency;
    private @Nullable Attribute<String> published;
    private @Nullable Attribute<String> updated;
    private @Nullable Attribute<String> printed;
    private @Nullable Attribute<String> language;
    private @Nullable Attribute<String> url;
    private List<String> keywords = List.of();

    /** An empty draft of a story in plain text. */
    public StoryDraft(Document document, String layout) {
        this(document, document.text(), layout);
        roles.paint(0, document.start(), Role.EDITORIAL);
    }

    /** An empty draft of a story whose visible text was rendered from markup. */
    public StoryDraft(Document document, String text, String layout) {
        this.document = document;
        this.text = text;
        this.layout = layout;
        this.roles = new RoleMap(text);
        this.body = new StoryBody(text, roles);
        this.url = document.url() == null ? null : new Attribute<>(document.url(), 1, "carrier");
    }

    /** The roles painted so far; paint furniture here. */
    public RoleMap roles() {
        return roles;
    }

    /** The text that all offsets point into. */
    public String text() {
        return text;
    }

    /** Runs one step of a parser so that its failure costs no other attribute. */
    public void attempt(String attribute, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException e) {
            issues.add(Diagnostic.warning(attribute + "-failed", "The " + attribute + " could not be read: " + e));
        }
    }

    /** The headline, as it stands in the text. */
    public void headline(int from, int to, double confidence, String origin) {
        headline = passage(from, to, confidence, origin, Role.HEADLINE);
    }

    /** The headline, when only metadata or the carrier state it. */
    public void headline(String words, double confidence, String origin) {
        String clean = Space.clean(words);
        headline = clean.isEmpty() ? headline : new Attribute<>(Passage.detached(clean), confidence, origin);
    }

    /** The headline so far, or {@code null}. */
    public @Nullable String headlineText() {
        return headline == null ? null : headline.value().text();
    }

    /** The line under the headline. */
    public void dek(int from, int to, double confidence, String origin) {
        dek = passage(from, to, confidence, origin, Role.DEK);
    }

    /** The section the story is filed under. */
    public void section(Line line, double confidence) {
        roles.paint(line, Role.SECTION);
        section = new Attribute<>(line.clean(), confidence, line.origin());
    }

    /** The section that metadata state. */
    public void section(String words, double confidence, String origin) {
        String clean = Space.clean(words);
        section = clean.isEmpty() ? section : new Attribute<>(clean, confidence, origin);
    }

    /** Whoever a byline credits; later bylines add to earlier ones. */
    public void byline(BylineParts parts, double confidence, String origin) {
        for (Byline person : parts.people()) {
            bylines.add(new Attribute<>(person, confidence, origin));
        }
        if (parts.desk() != null && desk == null) {
            desk = new Attribute<>(parts.desk(), confidence, origin);
        }
        if (parts.agency() != null && agency == null) {
            agency = new Attribute<>(parts.agency(), confidence, origin);
        }
    }

    /** The agency credited, when nothing better is known. */
    public void agency(String name, double confidence, String origin) {
        agency = agency == null ? new Attribute<>(name, confidence, origin) : agency;
    }

    /** When the story was first published. */
    public void published(PrintedDate date, ZoneOffset home, String origin) {
        published = dated(date.iso(home), 1, origin);
    }

    /** When the story was first published, as metadata state it in ISO 8601. */
    public void published(String iso, double confidence, String origin) {
        published = dated(iso, confidence, origin);
    }

    /** Whether a date of publication is known. */
    public boolean isPublished() {
        return published != null;
    }

    /** Whether anybody is credited with the story. */
    public boolean isCredited() {
        return !bylines.isEmpty() || desk != null || agency != null;
    }

    /** When the story was last changed. */
    public void updated(PrintedDate date, ZoneOffset home, String origin) {
        updated = dated(date.iso(home), 1, origin);
    }

    /** The day of the printed edition. */
    public void printed(PrintedDate date, String origin) {
        printed = dated(date.day().toString(), 1, origin);
    }

    /**
     * What a page states about itself, where the page's own lines left something open.
     *
     * <p>A stated time replaces a printed day when both are of the same day, or of neighbouring ones: zones differ.
     */
    public void fillFrom(PageMetadata metadata) {
        Attribute<String> title = metadata.headline();
        if (headline == null && title != null) {
            headline(title.value(), title.confidence(), title.origin());
        }
        Attribute<String> stated = metadata.published();
        if (stated != null && isMorePrecise(stated.value(), published)) {
            published = dated(stated.value(), stated.confidence(), stated.origin());
        }
        Attribute<String> changed = metadata.updated();
        if (updated == null && changed != null) {
            updated = dated(changed.value(), changed.confidence(), changed.origin());
        }
        section = section == null ? metadata.section() : section;
        language = language == null ? metadata.language() : language;
        url = metadata.url() == null ? url : metadata.url();
        keywords = metadata.keywords();
        for (Attribute<String> author : isCredited() ? List.<Attribute<String>>of() : metadata.authors()) {
            BylineParts parts = Bylines.read(author.value());
            if (parts != null) {
                byline(parts, author.confidence(), author.origin());
            }
        }
    }

    private static boolean isMorePrecise(String stated, @Nullable Attribute<String> known) {
        if (known == null) {
            return true;
        }
        return known.value().length() == 10 && stated.length() > 10 && NewsDates.isWithinDays(stated, known.value(), 1);
    }

    /** The language the layout implies, BCP 47. */
    public void language(String tag, double confidence, String origin) {
        language = new Attribute<>(tag, confidence, origin);
    }

    /** A paragraph of the body. */
    public void paragraph(int from, int to) {
        body.add(from, to, false);
    }

    /** A heading between paragraphs. */
    public void subhead(int from, int to) {
        body.add(from, to, true);
    }

    /** A reader's comment; paint its lines yourself. */
    public void comment(String author, String words) {
        comments.add(new Comment(author, words));
    }

    /** A reader's comment on a page, with its place. */
    public void comment(ReaderComment comment) {
        comment(comment.author(), comment.text());
        for (Block block : comment.blocks()) {
            roles.paint(block.from(), block.to(), Role.COMMENT);
        }
    }

    /** Something a reader of the result should know. */
    public void issue(Diagnostic diagnostic) {
        issues.add(diagnostic);
    }

    /**
     * The finished answer.
     *
     * @param grammar how this publisher prints datelines
     * @param rest the role of text that nobody painted
     */
    public ParseResult finish(DatelineGrammar grammar, Role rest) {
        attempt("dateline", () -> body.takeDateline(grammar));
        attempt("agency", body::takeClosingCredit);
        takeFromCarrier();
        if (agency == null) {
            agency = body.agency();
        }
        List<Diagnostic> found = new ArrayList<>(issues);
        if (body.isEmpty()) {
            found.add(Diagnostic.error("body-missing", "No paragraph of running text was found"));
            return new ParseResult(List.of(), text, roles.spans(rest), found);
        }
        if (headline == null) {
            found.add(Diagnostic.warning("headline-missing", "The document states no headline"));
        }
        if (published == null && printed == null) {
            found.add(Diagnostic.warning("date-missing", "The document states no date of publication"));
        }
        ParsedArticle article = ParsedArticle.builder(layout)
                .headline(headline)
                .dek(dek)
                .section(section)
                .bylines(bylines)
                .desk(desk)
                .agency(agency)
                .dateline(body.dateline())
                .published(published)
                .updated(updated)
                .printed(printed)
                .language(language)
                .url(url)
                .keywords(keywords)
                .body(body.parts())
                .comments(comments)
                .issues(found)
                .build();
        return new ParseResult(List.of(article), text, roles.spans(rest), List.of());
    }

    private void takeFromCarrier() {
        if (headline == null && document.title() != null) {
            headline(document.title(), 0.9, "carrier");
        }
        if (published == null && document.date() != null) {
            String iso = NewsDates.iso(document.date());
            published = iso == null ? null : dated(iso, 0.8, "carrier");
        }
    }

    private @Nullable Attribute<String> dated(String iso, double confidence, String origin) {
        if (NewsDates.isLaterDay(iso, document.captured())) {
            issues.add(Diagnostic.warning(
                    "date-after-capture",
                    "The date " + iso + " (" + origin + ") lies after the capture of the document on "
                            + document.captured() + " and was dropped"));
            return null;
        }
        return new Attribute<>(iso, confidence, origin);
    }

    private @Nullable Attribute<Passage> passage(int from, int to, double confidence, String origin, Role role) {
        roles.paint(from, to, role);
        Passage passage = Passage.of(text, from, to);
        return passage == null ? null : new Attribute<>(passage, confidence, origin);
    }
}
