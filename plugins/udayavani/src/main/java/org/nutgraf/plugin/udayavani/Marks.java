package org.nutgraf.plugin.udayavani;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Role;
import org.nutgraf.plugin.toolkit.Caseless;
import org.nutgraf.plugin.toolkit.Line;
import org.nutgraf.plugin.toolkit.OuterText;
import org.nutgraf.plugin.toolkit.credit.BylineParts;
import org.nutgraf.plugin.toolkit.credit.Bylines;
import org.nutgraf.plugin.toolkit.date.NewsDates;

/** The lines that the paper prints around its stories, in both editions. */
final class Marks {
    private static final Set<String> HEADINGS = Set.of(
            "top news",
            "related articles",
            "related articles more",
            "must watch",
            "latest additions",
            "ಟಾಪ್ ನ್ಯೂಸ್",
            "ಈ ವಿಭಾಗದಿಂದ ಇನ್ನಷ್ಟು",
            "ಈ ವಿಭಾಗದಿಂದ ಇನ್ನಷ್ಟು ಇನ್ನಷ್ಟು ಸುದ್ದಿಗಳು",
            "ಹೊಸ ಸೇರ್ಪಡೆ");
    private static final List<String> ADS = List.of(
            "udayavani is now on telegram",
            "udayavani is now on whatsapp",
            "you seem to have an ad blocker on",
            "to continue reading, please turn it off",
            "click here to join our channel",
            "ಉದಯವಾಣಿ ಈಗ ಟೆಲಿಗ್ರಾಂ",
            "ಉದಯವಾಣಿ ಈಗ ಟೆಲಿಗ್ರಾಮ್");
    /** One of the two is in every line that names the paper, which spells itself "Udayavni" as well. */
    private static final String NAME = "udayav";

    private static final String NAME_IN_KANNADA = "ಉದಯವಾಣಿ";

    private static final String THANKS = "thanks for visiting udayavani";
    private static final int LONGEST_CREDIT = 120;
    private static final int LONGEST_MARK = 200;

    private Marks() {}

    /** "Top News", "Related Articles More": the heading of a list of other stories. */
    static boolean isHeading(Line line) {
        return line.length() <= 60 && HEADINGS.contains(line.clean().toLowerCase(Locale.ROOT));
    }

    /** The role of a line that stands under a story, or {@code null} for any other line. */
    static @Nullable Role foot(Line line) {
        if (line.length() > LONGEST_MARK) {
            return null;
        }
        String words = line.clean();
        if (ADS.stream().anyMatch(ad -> Caseless.startsWith(words, ad))) {
            return Role.AD;
        }
        return Caseless.startsWith(words, THANKS) || isHeading(line) ? Role.NAVIGATION : null;
    }

    /** Whether the paper's name stands anywhere, as it spells it. */
    static boolean mayNamePaper(OuterText text) {
        return text.holds(NAME) || text.holds(NAME_IN_KANNADA);
    }

    /** Whether the paper names itself in a line of its own. */
    static boolean namesPaper(Line line) {
        if (line.length() > LONGEST_MARK) {
            return false;
        }
        String words = line.clean();
        return Caseless.startsWith(words, "udayavani is now on ")
                || Caseless.startsWith(words, THANKS)
                || Caseless.startsWith(words, "to continue reading") && Caseless.contains(words, "whitelist udayavani")
                || Caseless.startsWith(words, "ಉದಯವಾಣಿ ಈಗ ")
                || isKicker(line)
                || Caseless.startsWith(words, "team udayavani,");
    }

    /** "Udayavni Special", as the paper spells it: a label above the headline. */
    static boolean isKicker(Line line) {
        String words = line.clean();
        return line.length() <= 40
                && (Caseless.startsWith(words, "udayavni ")
                        || Caseless.startsWith(words, "udayavani ")
                        || Caseless.startsWith(words, "ಉದಯವಾಣಿ "))
                && (Caseless.endsWith(words, " special")
                        || Caseless.endsWith(words, " exclusive")
                        || Caseless.endsWith(words, " impact")
                        || Caseless.endsWith(words, " ವಿಶೇಷ"));
    }

    /** "02:57 AM Jul 09, 2019 | Sriram |": when, and who, on a page for telephones. */
    static boolean isMobileCredit(Line line) {
        String text = line.text();
        return credit(line) != null && Character.isDigit(text.charAt(0)) && text.endsWith("|");
    }

    /** "PTI, Jun 29, 2024, 5:17 PM IST": who, and when, or {@code null} for any other line. */
    static @Nullable BylineParts credit(Line line) {
        boolean mayBe = line.length() <= LONGEST_CREDIT && NewsDates.mayHold(line.text(), 0, line.length());
        BylineParts parts = mayBe ? Bylines.read(line.text()) : null;
        return parts == null || parts.date() == null || parts.date().time() == null ? null : parts;
    }
}
