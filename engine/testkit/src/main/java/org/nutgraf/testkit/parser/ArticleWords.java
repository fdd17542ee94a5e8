package org.nutgraf.testkit.parser;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nutgraf.api.BodyPart;
import org.nutgraf.api.ParseResult;
import org.nutgraf.api.ParsedArticle;

/** The words of articles, without what kinds of white space, quotation marks and composition make of them. */
final class ArticleWords {
    private static final int EXCERPT = 60;

    private ArticleWords() {}

    /** What differs between two answers to the same words, for people. */
    static Optional<String> difference(ParseResult whole, ParseResult damaged) {
        if (whole.items().size() != damaged.items().size()) {
            return Optional.of("there were " + whole.items().size() + " articles, now there are "
                    + damaged.items().size());
        }
        for (int i = 0; i < whole.items().size(); i++) {
            List<String> before = of(whole.items().get(i));
            List<String> after = of(damaged.items().get(i));
            for (int part = 0; part < Math.max(before.size(), after.size()); part++) {
                String left = part < before.size() ? before.get(part) : "(nothing)";
                String right = part < after.size() ? after.get(part) : "(nothing)";
                if (!left.equals(right)) {
                    String what = part == 0 ? "the headline" : "body part " + part;
                    return Optional.of(what + " was '" + excerpt(left) + "', now it is '" + excerpt(right) + "'");
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> of(ParsedArticle article) {
        List<String> words = new ArrayList<>();
        words.add(plain(article.headlineText()));
        for (BodyPart part : article.body()) {
            words.add(plain(part.text()));
        }
        return words;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[“”„]", "\"")
                .replaceAll("[‘’]", "'")
                .replaceAll("[\\s\\u00A0]+", " ")
                .strip();
    }

    private static String excerpt(String text) {
        return text.length() <= EXCERPT ? text : text.substring(0, EXCERPT) + "…";
    }
}
