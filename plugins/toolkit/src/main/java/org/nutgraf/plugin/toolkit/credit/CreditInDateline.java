package org.nutgraf.plugin.toolkit.credit;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nutgraf.plugin.toolkit.Space;

/**
 * The credit inside a dateline: "(PTI)", "(ats afp)", "/TASS/.", "Kyodo".
 *
 * @param agency the agency; {@code null} for a desk or several unnamed agencies
 * @param known whether the words are known to credit someone
 * @param end one past the credit
 */
record CreditInDateline(@Nullable String agency, boolean known, int end) {
    private static final int LONGEST = 60;
    private static final int LONGEST_UNKNOWN = 24;
    private static final int LONGEST_SERVICE = 5;

    /** Reads the credit at an offset; white space is skipped. */
    static @Nullable CreditInDateline read(String text, int at, int limit) {
        int start = Space.skip(text, at, limit);
        // A stop stands between a date and a credit in slashes.
        int slash = start < limit && text.charAt(start) == '.' ? Space.skip(text, start + 1, limit) : start;
        if (start >= limit) {
            return null;
        }
        if (text.charAt(start) == '(') {
            return enclosed(text, start, ')', limit);
        }
        if (slash < limit && text.charAt(slash) == '/') {
            CreditInDateline credit = enclosed(text, slash, '/', limit);
            return credit == null || !credit.known() ? null : credit;
        }
        return bare(text, start, limit);
    }

    private static @Nullable CreditInDateline enclosed(String text, int start, char close, int limit) {
        int end = text.indexOf(close, start + 1);
        if (end < 0 || end >= limit || end - start > LONGEST) {
            return null;
        }
        String credit = Space.clean(text, start + 1, end);
        String agency = agency(credit);
        if (agency != null || Desks.isDesk(credit) || AgencyCredits.isCollective(credit)) {
            return new CreditInDateline(agency, true, end + 1);
        }
        return isName(credit) ? new CreditInDateline(credit, false, end + 1) : null;
    }

    /** "SAITAMA, Japan, Dec. 9 Kyodo - Urawa Reds" */
    private static @Nullable CreditInDateline bare(String text, int start, int limit) {
        int end = start;
        while (end < limit && Character.isLetter(text.charAt(end))) {
            end++;
        }
        int separator = Space.skip(text, end, limit);
        String agency = Separators.end(text, separator, limit) > separator
                ? AgencyCredits.named(text.substring(start, end))
                : null;
        return agency == null ? null : new CreditInDateline(agency, false, end);
    }

    /** Agencies of the continent write their names in small letters and put partners side by side. */
    private static @Nullable String agency(String credit) {
        String agency = AgencyCredits.named(credit);
        if (agency == null && credit.equals(credit.toLowerCase(Locale.ROOT))) {
            agency = AgencyCredits.named(credit.toUpperCase(Locale.ROOT).replace(' ', '/'));
            int slash = credit.indexOf('/');
            // A regional service stands behind its agency: "(dpa/lhe)".
            boolean regional = agency == null && slash > 0 && credit.length() - slash <= LONGEST_SERVICE;
            agency = regional ? AgencyCredits.named(credit.substring(0, slash)) : agency;
        }
        return agency;
    }

    /** An agency that nobody has heard of: a few capitalised words. */
    private static boolean isName(String credit) {
        if (credit.isEmpty() || credit.length() > LONGEST_UNKNOWN || !Character.isUpperCase(credit.charAt(0))) {
            return false;
        }
        for (int i = 0; i < credit.length(); i++) {
            char c = credit.charAt(i);
            if (!Character.isLetter(c) && c != ' ' && c != '.' && c != '-' && c != '&') {
                return false;
            }
        }
        return true;
    }
}
