package org.nutgraf.cli.output;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import org.nutgraf.engine.profile.Profile;
import org.nutgraf.engine.profile.RuleCost;

/** What rules cost. */
public final class ProfileFormat {
    private ProfileFormat() {}

    /**
     * For people: a table, and below a rule what makes it slow.
     *
     * @param limit how many rules are shown
     */
    public static String text(Profile profile, int limit, Style style) {
        StringBuilder out = new StringBuilder(style.strong(String.format(
                        Locale.ROOT,
                        "%-12s%6s%10s%12s%9s%11s%12s",
                        "rule",
                        "time",
                        "ms",
                        "joins",
                        "firings",
                        "an article",
                        "worst joins")))
                .append('\n');
        profile.rules().stream().limit(limit).forEach(cost -> {
            out.append(String.format(
                            Locale.ROOT,
                            "%-12s%5.1f%%%10.1f%12d%9d%11.1f%12d",
                            cost.rule().id(),
                            100 * cost.share(),
                            cost.millis(),
                            cost.joins(),
                            cost.firings(),
                            perArticle(cost, profile),
                            cost.worstJoins()))
                    .append('\n');
            if (cost.hint() != null) {
                Layout.wrapped(Layout.printable(cost.hint()), Layout.WIDTH - 4)
                        .forEach(line -> out.append("    ").append(line).append('\n'));
                if (cost.worst() != null) {
                    out.append(style.faint(Layout.cut(Layout.printable("    worst: " + cost.worst()), Layout.WIDTH)))
                            .append('\n');
                }
            }
        });
        int more = profile.rules().size() - limit;
        return out + (more > 0 ? "... and " + more + " more (--limit)\n" : "") + "\n" + profile.articles()
                + " articles, each rule alone; times are those of this machine now\n";
    }

    /**
     * One JSON object and a line end, with every rule.
     *
     * @param files turns a file of the rules into a path that an editor opens
     * @param version the version of the rules
     */
    public static String json(Profile profile, UnaryOperator<String> files, String version) {
        return Json.object(json -> json.text("rulesVersion", version)
                .number("articles", profile.articles())
                .objects(
                        "rules",
                        profile.rules(),
                        (line, cost) -> line.text("id", cost.rule().id())
                                .text("name", cost.rule().name())
                                .text("file", files.apply(cost.rule().file()))
                                .number("line", cost.rule().line())
                                .number("millis", Math.round(cost.millis() * 1e3) / 1e3)
                                .share("share", OptionalDouble.of(cost.share()))
                                .number("joins", cost.joins())
                                .number("firings", cost.firings())
                                .share("firingsPerArticle", OptionalDouble.of(perArticle(cost, profile)))
                                .number("stopped", cost.stopped())
                                .text("worst", cost.worst())
                                .number("worstJoins", cost.worstJoins())
                                .text("hint", cost.hint())));
    }

    private static double perArticle(RuleCost cost, Profile profile) {
        return profile.articles() == 0 ? 0 : (double) cost.firings() / profile.articles();
    }
}
