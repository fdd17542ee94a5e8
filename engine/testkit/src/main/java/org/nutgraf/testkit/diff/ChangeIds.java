package org.nutgraf.testkit.diff;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import org.nutgraf.api.ParsedArticle;
import org.nutgraf.engine.Classification;

/** Names of changes: digests of what they are about, shown as short as they stay different. */
final class ChangeIds {
    private static final int SHORTEST = 6;

    private final Set<String> digests = new HashSet<>();

    /** The digest of a change; the same article in two places has the same. */
    String digest(Classification result, String category, Change.Kind kind) {
        MessageDigest digest = sha256();
        ParsedArticle article = result.article();
        if (article == null) {
            add(digest, result.id());
        } else {
            add(digest, article.headlineText());
            article.body().forEach(part -> add(digest, part.text()));
        }
        add(digest, category);
        add(digest, kind.name());
        String hex = HexFormat.of().formatHex(digest.digest());
        digests.add(hex);
        return hex;
    }

    /** The short name of every digest. */
    Map<String, String> shortened() {
        int length = SHORTEST;
        while (!areDifferent(length)) {
            length++;
        }
        Map<String, String> names = new HashMap<>();
        for (String digest : digests) {
            names.put(digest, digest.substring(0, length));
        }
        return names;
    }

    private boolean areDifferent(int length) {
        return digests.stream()
                        .map(digest -> digest.substring(0, length))
                        .distinct()
                        .count()
                == digests.size();
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
