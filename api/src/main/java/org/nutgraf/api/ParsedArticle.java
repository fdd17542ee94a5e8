package org.nutgraf.api;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.fact.Byline;
import org.nutgraf.api.fact.Comment;
import org.nutgraf.api.fact.Subject;

/**
 * A clean article, each attribute with its confidence and origin.
 *
 * <p>Obtain one from a {@link Builder}. Attributes that the document does not state are {@code null}. Dates are
 * ISO 8601, as precise as the source was: a day, or a time with its zone.
 */
public final class ParsedArticle {
    private final Builder b;

    private ParsedArticle(Builder builder) {
        this.b = builder;
    }

    /** Starts an empty article of one layout. */
    public static Builder builder(String layout) {
        return new Builder(layout);
    }

    /** The layout that was read, such as {@code web-2014}. */
    public String layout() {
        return b.layout;
    }

    /** The headline as printed. */
    public @Nullable Attribute<Passage> headline() {
        return b.headline;
    }

    /** The line under the headline that sums the story up. */
    public @Nullable Attribute<Passage> dek() {
        return b.dek;
    }

    /** The people who wrote the story, without "By". */
    public List<Attribute<Byline>> bylines() {
        return b.bylines;
    }

    /** The desk credited instead of a person, such as "News Desk". */
    public @Nullable Attribute<String> desk() {
        return b.desk;
    }

    /** The agency credited in byline, dateline or credit position, such as {@code PTI}. */
    public @Nullable Attribute<String> agency() {
        return b.agency;
    }

    /** Where and when the story was filed. */
    public @Nullable Attribute<PrintedDateline> dateline() {
        return b.dateline;
    }

    /** First publication. */
    public @Nullable Attribute<String> published() {
        return b.published;
    }

    /** The day of the printed edition. */
    public @Nullable Attribute<String> printed() {
        return b.printed;
    }

    /** Last change. */
    public @Nullable Attribute<String> updated() {
        return b.updated;
    }

    /** Declared language, BCP 47; {@code null} leaves it to the engine to detect. */
    public @Nullable Attribute<String> language() {
        return b.language;
    }

    /** The section it is filed under. */
    public @Nullable Attribute<String> section() {
        return b.section;
    }

    /** The canonical address the document states. */
    public @Nullable Attribute<String> url() {
        return b.url;
    }

    /** The globally unique id of a wire item. */
    public @Nullable Attribute<String> guid() {
        return b.guid;
    }

    /** The version of a wire item. */
    public @Nullable Attribute<String> version() {
        return b.version;
    }

    /** The slug (slugline) of a wire item. */
    public @Nullable Attribute<String> slug() {
        return b.slug;
    }

    /** The urgency of a wire item, 1 (highest) to 9. */
    public @Nullable Attribute<Integer> urgency() {
        return b.urgency;
    }

    /** Whether the item may be used. */
    public ItemStatus status() {
        return b.status;
    }

    /** The signal of a wire item, such as {@code correction} or {@code update}. */
    public @Nullable Attribute<String> signal() {
        return b.signal;
    }

    /** Until when the item is embargoed. */
    public @Nullable Attribute<String> embargo() {
        return b.embargo;
    }

    /** Keywords that the document states. */
    public List<String> keywords() {
        return b.keywords;
    }

    /** Subject codes that the document states. */
    public List<Subject> subjects() {
        return b.subjects;
    }

    /** A note from the agency to editors. */
    public @Nullable Attribute<String> editorNote() {
        return b.editorNote;
    }

    /** Terms of use. */
    public @Nullable Attribute<String> usageTerms() {
        return b.usageTerms;
    }

    /** The copyright notice. */
    public @Nullable Attribute<String> copyright() {
        return b.copyright;
    }

    /** Paragraphs and subheads, in reading order. */
    public List<BodyPart> body() {
        return b.body;
    }

    /** Readers' comments, in reading order; never part of the body. */
    public List<Comment> comments() {
        return b.comments;
    }

    /**
     * Facts of the plugin's own record types, for rules that import them.
     *
     * <p>The plugin's manifest names the packages of such records in {@code Nutgraf-Exports}.
     */
    public List<Record> facts() {
        return b.facts;
    }

    /** Issues of this article alone. */
    public List<Diagnostic> issues() {
        return b.issues;
    }

    /** The headline's text, or the empty string. */
    public String headlineText() {
        return Optional.ofNullable(b.headline).map(h -> h.value().text()).orElse("");
    }

    /** A builder that starts from this article. */
    public Builder toBuilder() {
        return new Builder(b);
    }

    /** Collects what a parser finds; every setter accepts {@code null} for "not found". */
    public static final class Builder {
        private final String layout;
        private @Nullable Attribute<Passage> headline;
        private @Nullable Attribute<Passage> dek;
        private List<Attribute<Byline>> bylines = List.of();
        private @Nullable Attribute<String> desk;
        private @Nullable Attribute<String> agency;
        private @Nullable Attribute<PrintedDateline> dateline;
        private @Nullable Attribute<String> published;
        private @Nullable Attribute<String> printed;
        private @Nullable Attribute<String> updated;
        private @Nullable Attribute<String> language;
        private @Nullable Attribute<String> section;
        private @Nullable Attribute<String> url;
        private @Nullable Attribute<String> guid;
        private @Nullable Attribute<String> version;
        private @Nullable Attribute<String> slug;
        private @Nullable Attribute<Integer> urgency;
        private ItemStatus status = ItemStatus.USABLE;
        private @Nullable Attribute<String> signal;
        private @Nullable Attribute<String> embargo;
        private List<String> keywords = List.of();
        private List<Subject> subjects = List.of();
        private @Nullable Attribute<String> editorNote;
        private @Nullable Attribute<String> usageTerms;
        private @Nullable Attribute<String> copyright;
        private List<BodyPart> body = List.of();
        private List<Comment> comments = List.of();
        private List<Record> facts = List.of();
        private List<Diagnostic> issues = List.of();

        private Builder(String layout) {
            this.layout = layout;
        }

        private Builder(Builder other) {
            this.layout = other.layout;
            this.headline = other.headline;
            this.dek = other.dek;
            this.bylines = other.bylines;
            this.desk = other.desk;
            this.agency = other.agency;
            this.dateline = other.dateline;
            this.published = other.published;
            this.printed = other.printed;
            this.updated = other.updated;
            this.language = other.language;
            this.section = other.section;
            this.url = other.url;
            this.guid = other.guid;
            this.version = other.version;
            this.slug = other.slug;
            this.urgency = other.urgency;
            this.status = other.status;
            this.signal = other.signal;
            this.embargo = other.embargo;
            this.keywords = other.keywords;
            this.subjects = other.subjects;
            this.editorNote = other.editorNote;
            this.usageTerms = other.usageTerms;
            this.copyright = other.copyright;
            this.body = other.body;
            this.comments = other.comments;
            this.facts = other.facts;
            this.issues = other.issues;
        }

        /** Sets the headline as printed. */
        public Builder headline(@Nullable Attribute<Passage> headline) {
            this.headline = headline;
            return this;
        }

        /** Sets the line under the headline. */
        public Builder dek(@Nullable Attribute<Passage> dek) {
            this.dek = dek;
            return this;
        }

        /** Sets the people who wrote the story. */
        public Builder bylines(List<Attribute<Byline>> bylines) {
            this.bylines = List.copyOf(bylines);
            return this;
        }

        /** Sets the desk credited instead of a person. */
        public Builder desk(@Nullable Attribute<String> desk) {
            this.desk = desk;
            return this;
        }

        /** Sets the agency credited. */
        public Builder agency(@Nullable Attribute<String> agency) {
            this.agency = agency;
            return this;
        }

        /** Sets the dateline. */
        public Builder dateline(@Nullable Attribute<PrintedDateline> dateline) {
            this.dateline = dateline;
            return this;
        }

        /** Sets the first publication, ISO 8601. */
        public Builder published(@Nullable Attribute<String> published) {
            this.published = published;
            return this;
        }

        /** Sets the day of the printed edition, ISO 8601. */
        public Builder printed(@Nullable Attribute<String> printed) {
            this.printed = printed;
            return this;
        }

        /** Sets the last change, ISO 8601. */
        public Builder updated(@Nullable Attribute<String> updated) {
            this.updated = updated;
            return this;
        }

        /** Sets the declared language, BCP 47. */
        public Builder language(@Nullable Attribute<String> language) {
            this.language = language;
            return this;
        }

        /** Sets the section. */
        public Builder section(@Nullable Attribute<String> section) {
            this.section = section;
            return this;
        }

        /** Sets the canonical address. */
        public Builder url(@Nullable Attribute<String> url) {
            this.url = url;
            return this;
        }

        /** Sets the globally unique id. */
        public Builder guid(@Nullable Attribute<String> guid) {
            this.guid = guid;
            return this;
        }

        /** Sets the version. */
        public Builder version(@Nullable Attribute<String> version) {
            this.version = version;
            return this;
        }

        /** Sets the slug. */
        public Builder slug(@Nullable Attribute<String> slug) {
            this.slug = slug;
            return this;
        }

        /** Sets the urgency, 1 to 9. */
        public Builder urgency(@Nullable Attribute<Integer> urgency) {
            this.urgency = urgency;
            return this;
        }

        /** Sets the status. */
        public Builder status(ItemStatus status) {
            this.status = status;
            return this;
        }

        /** Sets the signal. */
        public Builder signal(@Nullable Attribute<String> signal) {
            this.signal = signal;
            return this;
        }

        /** Sets the end of the embargo, ISO 8601. */
        public Builder embargo(@Nullable Attribute<String> embargo) {
            this.embargo = embargo;
            return this;
        }

        /** Sets the keywords. */
        public Builder keywords(List<String> keywords) {
            this.keywords = List.copyOf(keywords);
            return this;
        }

        /** Sets the subject codes. */
        public Builder subjects(List<Subject> subjects) {
            this.subjects = List.copyOf(subjects);
            return this;
        }

        /** Sets the note to editors. */
        public Builder editorNote(@Nullable Attribute<String> editorNote) {
            this.editorNote = editorNote;
            return this;
        }

        /** Sets the terms of use. */
        public Builder usageTerms(@Nullable Attribute<String> usageTerms) {
            this.usageTerms = usageTerms;
            return this;
        }

        /** Sets the copyright notice. */
        public Builder copyright(@Nullable Attribute<String> copyright) {
            this.copyright = copyright;
            return this;
        }

        /** Sets the paragraphs and subheads. */
        public Builder body(List<BodyPart> body) {
            this.body = List.copyOf(body);
            return this;
        }

        /** Sets the readers' comments. */
        public Builder comments(List<Comment> comments) {
            this.comments = List.copyOf(comments);
            return this;
        }

        /** Sets facts of the plugin's own record types. */
        public Builder facts(List<Record> facts) {
            this.facts = List.copyOf(facts);
            return this;
        }

        /** Sets the issues of this article. */
        public Builder issues(List<Diagnostic> issues) {
            this.issues = List.copyOf(issues);
            return this;
        }

        /** The finished article; the builder may be used further without changing it. */
        public ParsedArticle build() {
            return new ParsedArticle(new Builder(this));
        }
    }
}
