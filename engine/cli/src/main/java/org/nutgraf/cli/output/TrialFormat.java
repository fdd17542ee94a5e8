package org.nutgraf.cli.output;

import java.io.IOException;
import java.util.List;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.engine.Evidence;
import org.nutgraf.engine.EvidenceMention;
import org.nutgraf.engine.FiredRule;
import org.nutgraf.engine.RuleFirings;

/** An article on which a rule that is being tried fires. */
public final class TrialFormat {
    private static final String INDENT = "    ";

    private TrialFormat() {}

    /**
     * For people: headline, id, and each rule with the sentences that made it fire.
     *
     * @param firings the article
     * @param rules those of its rules that are shown
     */
    public static String text(RuleFirings firings, List<FiredRule> rules, Style style) {
        StringBuilder out = new StringBuilder();
        String headline = headline(firings);
        Layout.wrapped(Layout.printable(headline.isEmpty() ? "(no headline)" : headline), Layout.WIDTH)
                .forEach(line -> out.append(style.strong(line)).append('\n'));
        out.append(style.faint(Layout.cut(Layout.printable(firings.id()), Layout.WIDTH)))
                .append('\n');
        for (FiredRule rule : rules) {
            out.append("  ")
                    .append(Layout.cut(Layout.printable(rule.id() + " " + rule.name()), Layout.WIDTH - 2))
                    .append('\n');
            for (Evidence evidence : rule.evidence()) {
                Sentence sentence = new Sentence(evidence);
                (style.isColoured() ? sentence : sentence.bracketed())
                        .lines(Layout.WIDTH - INDENT.length(), style)
                        .forEach(line -> out.append(INDENT).append(line).append('\n'));
            }
        }
        return out.append('\n').toString();
    }

    /** One line of JSON. */
    public static String json(RuleFirings firings, List<FiredRule> rules) {
        return Json.line(json -> json.text("id", firings.id())
                .text("headline", headline(firings))
                .objects("rules", rules, TrialFormat::rule));
    }

    private static void rule(Json json, FiredRule rule) throws IOException {
        json.text("id", rule.id())
                .text("name", rule.name())
                .text("file", rule.file())
                .number("line", rule.line())
                .objects("evidence", rule.evidence(), TrialFormat::evidence);
    }

    private static void evidence(Json json, Evidence evidence) throws IOException {
        json.text("zone", evidence.zone())
                .number("sentence", evidence.sentence())
                .text("text", evidence.text())
                .number("from", evidence.from())
                .number("to", evidence.to())
                .objects("mentions", evidence.mentions(), TrialFormat::mention);
    }

    private static void mention(Json json, EvidenceMention mention) throws IOException {
        json.text("concept", mention.concept())
                .text("text", mention.text())
                .number("from", mention.from())
                .number("to", mention.to());
    }

    private static String headline(RuleFirings firings) {
        ParsedArticle article = firings.article();
        return article == null ? "" : article.headlineText();
    }
}
