package org.nutgraf.testkit.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Attribute;
import org.nutgraf.api.BodyPart;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.api.Passage;
import org.nutgraf.api.PrintedDateline;

/**
 * A case that is to be written.
 *
 * @param remark a line for people that stands above it
 * @param source the source that rules see
 * @param article the article, of which a case keeps what its format can state
 * @param expect what must come out; its evidence is not written
 * @param forbid what must not come out
 */
public record CaseDraft(
        String remark, String source, ParsedArticle article, RuleCase.Claims expect, RuleCase.Claims forbid) {
    private static final String DEFAULT_SOURCE = "generic";
    private static final int LONGEST_NAME = 70;
    private static final String UNTITLED = "an article without a headline";

    /** A name from the headline. */
    String name() {
        String headline = article.headlineText().strip();
        if (headline.isEmpty()) {
            return UNTITLED;
        }
        if (headline.length() <= LONGEST_NAME) {
            return headline;
        }
        int space = headline.lastIndexOf(' ', LONGEST_NAME);
        int end = space > LONGEST_NAME / 2 ? space : LONGEST_NAME;
        return headline.substring(0, Character.isHighSurrogate(headline.charAt(end - 1)) ? end - 1 : end);
    }

    /** The case as the element of a list whose dash stands at a column. */
    String yaml(String name, int column) {
        YamlText out = new YamlText(column);
        out.comment(remark);
        out.open("name", name);
        out.key("article");
        out.text(2, "headline", text(article.headline()));
        out.text(2, "dek", text(article.dek()));
        out.list(2, "body", article.body().stream().map(BodyPart::text).toList());
        out.text(2, "source", source.equals(DEFAULT_SOURCE) ? null : source);
        out.text(2, "language", value(article.language()));
        out.text(2, "agency", value(article.agency()));
        out.text(2, "section", value(article.section()));
        out.text(2, "published", value(article.published()));
        Attribute<PrintedDateline> dateline = article.dateline();
        out.list(2, "dateline", dateline == null ? List.of() : dateline.value().places());
        out.list(2, "keywords", article.keywords());
        out.text(2, "url", value(article.url()));
        claims(out, "expect", expect);
        claims(out, "forbid", forbid);
        return out.toString();
    }

    private static void claims(YamlText out, String key, RuleCase.Claims claims) {
        if (!claims.categories().isEmpty() || !claims.rules().isEmpty()) {
            out.key(key);
            out.ids(2, "categories", claims.categories());
            out.ids(2, "rules", claims.rules());
        }
    }

    private static @Nullable String text(@Nullable Attribute<Passage> passage) {
        return passage == null ? null : passage.value().text();
    }

    private static @Nullable String value(@Nullable Attribute<String> attribute) {
        return attribute == null ? null : attribute.value();
    }
}
