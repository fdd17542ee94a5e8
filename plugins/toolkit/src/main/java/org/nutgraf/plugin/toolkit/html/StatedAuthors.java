package org.nutgraf.plugin.toolkit.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.nutgraf.api.Attribute;
import org.nutgraf.plugin.toolkit.Space;

/** Finds the authors that a page states, leaving out those who only publish it. */
final class StatedAuthors {
    private static final Set<String> NOBODY = Set.of(
            "admin",
            "administrator",
            "unknown",
            "anonymous",
            "author",
            "editor",
            "user",
            "guest",
            "root",
            "no author",
            "super user");

    private final StatedMetadata stated;
    private final LinkedData linked;
    private final String text;
    private final List<String> siteNames;

    StatedAuthors(StatedMetadata stated, LinkedData linked, String renderedText, List<String> siteNames) {
        this.stated = stated;
        this.linked = linked;
        this.text = renderedText;
        this.siteNames = siteNames;
    }

    List<Attribute<String>> find() {
        List<Attribute<String>> found = people(linked.authors(), 0.9, "JSON-LD author");
        if (found.isEmpty()) {
            found = people(property("author"), 0.85, "itemprop author");
        }
        for (String name : List.of(
                "author",
                "article:author",
                "parsely-author",
                "dc.creator",
                "sailthru.author",
                "byl",
                "twitter:data1")) {
            boolean labelled = !name.equals("twitter:data1")
                    || "written by".equalsIgnoreCase(String.valueOf(stated.meta("twitter:label1")));
            if (found.isEmpty() && labelled) {
                found = people(stated.metas(name), 0.8, "meta " + name);
            }
        }
        return found;
    }

    private List<Attribute<String>> people(List<String> names, double confidence, String origin) {
        Set<String> people = new LinkedHashSet<>();
        for (String name : names) {
            String clean = withoutBy(Space.clean(name));
            if (isName(clean)) {
                people.add(clean);
            }
        }
        return people.stream()
                .map(name -> new Attribute<>(name, confidence, origin))
                .toList();
    }

    private boolean isName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return name.length() > 1
                && name.length() < 100
                && !lower.contains("://")
                && !lower.contains("www.")
                && !lower.contains("@")
                && !NOBODY.contains(lower)
                && siteNames.stream().noneMatch(name::equalsIgnoreCase)
                && name.chars().anyMatch(Character::isLetter);
    }

    private static String withoutBy(String name) {
        return name.regionMatches(true, 0, "by ", 0, 3) ? name.substring(3).strip() : name;
    }

    /** The visible or stated contents of elements with one {@code itemprop}. */
    private List<String> property(String name) {
        List<String> values = new ArrayList<>();
        for (Box box : stated.properties()) {
            if (box.element().attr("itemprop").equalsIgnoreCase(name)) {
                Box inner = nameInside(box);
                values.add(text.substring(inner.from(), inner.to()));
            }
        }
        return values.stream().filter(value -> value.length() < 120).limit(10).toList();
    }

    private Box nameInside(Box box) {
        for (Box other : stated.properties()) {
            if (other != box
                    && box.contains(other)
                    && other.element().attr("itemprop").equalsIgnoreCase("name")) {
                return other;
            }
        }
        return box;
    }
}
