package org.nutgraf.plugin.toolkit.wire;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.fact.Subject;

/** Reads subject codes in their spellings: a qualified code, an address of a vocabulary, a bare IPTC number. */
public final class SubjectCode {
    private static final String NEWSCODES = "cv.iptc.org/newscodes/";

    private SubjectCode() {}

    /** A qualified code such as {@code medtop:20000639}; without a colon the scheme is empty. */
    public static Subject ofQcode(String qcode, @Nullable String name) {
        int colon = qcode.indexOf(':');
        return colon < 0 ? of("", qcode, name) : of(qcode.substring(0, colon), qcode.substring(colon + 1), name);
    }

    /** An address such as {@code http://cv.iptc.org/newscodes/mediatopic/20000639}. */
    public static Subject ofUri(String uri, @Nullable String name) {
        int slash = Math.max(uri.lastIndexOf('/'), uri.lastIndexOf('#'));
        if (slash < 0) {
            return ofQcode(uri, name);
        }
        return of(uri.substring(0, slash + 1), uri.substring(slash + 1), name);
    }

    /** A scheme, as an alias or an address, and a code in it; either may be missing. */
    public static Subject of(@Nullable String scheme, @Nullable String code, @Nullable String name) {
        String known = code == null ? "" : code.strip();
        String alias = alias(scheme == null ? "" : scheme.strip());
        if (alias.isEmpty() && isNumber(known, 8)) {
            // Eight digits without a scheme are IPTC's: Media Topics begin with 20, Subject Codes with 01 to 17.
            alias = known.startsWith("20") ? "medtop" : "subj";
        }
        return new Subject(alias, known, name == null ? "" : name.strip());
    }

    private static String alias(String scheme) {
        String lower = scheme.toLowerCase(Locale.ROOT);
        if (lower.contains(NEWSCODES + "mediatopic")) {
            return "medtop";
        }
        if (lower.contains(NEWSCODES + "subjectcode") || lower.equals("iptc_subject_codes") || lower.equals("iptc")) {
            return "subj";
        }
        int newscodes = lower.indexOf(NEWSCODES);
        if (newscodes >= 0) {
            String rest = lower.substring(newscodes + NEWSCODES.length());
            return rest.endsWith("/") ? rest.substring(0, rest.length() - 1) : rest;
        }
        return scheme;
    }

    private static boolean isNumber(String text, int digits) {
        return text.length() == digits && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
