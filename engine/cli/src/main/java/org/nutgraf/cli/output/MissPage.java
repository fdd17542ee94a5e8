package org.nutgraf.cli.output;

import java.util.List;
import org.nutgraf.engine.explain.FailedCondition;
import org.nutgraf.engine.explain.NearMiss;
import org.nutgraf.engine.explain.RuleMiss;
import org.nutgraf.engine.explain.WhyNot;

/** Answers to "why not" on the page: the nearest rules in full, the others folded. */
final class MissPage {
    private static final int FULL = 3;
    private static final int DEEPEST = 2;

    private final ExplanationPage page;

    MissPage(ExplanationPage page) {
        this.page = page;
    }

    String html(WhyNot whyNot) {
        StringBuilder out = new StringBuilder("<section class=\"whynot\"><h2>Why not ")
                .append(Html.text(whyNot.asked()))
                .append("?</h2>\n<p>")
                .append(Html.text(whyNot.message()))
                .append("</p>\n");
        List<RuleMiss> missed = whyNot.rules().stream()
                .filter(miss ->
                        miss.answer() != WhyNot.Answer.FIRED || whyNot.rules().size() == 1)
                .toList();
        missed.stream().limit(FULL).forEach(miss -> out.append(miss(miss, "w-", 0)));
        if (missed.size() > FULL) {
            out.append("<details><summary>").append(missed.size() - FULL).append(" farther away</summary>\n");
            missed.stream().skip(FULL).forEach(miss -> out.append(miss(miss, "w-", 0)));
            out.append("</details>\n");
        }
        return out.append("</section>\n").toString();
    }

    private String miss(RuleMiss miss, String kind, int depth) {
        String link = page.prefix() + kind + miss.id();
        FailedCondition failed = miss.failed();
        int line = failed == null ? miss.line() : failed.line();
        StringBuilder out = new StringBuilder("<div class=\"rule\" id=\"")
                .append(Html.text(link))
                .append("\"><p><b>")
                .append(Html.text(miss.id()))
                .append("</b> ")
                .append(Html.text(miss.name()))
                .append(" <span class=\"faint\">")
                .append(miss.weight() == 0 ? "" : "weight " + ExplanationText.number(miss.weight()) + ", ")
                .append(Html.text(miss.file()))
                .append(':')
                .append(line)
                .append("</span></p>\n");
        if (failed == null) {
            out.append("<p>").append(Html.text(miss.message())).append("</p>\n");
        }
        out.append(page.conditions(miss.conditions(), miss.id() + " as far as it came", link, -1));
        if (failed != null) {
            out.append("<p class=\"faint\">").append(Html.text(failed.tried())).append("</p>\n");
            for (NearMiss near : failed.nearMisses()) {
                out.append("<p class=\"nearmiss\">→ ")
                        .append(page.near(near.words(), near.places(), near.sentences(), miss.id(), link))
                        .append("</p>\n");
            }
            derivations(failed, link, depth, out);
        }
        return out.append("</div>\n").toString();
    }

    private void derivations(FailedCondition failed, String link, int depth, StringBuilder out) {
        if (failed.derivations().isEmpty() || depth >= DEEPEST) {
            return;
        }
        out.append("<p class=\"faint\">nearest rules that derive it:</p>\n");
        // Several rules may lead down to one shared rule; anchors are unique by the way there.
        String kind = link.substring(page.prefix().length()) + "-";
        failed.derivations().forEach(rule -> out.append(miss(rule, kind, depth + 1)));
    }
}
