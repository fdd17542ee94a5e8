package org.nutgraf.plugin.publishers;

import java.lang.ref.WeakReference;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Preview;

/**
 * Who owns which domain and name.
 *
 * <p>All parsers of the family probe the same preview one after the other: what is seen in it is worked out once and
 * kept as long as the preview is. Thread-safe.
 */
final class Directory {
    private static final int SLOTS = 32;

    private record Seen(WeakReference<Preview> preview, Sighting sighting) {}

    private final Map<String, Publisher> hosts = new HashMap<>();
    private final Map<String, Publisher> names = new HashMap<>();
    private final AtomicReferenceArray<@Nullable Seen> seen = new AtomicReferenceArray<>(SLOTS);

    Directory(List<Publisher> publishers) {
        for (Publisher publisher : publishers) {
            for (String host : publisher.hosts()) {
                hosts.put(host, publisher);
            }
            for (String name : publisher.names()) {
                names.put(name.toLowerCase(Locale.ROOT), publisher);
            }
        }
    }

    /** The owner of a host or of the nearest domain above it. */
    @Nullable Publisher ownerOf(@Nullable String host) {
        String rest = host == null ? "" : host;
        while (!rest.isEmpty()) {
            Publisher owner = hosts.get(rest);
            if (owner != null) {
                return owner;
            }
            int dot = rest.indexOf('.');
            rest = dot < 0 ? "" : rest.substring(dot + 1);
        }
        return null;
    }

    /** Who calls itself so. */
    @Nullable Publisher named(String name) {
        return names.get(name.toLowerCase(Locale.ROOT));
    }

    Sighting sighting(Preview preview) {
        int slot = System.identityHashCode(preview) & SLOTS - 1;
        Seen last = seen.get(slot);
        if (last != null && last.preview.get() == preview) {
            return last.sighting;
        }
        Sighting sighting = Sighting.of(preview, this);
        seen.set(slot, new Seen(new WeakReference<>(preview), sighting));
        return sighting;
    }

    /**
     * The host that a document's address speaks of: the archived or cached page's, when the address is of an archive or
     * cache.
     *
     * @return empty when there is none
     */
    static String hostOf(Preview preview) {
        String address = preview.url();
        String outer = preview.host();
        if (address == null || outer == null) {
            return "";
        }
        int inner = Math.max(address.lastIndexOf("https://"), address.lastIndexOf("http://"));
        if (inner > 0 && outer.endsWith("archive.org")) {
            return host(address.substring(inner).strip());
        }
        int cached = address.indexOf("/s/");
        if (outer.endsWith(".cdn.ampproject.org") && cached > 0) {
            return host("https://" + address.substring(cached + 3).strip());
        }
        return outer;
    }

    private static String host(String address) {
        try {
            String host = URI.create(address).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }
}
