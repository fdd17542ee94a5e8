package org.nutgraf.testkit.pages;

import java.io.PrintWriter;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.BodyPart;
import org.nutgraf.api.ParsedArticle;

/**
 * What of news pages is read exactly: headline, dek, author, date, and the paragraphs.
 *
 * <p>A paragraph counts when its letters and digits agree; a dateline that was taken off its beginning is put back
 * first. A date that the page states as an instant must be that instant, any other must be of the day it shows.
 */
public final class NewsPages {
    private final @Nullable PrintWriter misses;
    private int pages;
    private int headlines;
    private int deks;
    private int authors;
    private int dates;
    private int agreeing;
    private int ours;
    private int theirs;

    /** A count; everything that is wrong is written to {@code misses}. */
    public NewsPages(@Nullable PrintWriter misses) {
        this.misses = misses;
    }

    /** Compares one page. */
    public void add(Map<String, Object> page, @Nullable ParsedArticle article) {
        pages++;
        Map<String, Object> gold = Expectations.object(page, "gold");
        String file = Expectations.text(page, "file");
        List<String> expected = Expectations.texts(gold, "body_paragraphs");
        theirs += expected.size();
        if (article == null) {
            return;
        }
        String headline = article.headlineText();
        headlines += same(file, "headline", Expectations.text(gold, "headline"), headline == null ? "" : headline);
        String dek = article.dek() == null ? "" : article.dek().value().text();
        deks += same(file, "dek", Expectations.text(gold, "dek"), dek);
        authors += same(file, "author", Expectations.text(gold, "author_visible"), author(article));
        String published =
                article.published() == null ? "" : article.published().value();
        boolean dated = isDate(gold, published);
        dates += dated ? 1 : 0;
        if (!dated && misses != null) {
            misses.println(file + " date: " + published);
        }
        paragraphs(file, expected, article);
    }

    private int same(String file, String what, String expected, String found) {
        if (bare(expected).equals(bare(found))) {
            return 1;
        }
        if (misses != null) {
            misses.println(file + " " + what + ": " + found);
        }
        return 0;
    }

    private static String author(ParsedArticle article) {
        List<String> names = new ArrayList<>();
        article.bylines().forEach(byline -> names.add(byline.value().name()));
        if (names.isEmpty() && article.desk() != null) {
            names.add(article.desk().value());
        }
        if (names.isEmpty() && article.agency() != null && article.dateline() == null) {
            names.add(article.agency().value());
        }
        return String.join(", ", names);
    }

    private static boolean isDate(Map<String, Object> gold, String published) {
        String stated = Expectations.text(gold, "published_time_meta").replace(' ', 'T');
        if (stated.isEmpty()) {
            return published.length() >= 10 && (isShown(gold, published) || !isAbsolute(gold));
        }
        try {
            return OffsetDateTime.parse(stated).isEqual(OffsetDateTime.parse(published));
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** Whether the page shows a day, and not how long ago it was. */
    private static boolean isAbsolute(Map<String, Object> gold) {
        return Expectations.text(gold, "date_visible").matches(".*\\b20\\d\\d\\b.*");
    }

    private static boolean isShown(Map<String, Object> gold, String published) {
        String day = published.substring(8, 10);
        String shown = Expectations.text(gold, "date_visible");
        return shown.contains(published.substring(0, 4)) && (shown.contains(day) || shown.contains(day.substring(1)));
    }

    private void paragraphs(String file, List<String> expected, ParsedArticle article) {
        List<String> left = new ArrayList<>();
        for (BodyPart part : article.body()) {
            left.add(bare(part.text()));
        }
        ours += left.size();
        String dateline = article.dateline() == null
                ? ""
                : bare(article.dateline().value().text());
        for (String paragraph : expected) {
            String bare = bare(paragraph);
            if (left.remove(bare) || bare.startsWith(dateline) && left.remove(bare.substring(dateline.length()))) {
                agreeing++;
            } else if (misses != null) {
                misses.println(file + " misses: " + paragraph);
            }
        }
        if (misses != null) {
            left.forEach(extra -> misses.println(file + " adds: " + extra));
        }
    }

    private static String bare(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetterOrDigit).forEach(out::appendCodePoint);
        return out.toString().toLowerCase(Locale.ROOT);
    }

    /** How many pages were compared. */
    public int pages() {
        return pages;
    }

    /** How many headlines agree. */
    public int headlines() {
        return headlines;
    }

    /** How many deks agree; that there is none counts as one. */
    public int deks() {
        return deks;
    }

    /** How many authors agree: people, else the desk, else the agency. */
    public int authors() {
        return authors;
    }

    /** How many dates agree. */
    public int dates() {
        return dates;
    }

    /** F1 over the paragraphs of all pages. */
    public double paragraphs() {
        return 2.0 * agreeing / Math.max(1, ours + theirs);
    }

    /** The figures, for people. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "html/south-asia  %d pages: headline %d, dek %d, author %d, date %d exact; paragraphs F1 %.4f",
                pages,
                headlines,
                deks,
                authors,
                dates,
                paragraphs());
    }
}
