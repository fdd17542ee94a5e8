package org.nutgraf.api;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The host of an address.
 *
 * <p>Every parser asks for it, so that the addresses which sites print are read here; {@link URI} decides about all
 * others, and agrees about these.
 */
final class Host {
    private static final String SECURE = "https://";
    private static final String OPEN = "http://";
    /** What an address may have behind its host, besides letters and digits, without being read more closely. */
    private static final String PLAIN = "-_.!~*'(),;:@&=+$/?";

    private Host() {}

    /** The lower-cased host, or {@code null} when the address has none or is malformed. */
    static @Nullable String of(String address) {
        String plain = plain(address);
        if (plain != null) {
            return plain.toLowerCase(Locale.ROOT);
        }
        try {
            String host = URI.create(address).getHost();
            return host == null ? null : host.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }

    /** The host of "http://" or "https://", names between dots, and a plain path or query; {@code null} for others. */
    private static @Nullable String plain(String address) {
        int from = address.startsWith(SECURE) ? SECURE.length() : address.startsWith(OPEN) ? OPEN.length() : 0;
        int to = endOfNames(address, from);
        if (from == 0 || to == from || to < address.length() && address.charAt(to) != '/') {
            return null;
        }
        for (int at = to; at < address.length(); at++) {
            char c = address.charAt(at);
            if (!isLetter(c) && !isDigit(c) && PLAIN.indexOf(c) < 0) {
                return null;
            }
        }
        return address.substring(from, to);
    }

    /** One past names of letters, digits and inner hyphens with dots between them; {@code from} when they are odd. */
    private static int endOfNames(String address, int from) {
        int name = from;
        int at = from;
        while (at < address.length()) {
            char c = address.charAt(at);
            if (c == '.') {
                if (isOdd(address, name, at)) {
                    return from;
                }
                name = at + 1;
            } else if (!isLetter(c) && !isDigit(c) && c != '-') {
                break;
            }
            at++;
        }
        return isOdd(address, name, at) || !isLetter(address.charAt(name)) ? from : at;
    }

    private static boolean isOdd(String address, int from, int to) {
        return from == to || address.charAt(from) == '-' || address.charAt(to - 1) == '-';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
