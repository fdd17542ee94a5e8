package org.nutgraf.plugin.toolkit.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Attribute;
import org.nutgraf.plugin.toolkit.Space;
import org.nutgraf.plugin.toolkit.date.NewsDates;

/** Chooses among the values that a page states in several places. */
final class MetadataJudge {
    /** In the order in which they are believed. */
    private static final List<Place> PUBLISHED = List.of(
            new Place(Kind.META, "article:published_time", 0.95),
            new Place(Kind.LINKED, "datePublished", 0.95),
            new Place(Kind.META, "itemprop:datepublished", 0.9),
            new Place(Kind.META, "og:article:published_time", 0.9),
            new Place(Kind.META, "datepublished", 0.9),
            new Place(Kind.META, "parsely-pub-date", 0.9),
            new Place(Kind.META, "pubdate", 0.85),
            new Place(Kind.META, "publish-date", 0.85),
            new Place(Kind.META, "dc.date.issued", 0.85),
            new Place(Kind.META, "dcterms.created", 0.8),
            new Place(Kind.META, "sailthru.date", 0.85),
            new Place(Kind.PROPERTY, "datepublished", 0.85),
            new Place(Kind.META, "dc.date", 0.7),
            new Place(Kind.META, "date", 0.7));

    private static final List<Place> UPDATED = List.of(
            new Place(Kind.META, "article:modified_time", 0.95),
            new Place(Kind.LINKED, "dateModified", 0.95),
            new Place(Kind.META, "itemprop:datemodified", 0.9),
            new Place(Kind.META, "og:updated_time", 0.8),
            new Place(Kind.PROPERTY, "datemodified", 0.85),
            new Place(Kind.META, "last-modified", 0.6));

    private static final Pattern AFTER_TAG = Pattern.compile("[,; ]");
    private static final Pattern BETWEEN_KEYWORDS = Pattern.compile("[,;]");

    private final StatedMetadata stated;
    private final LinkedData linked;
    private final String text;
    private final @Nullable String address;
    private final List<String> siteNames;

    MetadataJudge(StatedMetadata stated, String renderedText, @Nullable String address) {
        this.stated = stated;
        this.linked = new LinkedData(stated.scripts());
        this.text = renderedText;
        this.address = address;
        this.siteNames = siteNames();
    }

    PageMetadata judge() {
        List<Attribute<String>> headlines = headlines();
        Attribute<String> published = published();
        return new PageMetadata(
                headlines.isEmpty() ? null : headlines.get(0),
                first(ld("description", 0.7), meta("og:description", 0.7), meta("description", 0.6)),
                new StatedAuthors(stated, linked, text, siteNames).find(),
                published,
                updated(),
                section(),
                language(),
                first(canonical(), meta("og:url", 0.9), ld("url", 0.8)),
                siteNames.isEmpty() ? null : new Attribute<>(siteNames.get(0), 0.9, "site name"),
                headlines.stream().map(Attribute::value).distinct().toList(),
                keywords());
    }

    /** The paragraphs of the story as the page's data hold them, shown or not; empty when they do not. */
    List<String> statedText() {
        return StatedText.paragraphs(linked.articleBody(), stated.states());
    }

    /** No story that {@link #statedText} answers is longer: what data hold only gets shorter when it is read. */
    int longestStatedText() {
        String body = linked.articleBody();
        int longest = body == null ? 0 : body.length();
        for (String state : stated.states()) {
            longest = Math.max(longest, state.length());
        }
        return longest;
    }

    private List<Attribute<String>> headlines() {
        List<Attribute<String>> found = new ArrayList<>();
        addTitle(found, meta("og:title", 0.9));
        addTitle(found, ld("headline", 0.85));
        addTitle(found, meta("twitter:title", 0.8));
        addTitle(found, meta("itemprop:headline", 0.85));
        addTitle(found, meta("title", 0.7));
        String title = stated.title();
        if (title != null) {
            String clean = Space.clean(title);
            String bare = SiteName.strip(clean, siteNames);
            addTitle(found, attribute(bare.equals(clean) ? SiteName.stripUnknown(clean) : bare, 0.6, "title"));
        }
        addTitle(found, ld("name", 0.5));
        return found;
    }

    private void addTitle(List<Attribute<String>> list, @Nullable Attribute<String> title) {
        if (title != null) {
            String bare = SiteName.strip(title.value(), siteNames);
            if (!bare.isEmpty()) {
                list.add(new Attribute<>(bare, title.confidence(), title.origin()));
            }
        }
    }

    private @Nullable Attribute<String> published() {
        return firstDate(PUBLISHED);
    }

    private @Nullable Attribute<String> updated() {
        return firstDate(UPDATED);
    }

    private @Nullable Attribute<String> section() {
        Attribute<String> found = first(
                meta("article:section", 0.9),
                ld("articleSection", 0.9),
                meta("og:article:section", 0.8),
                meta("parsely-section", 0.8),
                meta("section", 0.7));
        return found == null || found.value().length() > 60 ? null : found;
    }

    private @Nullable Attribute<String> language() {
        Attribute<String> found = first(
                attribute(stated.language(), 0.8, "html lang"),
                ld("inLanguage", 0.8),
                meta("content-language", 0.7),
                meta("og:locale", 0.6));
        if (found == null) {
            return null;
        }
        String tag = AFTER_TAG.split(found.value(), 2)[0].replace('_', '-');
        boolean valid = tag.length() >= 2 && tag.length() <= 20 && Character.isLetter(tag.charAt(0));
        return valid ? new Attribute<>(tag, found.confidence(), found.origin()) : null;
    }

    private @Nullable Attribute<String> canonical() {
        return attribute(stated.canonical(), 0.95, "link canonical");
    }

    private List<String> keywords() {
        Set<String> words = new LinkedHashSet<>(stated.metas("article:tag"));
        words.addAll(linked.keywords());
        for (String name : List.of("news_keywords", "keywords")) {
            if (words.isEmpty()) {
                for (String line : stated.metas(name)) {
                    for (String word : BETWEEN_KEYWORDS.split(line, -1)) {
                        words.add(Space.clean(word));
                    }
                }
            }
        }
        return words.stream()
                .map(Space::clean)
                .filter(word -> !word.isEmpty() && word.length() < 80)
                .distinct()
                .limit(50)
                .toList();
    }

    private List<String> siteNames() {
        Set<String> names = new LinkedHashSet<>();
        for (String meta : List.of("og:site_name", "application-name", "twitter:app:name:iphone", "publisher")) {
            stated.metas(meta).forEach(name -> names.add(Space.clean(name)));
        }
        names.addAll(linked.publishers());
        String host = host();
        if (host != null) {
            names.add(host);
            String[] labels = host.split("\\.", -1);
            for (String label : labels) {
                if (label.length() > 3) {
                    names.add(label);
                }
            }
        }
        names.remove("");
        return names.stream().limit(12).toList();
    }

    private @Nullable String host() {
        for (String candidate : new String[] {address, stated.canonical(), stated.meta("og:url")}) {
            if (candidate == null) {
                continue;
            }
            int from = candidate.indexOf("://") + 3;
            int to = from;
            while (to < candidate.length() && "/:?#".indexOf(candidate.charAt(to)) < 0) {
                to++;
            }
            if (from > 3 && to > from) {
                return candidate.substring(from, to).toLowerCase(Locale.ROOT);
            }
        }
        return null;
    }

    private @Nullable Attribute<String> propertyDate(String name, double confidence) {
        for (Box box : stated.properties()) {
            if (box.element().attr("itemprop").equalsIgnoreCase(name)) {
                String value = box.element().hasAttr("datetime")
                        ? box.element().attr("datetime")
                        : box.element().hasAttr("content")
                                ? box.element().attr("content")
                                : text.substring(box.from(), box.to());
                if (NewsDates.iso(value) != null) {
                    return new Attribute<>(value, confidence, "itemprop " + name);
                }
            }
        }
        return null;
    }

    private @Nullable Attribute<String> meta(String name, double confidence) {
        String value = stated.meta(name);
        return value == null ? null : attribute(value, confidence, "meta " + name);
    }

    private @Nullable Attribute<String> ld(String property, double confidence) {
        String value = linked.text(property);
        return value == null ? null : attribute(value, confidence, "JSON-LD " + property);
    }

    private static @Nullable Attribute<String> attribute(@Nullable String value, double confidence, String origin) {
        String clean = value == null ? "" : Space.clean(value);
        return clean.isEmpty() ? null : new Attribute<>(clean, confidence, origin);
    }

    @SafeVarargs
    private static @Nullable Attribute<String> first(@Nullable Attribute<String>... candidates) {
        for (Attribute<String> candidate : candidates) {
            if (candidate != null) {
                return candidate;
            }
        }
        return null;
    }

    /** The first value that can be read as a date, in ISO 8601. */
    private @Nullable Attribute<String> firstDate(List<Place> places) {
        for (Place place : places) {
            Attribute<String> candidate = switch (place.kind) {
                case META -> meta(place.name, place.confidence);
                case LINKED -> ld(place.name, place.confidence);
                case PROPERTY -> propertyDate(place.name, place.confidence);
            };
            String iso = candidate == null ? null : NewsDates.iso(candidate.value());
            if (candidate != null && iso != null) {
                return new Attribute<>(iso, candidate.confidence(), candidate.origin());
            }
        }
        return null;
    }

    private enum Kind {
        META,
        LINKED,
        PROPERTY
    }

    /** Where a page may state a date. */
    private record Place(Kind kind, String name, double confidence) {}
}
