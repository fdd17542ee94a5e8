package org.nutgraf.cli.output;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Attribute;
import org.nutgraf.api.BodyPart;
import org.nutgraf.api.ItemStatus;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.engine.CategoryInfo;
import org.nutgraf.engine.CategoryScore;
import org.nutgraf.engine.Classification;

/**
 * One ninjs 3 object a line, as in IPTC's {@code ninjs-schema_3.0.json}; categories are subjects with Media Topic codes.
 *
 * <p>The schema knows only full times, so a date without a time is left out.
 */
public final class NinjsFormat implements ResultFormat {
    private static final String MEDIA_TOPIC = "http://cv.iptc.org/newscodes/mediatopic/";
    private static final Pattern TO_THE_MINUTE =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(?:\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})");

    private final Map<String, CategoryInfo> categories;
    private final boolean body;

    /**
     * A ninjs format.
     *
     * @param categories the categories that may be assigned
     * @param body whether the article's body is written
     */
    public NinjsFormat(List<CategoryInfo> categories, boolean body) {
        this.categories = categories.stream().collect(Collectors.toMap(CategoryInfo::id, Function.identity()));
        this.body = body;
    }

    private record Text(String role, String value) {}

    private record Subject(String name, @Nullable String uri, String literal, long confidence) {}

    @Override
    public String write(Classification result) {
        ParsedArticle article = result.article();
        if (result.isError() || article == null) {
            return "";
        }
        return Json.line(json -> {
            json.text("uri", uri(result, article))
                    .text("type", "text")
                    .text("representationType", body ? "full" : "partial");
            json.optional("version", value(article.version()))
                    .optional("contentCreated", time(article.published()))
                    .optional("versionCreated", time(article.updated()))
                    .optional("embargoed", time(article.embargo()))
                    .text("pubStatus", status(article.status()))
                    .optional("language", result.language().equals("und") ? null : result.language())
                    .optional("copyrightNotice", value(article.copyright()))
                    .optional("usageTerms", value(article.usageTerms()))
                    .optional("edNote", value(article.editorNote()))
                    .optional("slugline", value(article.slug()))
                    .optional("by", by(article))
                    .optional("located", located(article));
            Attribute<Integer> urgency = article.urgency();
            if (urgency != null) {
                json.number("urgency", urgency.value());
            }
            json.objects("headlines", headline(article), NinjsFormat::text)
                    .objects("descriptions", dek(article), NinjsFormat::text)
                    .objects("bodies", body(article), NinjsFormat::text)
                    .objects("subjects", subjects(result), NinjsFormat::subject);
        });
    }

    private static void text(Json json, Text text) throws IOException {
        json.text("role", text.role()).text("contentType", "text/plain").text("value", text.value());
    }

    private static void subject(Json json, Subject subject) throws IOException {
        json.text("name", subject.name())
                .text("rel", "about")
                .optional("uri", subject.uri())
                .text("literal", subject.literal())
                .text("creator", "Nutgraf")
                .number("confidence", subject.confidence());
    }

    private static List<Text> headline(ParsedArticle article) {
        String text = article.headlineText();
        return text.isEmpty() ? List.of() : List.of(new Text("main", text));
    }

    private static List<Text> dek(ParsedArticle article) {
        return article.dek() == null
                ? List.of()
                : List.of(new Text("summary", article.dek().value().text()));
    }

    private List<Text> body(ParsedArticle article) {
        if (!body || article.body().isEmpty()) {
            return List.of();
        }
        String text = article.body().stream().map(BodyPart::text).collect(Collectors.joining("\n\n"));
        return List.of(new Text("main", text));
    }

    /** A category with several topics becomes several subjects; one without any is known by its own id. */
    private List<Subject> subjects(Classification result) {
        List<Subject> subjects = new ArrayList<>();
        for (CategoryScore category : result.categories()) {
            long confidence = Math.round(category.score() * 100);
            CategoryInfo info = categories.get(category.id());
            List<String> topics = info == null ? List.of() : info.mediaTopics();
            if (topics.isEmpty()) {
                subjects.add(new Subject(category.label(), null, category.id(), confidence));
            }
            for (String topic : topics) {
                String code = topic.substring(topic.lastIndexOf(':') + 1);
                subjects.add(new Subject(category.label(), MEDIA_TOPIC + code, category.id(), confidence));
            }
        }
        return subjects;
    }

    private static String uri(Classification result, ParsedArticle article) {
        String guid = value(article.guid());
        String url = value(article.url());
        if (isUri(guid)) {
            return String.valueOf(guid);
        }
        return isUri(url)
                ? String.valueOf(url)
                : "urn:nutgraf:" + URLEncoder.encode(result.id(), StandardCharsets.UTF_8);
    }

    private static boolean isUri(@Nullable String text) {
        try {
            return text != null && new URI(text).isAbsolute();
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static @Nullable String time(@Nullable Attribute<String> attribute) {
        String value = value(attribute);
        var matcher = TO_THE_MINUTE.matcher(value == null ? "" : value);
        if (value == null || !matcher.matches()) {
            return null;
        }
        return matcher.group(1) != null
                ? value
                : value.substring(0, matcher.start(2)) + ":00" + value.substring(matcher.start(2));
    }

    private static String status(ItemStatus status) {
        return status == ItemStatus.KILLED ? ItemStatus.CANCELED.word() : status.word();
    }

    private static @Nullable String by(ParsedArticle article) {
        String names =
                article.bylines().stream().map(byline -> byline.value().name()).collect(Collectors.joining(", "));
        return names.isEmpty() ? value(article.desk()) : names;
    }

    private static @Nullable String located(ParsedArticle article) {
        return article.dateline() == null
                ? null
                : String.join(", ", article.dateline().value().places());
    }

    private static @Nullable String value(@Nullable Attribute<String> attribute) {
        return attribute == null ? null : attribute.value();
    }
}
