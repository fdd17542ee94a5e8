package org.nutgraf.plugin.toolkit.credit;

import java.util.Locale;
import java.util.Set;
import org.nutgraf.plugin.toolkit.Space;

/** Credits that name a newsroom or a function instead of a person. */
final class Desks {
    private static final Set<String> ENDINGS = Set.of(
            "desk",
            "correspondent",
            "reporter",
            "bureau",
            "report",
            "staff",
            "team",
            "monitoring",
            "agencies",
            "newsroom",
            "correspondents",
            "reporters",
            "service",
            "editor");
    private static final Set<String> OTHERS = Set.of(
            "monitoring",
            "editorial",
            "editorial board",
            "staff",
            "agencies",
            "news agencies",
            "input from agencies",
            "with agency inputs",
            "agency inputs",
            "news item",
            "dunya news",
            "web",
            "admin",
            "press release",
            "pop culture & art",
            "life & style",
            "tech & gadgets",
            "sports",
            "entertainment",
            "business");

    private Desks() {}

    /** Whether words are the whole name of a desk, "Pop Culture & Art", whatever they hold. */
    static boolean isNamed(String words) {
        return words.length() <= 60 && OTHERS.contains(Space.clean(words).toLowerCase(Locale.ROOT));
    }

    static boolean isDesk(String words) {
        String lower = Space.clean(words).toLowerCase(Locale.ROOT);
        if (lower.isEmpty() || lower.length() > 60) {
            return false;
        }
        if (OTHERS.contains(lower)) {
            return true;
        }
        String last = lower.substring(lower.lastIndexOf(' ') + 1);
        boolean single = lower.indexOf(' ') < 0;
        return ENDINGS.contains(last) && !single || lower.startsWith("our ") || lower.startsWith("team ");
    }
}
