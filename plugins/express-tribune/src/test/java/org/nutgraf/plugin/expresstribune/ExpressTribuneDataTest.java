package org.nutgraf.plugin.expresstribune;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.nutgraf.api.BodyPart;
import org.nutgraf.api.Document;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.plugin.toolkit.Space;
import org.nutgraf.plugin.toolkit.credit.AgencyCredits;
import org.nutgraf.plugin.toolkit.furniture.Captions;
import org.nutgraf.plugin.toolkit.furniture.InlineLinks;
import org.nutgraf.testkit.pages.Expectations;
import org.nutgraf.testkit.pages.NewsPages;
import org.nutgraf.testkit.pages.PageParser;
import org.nutgraf.testkit.parser.ParserChecks;
import org.nutgraf.testkit.parser.RealData;

class ExpressTribuneDataTest {
    private static final String STORIES = "tribune/stories.jsonl";
    private static final String MODERATION = "Comments are moderated";
    /** A label of a link, however it is spelt; written apart from the parser's own list on purpose. */
    private static final Pattern LINK = Pattern.compile(
            "(^|[.!?”\"’)\\]a-z]\\s?)(?:READ|Read|ALSO READ|Also [Rr]ead|(?:MUST|Must)[ -](?:READ|[Rr]ead)"
                    + "|(?:READ|Read) (?:MORE|[Mm]ore|ALSO|[Aa]lso)|SEE ALSO|See [Aa]lso|WATCH|Watch)\\s?[:|»]");

    private final ExpressTribuneParser parser = new ExpressTribuneParser();

    @Test
    void readsTheStoryOf2014() {
        Document document = RealData.text("seeds/express-tribune-haqqanis-no-exception.txt");

        ParsedArticle article = parse(document);

        assertThat(parser.probe(document.preview()).score()).isGreaterThanOrEqualTo(0.9);
        assertThat(article.layout()).isEqualTo("web-2014");
        assertThat(article.headlineText())
                .isEqualTo("Haqqanis no exception: Operation targeting all militants, US told");
        assertThat(article.dek().value().text()).startsWith("The message is conveyed to Dobbins");
        assertThat(article.bylines())
                .extracting(byline -> byline.value().name())
                .containsExactly("Kamran Yousaf");
        assertThat(article.published().value()).isEqualTo("2014-07-21");
        assertThat(article.printed().value()).isEqualTo("2014-07-22");
        assertThat(article.dateline().value().text()).isEqualTo("ISLAMABAD");
        assertThat(article.dateline().value().places()).containsExactly("Islamabad");
        assertThat(article.comments()).hasSize(2);
        assertThat(article.body()).hasSize(17);
        assertThat(article.body().get(0).text()).startsWith("Pakistan has conveyed");
        assertThat(article.body().get(16).text()).endsWith("advance our common objectives.");
        assertThat(body(article)).doesNotContain("CENTCOM", "COMMENTS", "Published in");
    }

    @Test
    void readsAPageExactly() {
        Path folder = RealData.at("html/south-asia");
        NewsPages news = new NewsPages(null);
        try (PageParser pages = new PageParser(List.of(parser))) {
            for (Map<String, Object> page : Expectations.in(folder)) {
                if (String.valueOf(page.get("url")).contains("tribune.com.pk")) {
                    news.add(page, pages.read(folder, page));
                }
            }
        }

        assertThat(List.of(news.pages(), news.headlines(), news.deks(), news.authors(), news.dates()))
                .containsOnly(1);
        assertThat(news.paragraphs()).isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void recognisesTheStoriesOf2025WithAndWithoutAddressAndTitle() {
        List<Map<String, String>> stories = RealData.records(STORIES);
        int bare = 0;
        for (Map<String, String> story : stories) {
            Document document = Document.ofText("x", story.getOrDefault("content", ""));
            assertThat(parser.probe(document.withUrl(story.get("url")).preview())
                            .score())
                    .as(story.get("url"))
                    .isGreaterThan(0.9);
            bare += parser.probe(document.preview()).score() > 0.5 ? 1 : 0;
        }
        assertThat(bare).isGreaterThanOrEqualTo(stories.size() - 6);
    }

    @Test
    void keepsTheWholeStoryAndNothingElse() {
        List<String> faults = new ArrayList<>();
        for (Map<String, String> story : RealData.records(STORIES)) {
            Document document = Document.ofText("x", story.getOrDefault("content", ""))
                    .withUrl(story.get("url"))
                    .withTitle(story.get("title"));
            check(document, faults);
            check(document.withTitle(null).withUrl(null), faults);
        }
        assertThat(faults).isEmpty();
    }

    private void check(Document document, List<String> faults) {
        String name = document.text().substring(0, 60);
        for (String violation : ParserChecks.of(parser, document)) {
            faults.add(name + ": " + violation);
        }
        ParsedArticle article = parse(document);
        String[] lines = document.text().split("\n", -1);
        int end = lines.length;
        for (int i = lines.length - 1; i >= 0; i--) {
            end = lines[i].startsWith(MODERATION) ? i : end;
        }
        String body = body(article);
        String top = (article.dek() == null ? "" : article.dek().value().text() + "\n") + body;
        if (!plain(top).startsWith(plain(lines[0]))) {
            faults.add(name + ": the first line is lost");
        }
        if (article.headline() == null != (document.title() == null)) {
            faults.add(name + ": the headline is not the carrier's");
        }
        checkEnd(name, lines, end, body, faults);
        checkFurniture(name, document.text(), article, faults);
    }

    /** Neither the notices nor the list of headlines between them, nor any link to another story. */
    private static void checkFurniture(String name, String text, ParsedArticle article, List<String> faults) {
        int notice = text.lastIndexOf("\n" + MODERATION);
        Set<String> story =
                new HashSet<>(List.of(text.substring(0, Math.max(0, notice)).split("\n", -1)));
        Set<String> listed = new HashSet<>(List.of(text.substring(notice + 1).split("\n", -1)));
        listed.removeAll(story);
        for (BodyPart part : article.body()) {
            String words = part.text();
            String lower = words.toLowerCase(Locale.ROOT);
            if (lower.startsWith("comments are moderated")
                    || lower.contains("this material may not be published")
                    || lower.contains("redistributed or derived from")
                    || lower.contains("the express tribune.") && lower.contains("copyright")) {
                faults.add(name + ": a notice is in the body: " + words);
            }
            if (notice > 0 && listed.contains(words)) {
                faults.add(name + ": a headline of the list is in the body: " + words);
            }
            if (LINK.matcher(words).find()) {
                faults.add(name + ": a link is in the body: " + words);
            }
        }
    }

    /** The last line is whole but for an agency's credit; posts and pictures under a story are no part of it. */
    private void checkEnd(String name, String[] lines, int end, String body, List<String> faults) {
        int last = end - 1;
        while (last > 0 && (Captions.isEmbed(lines[last]) || Captions.isCaption(lines[last]))) {
            last--;
        }
        String line = lines[last];
        String wanted = plain(line.substring(InlineLinks.endOfLeading(line, 0, line.length())));
        String found = plain(body.substring(body.lastIndexOf('\n') + 1));
        String rest = wanted.startsWith(found) ? wanted.substring(found.length()) : wanted;
        if (!rest.isBlank() && AgencyCredits.named(rest) == null) {
            faults.add(name + ": the story does not end with its last line: " + wanted);
        }
    }

    private static String plain(String text) {
        return Space.clean(text.replace("\u200B", " "));
    }

    private ParsedArticle parse(Document document) {
        return parser.parse(document, parser.probe(document.preview())).items().get(0);
    }

    private static String body(ParsedArticle article) {
        return String.join("\n", article.body().stream().map(BodyPart::text).toList());
    }
}
