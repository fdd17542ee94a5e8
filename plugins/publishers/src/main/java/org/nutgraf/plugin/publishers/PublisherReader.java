package org.nutgraf.plugin.publishers;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;

/** Reads one publisher from the nodes of its file. */
final class PublisherReader {
    static final String SELECTOR_HINT =
            "allowed: tag, #id, .class, [attribute=value], a b, a > b, commas, :not(), :first-child, :last-child";
    static final String PATTERN_HINT = "write the whole line, with {date}, {author} or {any} for what changes";

    private static final List<String> KEYS =
            List.of("source", "name", "hosts", "names", "zone", "language", "agency", "marks", "layouts");

    private final LayoutFile file;
    private final @Nullable Publisher known;

    /**
     * @param known what earlier files say of the source; what this one says of it replaces or adds to that
     */
    private PublisherReader(LayoutFile file, @Nullable Publisher known) {
        this.file = file;
        this.known = known;
    }

    /**
     * Reads a publisher.
     *
     * @param earlier the publishers known so far, by source
     * @return {@code null} when the file has an error; the file holds all of them
     */
    static @Nullable Publisher read(LayoutFile file, String content, Map<String, Publisher> earlier) {
        Node root = file.compose(content);
        if (root == null) {
            return null;
        }
        Map<String, Node> keys = file.keys(root, KEYS);
        String source = file.text(keys.get("source"), "source");
        if (source == null || !isId(source)) {
            Node at = keys.getOrDefault("source", root);
            file.error(
                    at,
                    source == null ? "layout-missing" : "layout-value",
                    source == null ? "The source has no id" : "'" + source + "' is no id",
                    "write source: followed by lower-case words joined by hyphens, such as ary-news");
        }
        Publisher known = source == null ? null : earlier.get(source);
        Publisher read = new PublisherReader(file, known).read(root, source == null ? "" : source, keys);
        return file.isSound() ? read : null;
    }

    private Publisher read(Node root, String source, Map<String, Node> keys) {
        List<String> hosts = file.texts(
                keys.get("hosts"), "hosts", "layout-host", "write a domain, such as dawn.com", PublisherReader::host);
        if (hosts.isEmpty() && known == null && !keys.containsKey("hosts")) {
            file.error(root, "layout-missing", "The source has no hosts", "write hosts: [dawn.com]");
        }
        List<String> names = file.texts(keys.get("names"), "names", "layout-value", "", words -> words);
        Map<String, Node> marks =
                keys.containsKey("marks") ? file.keys(keys.get("marks"), List.of("declared", "lexical")) : Map.of();
        String name = file.text(keys.get("name"), "name");
        String language = file.text(keys.get("language"), "language");
        String agency = file.text(keys.get("agency"), "agency");
        List<PageLayout> pages = new ArrayList<>();
        List<TextLayout> texts = new ArrayList<>();
        layouts(keys.get("layouts"), pages, texts);
        if (known == null && pages.isEmpty() && texts.isEmpty() && !keys.containsKey("layouts")) {
            file.error(
                    root, "layout-missing", "The source has no layouts", "write layouts: and below it - id: web-2024");
        }
        return known == null
                ? new Publisher(
                        source,
                        name == null ? source : name,
                        hosts,
                        names,
                        zone(keys.get("zone"), ZoneOffset.UTC.getId()),
                        language,
                        agency,
                        patterns(marks.get("declared"), "declared"),
                        patterns(marks.get("lexical"), "lexical"),
                        pages,
                        texts)
                : new Publisher(
                        source,
                        name == null ? known.name() : name,
                        joined(hosts, known.hosts()),
                        joined(names, known.names()),
                        zone(keys.get("zone"), known.zone()),
                        language == null ? known.language() : language,
                        agency == null ? known.agency() : agency,
                        joined(patterns(marks.get("declared"), "declared"), known.declared()),
                        joined(patterns(marks.get("lexical"), "lexical"), known.lexical()),
                        pagesInFront(pages, known.pages()),
                        textsInFront(texts, known.texts()));
    }

    private void layouts(@Nullable Node node, List<PageLayout> pages, List<TextLayout> texts) {
        Set<String> ids = new HashSet<>();
        LayoutReader reader = new LayoutReader(file);
        for (Node each : file.list(node)) {
            Map<String, Node> keys = file.keys(each, List.of("id", "page", "text"));
            String id = file.text(keys.get("id"), "id");
            if (id == null || !isId(id)) {
                file.error(
                        keys.getOrDefault("id", each),
                        id == null ? "layout-missing" : "layout-value",
                        id == null ? "The layout has no id" : "'" + id + "' is no id",
                        "write id: web-2024");
                id = "";
            } else if (!ids.add(id)) {
                file.error(
                        keys.getOrDefault("id", each),
                        "layout-duplicate",
                        "A second layout has the id '" + id + "'",
                        "give it the year in which it appeared: " + id + "-2025");
            }
            Node page = keys.get("page");
            Node text = keys.get("text");
            if ((page == null) == (text == null)) {
                file.error(
                        each,
                        "layout-missing",
                        "A layout is either of a page or of a text",
                        "write page: with selectors, or text: with lines");
            }
            if (page != null) {
                pages.add(reader.page(id, page));
            }
            if (text != null) {
                texts.add(reader.text(id, text));
            }
        }
    }

    private List<LinePattern> patterns(@Nullable Node node, String what) {
        return file.texts(node, what, "layout-pattern", PATTERN_HINT, LinePattern::of);
    }

    private String zone(@Nullable Node node, String fallback) {
        String written = file.text(node, "zone");
        if (node == null || written == null) {
            return fallback;
        }
        try {
            return ZoneId.of(written).getId();
        } catch (DateTimeException unknown) {
            file.error(node, "layout-value", "'" + written + "' is no time zone", "write zone: Asia/Karachi or +05:00");
            return fallback;
        }
    }

    private static String host(String written) {
        String host = written.toLowerCase(Locale.ROOT);
        boolean plain =
                host.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '.');
        if (!plain || host.indexOf('.') <= 0 || host.endsWith(".") || host.contains("..")) {
            throw new IllegalArgumentException("it is no domain");
        }
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    static boolean isId(String id) {
        boolean plain = id.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-');
        return plain && id.length() <= 60 && !id.startsWith("-") && !id.endsWith("-") && !id.contains("--");
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        second.stream().filter(each -> !first.contains(each)).forEach(all::add);
        return all;
    }

    private static List<PageLayout> pagesInFront(List<PageLayout> first, List<PageLayout> second) {
        List<PageLayout> all = new ArrayList<>(first);
        second.stream()
                .filter(old -> first.stream().noneMatch(fresh -> fresh.id().equals(old.id())))
                .forEach(all::add);
        return all;
    }

    private static List<TextLayout> textsInFront(List<TextLayout> first, List<TextLayout> second) {
        List<TextLayout> all = new ArrayList<>(first);
        second.stream()
                .filter(old -> first.stream().noneMatch(fresh -> fresh.id().equals(old.id())))
                .forEach(all::add);
        return all;
    }
}
