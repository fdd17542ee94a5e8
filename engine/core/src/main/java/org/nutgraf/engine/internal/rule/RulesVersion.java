package org.nutgraf.engine.internal.rule;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.nutgraf.engine.internal.pack.Fingerprint;
import org.nutgraf.engine.internal.rule.catalog.Overrides;

/** The digest of everything that decides: rules that run, word lists, categories, overrides. */
public final class RulesVersion {
    private RulesVersion() {}

    /** The version of some rules. */
    public static String of(RuleTree tree, List<RuleFile> files, Overrides overrides, boolean experimental) {
        MessageDigest digest = Fingerprint.digest();
        add(digest, experimental ? "experimental" : "stable");
        for (RuleFile file : files) {
            add(digest, file.path());
            add(digest, file.source());
        }
        Stream.of(tree.wordLists(), tree.catalogs()).flatMap(List::stream).forEach(source -> add(digest, source));
        if (!overrides.isEmpty()) {
            add(digest, overrides.decisions());
        }
        return "sha256:" + HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, RuleSource source) {
        add(digest, source.path());
        add(digest, source.content());
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
