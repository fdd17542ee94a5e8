package org.nutgraf.plugin.ninjs;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.ArticleParser;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.Document;
import org.nutgraf.api.ParseResult;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.api.Preview;
import org.nutgraf.api.Probe;
import org.nutgraf.api.ProbeEvidence;
import org.nutgraf.plugin.toolkit.wire.Rendering;
import org.pf4j.Extension;

/** The parser of ninjs: an item, a list of items, or an object that holds such a list. */
@Extension
public final class NinjsParser implements ArticleParser {
    private static final int MAX_ITEMS = 2_000;

    /** Names that only ninjs has, of all JSON that carries news. */
    private static final Set<String> MARKS = Set.of(
            "versioncreated",
            "firstcreated",
            "pubstatus",
            "bodyhtml",
            "bodytext",
            "bodyxhtml",
            "bodyhtml5",
            "bodies",
            "headlines",
            "slugline",
            "copyrightholder",
            "copyrightnotice",
            "usageterms",
            "ednote",
            "representationtype",
            "descriptiontext",
            "associations",
            "renditions");

    @Override
    public String id() {
        return "ninjs";
    }

    @Override
    public Probe probe(Preview preview) {
        String head = preview.head();
        int first = 0;
        while (first < head.length() && Character.isWhitespace(head.charAt(first))) {
            first++;
        }
        if (first == head.length() || head.charAt(first) != '{' && head.charAt(first) != '[') {
            return Probe.none();
        }
        Set<String> names = new HashSet<>();
        Json.names(head, 3, names);
        long marks = names.stream().filter(MARKS::contains).count();
        boolean identified = names.contains("uri") || names.contains("guid");
        if (head.contains("\"ninjs\"") && marks > 0 || identified && marks >= 2) {
            String layout = names.contains("headlines") || names.contains("bodies") ? "ninjs-2" : "ninjs-1";
            return Probe.of(0.95, layout, ProbeEvidence.declared("properties of ninjs"));
        }
        return Probe.none();
    }

    @Override
    public ParseResult parse(Document document, Probe probe) {
        Json.Reading reading;
        try {
            reading = Json.read(document.text().substring(document.start()));
        } catch (JsonProcessingException e) {
            return ParseResult.refused("json-malformed", String.valueOf(e.getOriginalMessage()));
        } catch (IOException e) {
            return ParseResult.refused("json-malformed", String.valueOf(e.getMessage()));
        }
        List<JsonObject> items = new ArrayList<>();
        collect(reading.value(), items, 0);
        String layout = probe.layout() == null ? "ninjs-1" : probe.layout();
        return read(items, layout, reading.damage());
    }

    private static ParseResult read(List<JsonObject> items, String layout, @Nullable String damage) {
        Rendering rendering = new Rendering();
        List<ParsedArticle> articles = new ArrayList<>();
        List<Diagnostic> issues = new ArrayList<>();
        for (JsonObject item : items) {
            ParsedArticle article = NinjsItem.read(item, layout, rendering, issues);
            if (article != null) {
                articles.add(article);
            }
        }
        if (items.isEmpty()) {
            issues.add(Diagnostic.error("wire-empty", "There is no ninjs item in this document"));
        }
        if (damage != null && articles.isEmpty()) {
            return ParseResult.refused("json-malformed", damage);
        }
        if (damage != null) {
            issues.add(Diagnostic.warning("json-cut", damage + "; only what stands before is read"));
        }
        return rendering.result(articles, issues);
    }

    /** Items, the text items associated with them, and the items of any list around them. */
    private static void collect(@Nullable Object value, List<JsonObject> items, int depth) {
        if (items.size() >= MAX_ITEMS || depth > 6) {
            return;
        }
        if (value instanceof List<?> list) {
            list.forEach(inner -> collect(inner, items, depth + 1));
        } else if (value instanceof JsonObject object) {
            if (NinjsItem.isItem(object)) {
                items.add(object);
                for (JsonObject associated : object.objects("associations")) {
                    if ("text".equals(associated.string("type")) && NinjsItem.isItem(associated)) {
                        collect(associated, items, depth + 1);
                    }
                }
            } else {
                object.values().values().forEach(inner -> collect(inner, items, depth + 1));
            }
        }
    }
}
