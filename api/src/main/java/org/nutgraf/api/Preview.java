package org.nutgraf.api;

import org.jspecify.annotations.Nullable;

/**
 * The bounded part of a document that parsers may look at while probing.
 *
 * @param mediaType what the text was sniffed as
 * @param url the address, when known
 * @param title the carrier's headline, when known
 * @param head the first {@value #HEAD} characters of the document proper
 * @param tail the last {@value #TAIL} characters; overlaps {@code head} in a short document
 * @param length the length of the document proper, in UTF-16 units
 */
public record Preview(
        MediaType mediaType, @Nullable String url, @Nullable String title, String head, String tail, int length) {

    /** The longest head, in UTF-16 units. */
    public static final int HEAD = 16_384;

    /** The longest tail, in UTF-16 units. */
    public static final int TAIL = 8_192;

    /** Cuts head and tail out of a document. */
    public static Preview of(Document document) {
        String text = document.text();
        int start = document.start();
        String head = text.substring(start, Math.min(text.length(), start + HEAD));
        String tail = text.substring(Math.max(start, text.length() - TAIL));
        return new Preview(document.mediaType(), document.url(), document.title(), head, tail, text.length() - start);
    }

    /**
     * Whether the address belongs to a domain or one of its subdomains.
     *
     * @param domain lower case, such as {@code tribune.com.pk}
     * @return false when the address is unknown or malformed
     */
    public boolean isFrom(String domain) {
        String host = host();
        return host != null && (host.equals(domain) || host.endsWith("." + domain));
    }

    /** The lower-cased host of the address, or {@code null} when there is none. */
    public @Nullable String host() {
        return url == null ? null : Host.of(url.strip());
    }
}
