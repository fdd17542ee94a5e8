package org.nutgraf.engine.internal.rulebase;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.engine.internal.pack.Origin;
import org.nutgraf.engine.internal.pack.Seal;

/**
 * A folder of compiled rules and of what was read of rule files, shared by processes.
 *
 * <p>An entry is named by what it was compiled from and appears by atomic rename, so that readers see all of it or
 * nothing. A damaged entry is not found, and written anew. Thread-safe.
 */
public final class RuleCache {

    private static final String SUFFIX = ".rules";
    private static final Duration LONGEST_UNUSED = Duration.ofDays(30);
    private static final Duration LONGEST_WRITTEN = Duration.ofHours(1);
    private static final Duration TOUCH_AFTER = Duration.ofHours(1);

    private final @Nullable Path folder;
    private final long mostBytes;
    private final Clock clock;
    private final AtomicReference<@Nullable Diagnostic> problem = new AtomicReference<>();
    private final AtomicBoolean grown = new AtomicBoolean();

    RuleCache(@Nullable Path folder, long mostBytes, Clock clock) {
        this.folder = folder;
        this.mostBytes = mostBytes;
        this.clock = clock;
    }

    /** A cache in a folder, which is created when first written to. */
    public static RuleCache in(Path folder) {
        return new RuleCache(folder, 256L << 20, Clock.systemUTC());
    }

    /** A cache that keeps nothing. */
    public static RuleCache none() {
        return new RuleCache(null, 0, Clock.systemUTC());
    }

    /** The warning that the folder cannot be used; there is at most one. */
    public Optional<Diagnostic> problem() {
        return Optional.ofNullable(problem.get());
    }

    /** The bytes that were made from an origin, when they are there and whole. */
    public Optional<byte[]> find(Origin origin) {
        return folder == null ? Optional.empty() : find(origin.name()).flatMap(origin::without);
    }

    /** Keeps bytes that were made from an origin. */
    public void keep(Origin origin, byte[] bytes) {
        if (folder != null) {
            keep(origin.name(), origin.with(bytes));
        }
    }

    /** The bytes kept under a key, when they are there and whole. */
    Optional<byte[]> find(String key) {
        if (folder == null) {
            return Optional.empty();
        }
        Path entry = folder.resolve(key + SUFFIX);
        try {
            byte[] sealed = Files.readAllBytes(entry);
            Optional<byte[]> bytes = Seal.unseal(sealed);
            if (bytes.isPresent()) {
                touch(entry);
            }
            return bytes;
        } catch (IOException | SecurityException e) {
            return Optional.empty();
        }
    }

    /** Whether there is an entry under a key; whether it is whole, shows when it is read. */
    boolean holds(String key) {
        if (folder == null) {
            return false;
        }
        Path entry = folder.resolve(key + SUFFIX);
        try {
            touch(entry);
            return true;
        } catch (IOException | SecurityException e) {
            return false;
        }
    }

    /**
     * Keeps bytes under a key.
     *
     * @return whether they are kept
     */
    boolean keep(String key, byte[] bytes) {
        if (folder == null || problem.get() != null) {
            return false;
        }
        Path written = null;
        try {
            Files.createDirectories(folder);
            written = Files.createTempFile(folder, key.substring(0, Math.min(8, key.length())), ".tmp");
            Files.write(written, Seal.seal(bytes));
            move(written, folder.resolve(key + SUFFIX));
            grown.set(true);
            return true;
        } catch (IOException | SecurityException e) {
            problem.compareAndSet(
                    null,
                    Diagnostic.warning("cache-unwritable", "Compiled rules cannot be kept in " + folder + ": " + e)
                            .withHint("name a folder that can be written to; until then every start compiles"));
            delete(written);
            return false;
        }
    }

    /** Makes room when something was written. */
    public void tidy() {
        if (grown.getAndSet(false)) {
            prune();
        }
    }

    /** Removes entries that nobody used for long, then the least recently used ones beyond the size limit. */
    void prune() {
        if (folder == null || !Files.isDirectory(folder)) {
            return;
        }
        List<Entry> kept = new ArrayList<>();
        try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder, "*.{rules,tmp}")) {
            for (Path path : paths) {
                Entry entry = new Entry(path, Files.getLastModifiedTime(path), Files.size(path));
                boolean temporary = path.toString().endsWith(".tmp");
                if (entry.age(clock).compareTo(temporary ? LONGEST_WRITTEN : LONGEST_UNUSED) > 0) {
                    delete(path);
                } else if (!temporary) {
                    kept.add(entry);
                }
            }
        } catch (IOException | SecurityException e) {
            return; // another process is pruning, or the folder went away
        }
        kept.sort(Comparator.comparing(Entry::used).reversed());
        long total = 0;
        for (Entry entry : kept) {
            total += entry.size();
            if (total > mostBytes) {
                delete(entry.path());
            }
        }
    }

    private void touch(Path entry) throws IOException {
        FileTime now = FileTime.from(clock.instant());
        if (Duration.between(Files.getLastModifiedTime(entry).toInstant(), now.toInstant())
                        .compareTo(TOUCH_AFTER)
                > 0) {
            try {
                Files.setLastModifiedTime(entry, now);
            } catch (IOException e) {
                // a read-only cache is as good
            }
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void delete(@Nullable Path path) {
        try {
            if (path != null) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | SecurityException e) {
            // the next prune tries again
        }
    }

    private record Entry(Path path, FileTime used, long size) {
        Duration age(Clock clock) {
            return Duration.between(used.toInstant(), clock.instant());
        }
    }
}
