package org.nutgraf.plugin.toolkit.wire;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Attribute;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.ItemStatus;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.api.fact.Subject;
import org.nutgraf.plugin.toolkit.credit.HeadlineTags;
import org.nutgraf.plugin.toolkit.credit.PriorityMarks;
import org.nutgraf.plugin.toolkit.xml.Block;

/**
 * One item as an agency sends it: what its metadata states and the blocks of its text.
 *
 * <p>Every value may be {@code null} for "not stated". A value once stated stays, so that the better source is asked
 * first. {@link #render} makes the article of it.
 */
public final class WireStory {
    private final String layout;
    private final Map<WireField, Attribute<String>> fields = new EnumMap<>(WireField.class);
    private final List<Attribute<String>> bylines = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Diagnostic> issues = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Set<String> keywords = new LinkedHashSet<>();
    private final Set<String> summaries = new LinkedHashSet<>();
    private final Set<Subject> subjects = new LinkedHashSet<>();
    private ItemStatus status = ItemStatus.USABLE;

    /** Starts an empty item of one layout. */
    public WireStory(String layout) {
        this.layout = layout;
    }

    /** States an attribute that nothing has stated yet. */
    public WireStory state(WireField field, @Nullable String value, String origin) {
        return state(field, value, 1, origin);
    }

    /** States an attribute that nothing has stated yet, with less than certainty. */
    public WireStory state(WireField field, @Nullable String value, double confidence, String origin) {
        String clean = field.isDate() ? WireDate.iso(value) : value;
        clean = clean != null && field == WireField.HEADLINE ? PriorityMarks.without(clean) : clean;
        if (clean != null && !clean.isBlank()) {
            Attribute<String> earlier = fields.putIfAbsent(field, new Attribute<>(clean.strip(), confidence, origin));
            if (earlier != null && field == WireField.DEK) {
                summaries.add(clean.strip());
            }
        }
        return this;
    }

    /** Further summaries that say something else than the one that is taken. */
    Set<String> summaries() {
        summaries.remove(value(WireField.DEK));
        return summaries;
    }

    /** What was stated, or {@code null}. */
    public @Nullable Attribute<String> stated(WireField field) {
        return fields.get(field);
    }

    /** What was stated, without its origin, or {@code null}. */
    public @Nullable String value(WireField field) {
        Attribute<String> stated = fields.get(field);
        return stated == null ? null : stated.value();
    }

    /** A byline as printed, with or without "By". */
    public WireStory byline(@Nullable String value, String origin) {
        if (value != null && !value.isBlank()) {
            bylines.add(Attribute.of(value.strip(), origin));
        }
        return this;
    }

    /** The bylines stated so far, as printed. */
    public List<Attribute<String>> bylines() {
        return bylines;
    }

    /** Whether the item may be used; what forbids its use is never taken back. */
    public WireStory status(ItemStatus newStatus) {
        if (newStatus.compareTo(status) > 0) {
            status = newStatus;
        }
        return this;
    }

    /** A keyword; repeated ones count once. */
    public WireStory keyword(@Nullable String value) {
        if (value != null && !value.isBlank()) {
            keywords.add(PriorityMarks.without(value.strip()));
        }
        return this;
    }

    /** A subject code; repeated ones count once. */
    public WireStory subject(Subject subject) {
        if (!subject.code().isEmpty() || !subject.name().isEmpty()) {
            subjects.add(subject);
        }
        return this;
    }

    /** A note to editors; several are kept on lines of their own, what an earlier one says already is left out. */
    public WireStory editorNote(@Nullable String note) {
        if (note != null && !note.isBlank() && notes.stream().noneMatch(n -> n.contains(note.strip()))) {
            notes.add(note.strip());
        }
        return this;
    }

    /** More text, in reading order. */
    public WireStory text(List<Block> more) {
        blocks.addAll(more);
        return this;
    }

    /** The text so far. */
    public List<Block> blocks() {
        return blocks;
    }

    /** Whether any running text was found so far. */
    public boolean hasText() {
        return blocks.stream().anyMatch(block -> block.role().isBody());
    }

    /** A problem with this item. */
    public WireStory issue(Diagnostic issue) {
        issues.add(issue);
        return this;
    }

    /** Renders the item after those before it. */
    public ParsedArticle render(Rendering out) {
        ParsedArticle.Builder article = ParsedArticle.builder(layout);
        String headline = value(WireField.HEADLINE);
        if (headline == null) {
            issue(Diagnostic.warning("headline-missing", "The item states no headline"));
        } else {
            state(WireField.SIGNAL, HeadlineTags.signal(headline), 0.9, "headline");
        }
        Attribute<String> agency = new StoryRenderer(this, out).render(article);
        HomeClock clock = HomeClock.of(value(WireField.PROVIDER), agency == null ? null : agency.value());
        return article.published(clock.stamp(stated(WireField.PUBLISHED)))
                .updated(clock.stamp(stated(WireField.UPDATED)))
                .embargo(clock.stamp(stated(WireField.EMBARGO)))
                .language(stated(WireField.LANGUAGE))
                .section(stated(WireField.SECTION))
                .url(stated(WireField.URL))
                .guid(stated(WireField.GUID))
                .version(stated(WireField.VERSION))
                .slug(stated(WireField.SLUG))
                .urgency(urgency())
                .status(status)
                .signal(stated(WireField.SIGNAL))
                .usageTerms(stated(WireField.USAGE_TERMS))
                .copyright(stated(WireField.COPYRIGHT))
                .keywords(List.copyOf(keywords))
                .subjects(List.copyOf(subjects))
                .editorNote(notes.isEmpty() ? null : Attribute.of(String.join("\n", notes), "editor's note"))
                .issues(issues)
                .build();
    }

    private @Nullable Attribute<Integer> urgency() {
        Attribute<String> stated = stated(WireField.URGENCY);
        if (stated == null || stated.value().length() != 1) {
            return null;
        }
        int number = stated.value().charAt(0) - '0';
        return number >= 1 && number <= 9 ? new Attribute<>(number, stated.confidence(), stated.origin()) : null;
    }
}
