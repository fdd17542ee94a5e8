package org.nutgraf.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.engine.explain.ExplainedCategory;
import org.nutgraf.engine.explain.ExplainedCondition;
import org.nutgraf.engine.explain.ExplainedFact;
import org.nutgraf.engine.explain.ExplainedRule;
import org.nutgraf.engine.explain.Explanation;
import org.nutgraf.engine.explain.Place;
import org.nutgraf.engine.explain.WhyNot;

/** One article of the page: its text on one side, categories and answers on the other. */
final class ExplanationPage {
    /** Colours that the style sheet has. */
    static final int COLOURS = 8;

    private final Explanation explanation;
    private final String prefix;
    private final MarkedText text;
    private final StringBuilder side = new StringBuilder();

    /**
     * The article's part of the page.
     *
     * @param number its number on the page, which keeps anchors apart
     */
    ExplanationPage(Explanation explanation, int number) {
        this.explanation = explanation;
        this.prefix = "a" + number + "-";
        this.text = new MarkedText(explanation, prefix);
    }

    String html() {
        ParsedArticle article = explanation.classification().article();
        if (article == null) {
            return "";
        }
        List<ExplainedCategory> withRules = new ArrayList<>();
        explanation.categories().stream()
                .filter(category -> !category.rules().isEmpty())
                .forEach(withRules::add);
        for (int i = 0; i < withRules.size(); i++) {
            category(withRules.get(i), i % COLOURS);
        }
        if (withRules.isEmpty()) {
            side.append("<p class=\"faint\">No rule for any category fired.</p>\n");
        }
        onlyOpposed();
        MissPage misses = new MissPage(this);
        for (WhyNot whyNot : explanation.whyNot()) {
            side.append(misses.html(whyNot));
        }
        String origin = Heading.origin(explanation.classification(), article);
        String notices = Heading.notices(explanation.classification(), article).stream()
                .map(notice -> "<p class=\"notice\">" + Html.text(notice) + "</p>\n")
                .collect(Collectors.joining());
        // The headline stands in the text, where its words are marked.
        String headline =
                article.headlineText().isEmpty() ? "<h1>" + Html.text(Heading.headline(article)) + "</h1>\n" : "";
        return "<section>\n<header>" + headline + "<p class=\"faint\">"
                + Html.text(origin) + " · "
                + Html.text(explanation.classification().id()) + "</p>\n" + notices
                + "</header>\n<div class=\"columns\">\n<article lang=\""
                + Html.text(explanation.classification().language()) + "\">\n" + text.html()
                + "</article>\n<aside>\n" + side + "</aside>\n</div>\n</section>\n";
    }

    private void category(ExplainedCategory category, int colour) {
        String score = String.format(Locale.ROOT, "%.2f", category.score());
        boolean open = category.isAssigned();
        side.append("<details class=\"category")
                .append(open ? "" : " below")
                .append('"')
                .append(open ? " open" : "")
                .append("><summary><span class=\"swatch k")
                .append(colour)
                .append("\"></span><b>")
                .append(Html.text(category.label()))
                .append("</b> <meter min=\"0\" max=\"1\" value=\"")
                .append(score)
                .append("\"></meter> ")
                .append(score)
                .append(
                        open
                                ? ""
                                : " <span class=\"faint\">below " + ExplanationText.number(category.threshold())
                                        + "</span>")
                .append("</summary>\n<p class=\"sum\">")
                .append(Html.text(category.arithmetic()))
                .append("; threshold ")
                .append(ExplanationText.number(category.threshold()))
                .append("</p>\n");
        category.rules().forEach(rule -> rule(rule, "+", colour));
        category.opposed().forEach(rule -> rule(rule, "−", -1));
        side.append("</details>\n");
    }

    private void onlyOpposed() {
        String list = explanation.categories().stream()
                .filter(category -> category.rules().isEmpty())
                .map(category -> category.id() + " ("
                        + category.opposed().stream().map(ExplainedRule::id).collect(Collectors.joining(", ")) + ")")
                .collect(Collectors.joining(", "));
        if (!list.isEmpty()) {
            side.append("<p class=\"faint\">Only rules against it fired: ")
                    .append(Html.text(list))
                    .append("</p>\n");
        }
    }

    private void rule(ExplainedRule rule, String sign, int colour) {
        String link = prefix + rule.id();
        side.append("<div class=\"rule\" id=\"")
                .append(Html.text(link))
                .append("\"><p>")
                .append(sign)
                .append(" <b>")
                .append(Html.text(rule.id()))
                .append("</b> ")
                .append(Html.text(rule.name()))
                .append(" <span class=\"faint\">weight ")
                .append(ExplanationText.number(rule.weight()))
                .append(", ")
                .append(Html.text(rule.file()))
                .append(':')
                .append(rule.line())
                .append("</span></p>\n")
                .append(conditions(rule.conditions(), rule.id(), link, colour))
                .append("</div>\n");
    }

    /** Conditions as a list; what met them is marked in the text. */
    String conditions(List<ExplainedCondition> conditions, String rule, String link, int colour) {
        StringBuilder out = new StringBuilder("<ul>\n");
        for (ExplainedCondition condition : conditions) {
            out.append("<li class=\"")
                    .append(condition.met() ? "met" : "failed")
                    .append("\"><code>")
                    .append(Html.text(condition.drl()))
                    .append("</code>");
            if (condition.met()) {
                condition.facts().forEach(fact -> out.append("<br>").append(fact(fact, rule, link, colour)));
            }
            out.append("</li>\n");
        }
        return out.append("</ul>\n").toString();
    }

    private String fact(ExplainedFact fact, String rule, String link, int colour) {
        grounds(fact).forEach(place -> text.mark(place, colour, rule, link));
        Place first = fact.places().isEmpty() ? fact.sentence() : fact.places().get(0);
        String line = Html.text(FactLine.of(fact));
        return first == null
                ? "<span class=\"faint\">" + line + "</span>"
                : "<a class=\"to\" href=\"#" + text.anchor(first) + "\">" + line + "</a>";
    }

    private static List<Place> grounds(ExplainedFact fact) {
        List<Place> places = new ArrayList<>(fact.places());
        fact.from().forEach(one -> places.addAll(grounds(one)));
        return places;
    }

    /** Marks places that nearly met a condition, and returns a link to the first. */
    String near(String words, List<Place> places, List<Place> sentences, String rule, String link) {
        places.forEach(place -> text.mark(place, -1, "near miss of " + rule, link));
        Place first = places.isEmpty() ? (sentences.isEmpty() ? null : sentences.get(0)) : places.get(0);
        String line = Html.text(words);
        return first == null ? line : "<a class=\"to\" href=\"#" + text.anchor(first) + "\">" + line + "</a>";
    }

    /** What all anchors of this article begin with. */
    String prefix() {
        return prefix;
    }
}
