package org.nutgraf.engine.internal.judge;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nutgraf.engine.internal.pack.Checksum;
import org.nutgraf.engine.internal.pack.JarDirectory;
import org.nutgraf.engine.internal.pack.Origin;
import org.nutgraf.engine.internal.rule.Readings;
import org.nutgraf.engine.internal.rulebase.RuleCache;

/**
 * Keeps what was read of rule files in the cache of compiled rules, under a key that names this very build: another
 * one, though of the same version, may read a file in another way.
 */
final class KeptReadings implements Readings.Store {
    private final RuleCache cache;
    private final String build;

    private KeptReadings(RuleCache cache, String build) {
        this.cache = cache;
        this.build = build;
    }

    /** A store in a cache; {@code null} when it cannot be told which build is running. */
    static Readings.@Nullable Store in(RuleCache cache) {
        String build = build();
        return build == null ? null : new KeptReadings(cache, build);
    }

    @Override
    public Optional<byte[]> find(Origin origin) {
        return cache.find(origin.under(build));
    }

    @Override
    public void keep(Origin origin, byte[] bytes) {
        cache.keep(origin.under(build), bytes);
    }

    /** The engine's jar; classes in a folder change one by one, while somebody works on the engine. */
    private static @Nullable String build() {
        CodeSource source = Readings.class.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return null;
        }
        try {
            Path jar = Path.of(source.getLocation().toURI());
            return Files.isRegularFile(jar) ? Checksum.of(JarDirectory.of(jar)) : null;
        } catch (URISyntaxException | IOException | RuntimeException e) {
            return null;
        }
    }
}
