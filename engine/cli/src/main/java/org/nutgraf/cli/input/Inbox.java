package org.nutgraf.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What arrives in a folder: every file once, and again when it has another content.
 *
 * <p>A file is taken when it is whole, that is, when it has not changed from one look to a later one. Which files count
 * is decided as for any folder that is read. Not thread-safe.
 */
public final class Inbox {
    /** A writer that pauses for longer has finished. */
    private static final Duration SETTLED = Duration.ofMillis(400);

    private final Path folder;
    private final String id;
    private final @Nullable Path output;
    private final Map<Path, Waiting> waiting = new HashMap<>();
    private final Map<Path, Taken> taken = new HashMap<>();

    private record State(
            long size, FileTime modified, @Nullable Object identity) {}

    private record Waiting(State state, long since) {}

    private record Taken(State state, String digest) {}

    /**
     * An inbox.
     *
     * @param folder the folder, as the user named it
     * @param output a file that is being written and so must not be read; {@code null} when there is none
     */
    public Inbox(String folder, @Nullable Path output) {
        this.folder = Path.of(folder);
        this.id = folder.replace('\\', '/');
        this.output = output;
    }

    /** Counts what lies there now as taken. */
    public void skipPresent() {
        FolderWalk.walk(folder, id, found((file, name) -> {
            State state = state(file);
            if (state != null) {
                taken.put(file, new Taken(state, digest(file)));
            }
        }));
    }

    /**
     * The files that are whole and were not taken yet, in path order, as arguments for {@link Inputs}.
     *
     * @param now in nanoseconds, from any origin
     */
    public List<String> take(long now) {
        List<String> whole = new ArrayList<>();
        Map<Path, Waiting> still = new HashMap<>();
        FolderWalk.walk(folder, id, found((file, name) -> {
            State state = state(file);
            Taken before = taken.get(file);
            if (state == null || (before != null && before.state().equals(state))) {
                return;
            }
            Waiting known = waiting.get(file);
            if (known == null || !known.state().equals(state)) {
                still.put(file, new Waiting(state, now));
            } else if (now - known.since() < SETTLED.toNanos()) {
                still.put(file, known);
            } else {
                String digest = digest(file);
                taken.put(file, new Taken(state, digest));
                if (before == null || !before.digest().equals(digest)) {
                    whole.add(name);
                }
            }
        }));
        waiting.clear();
        waiting.putAll(still);
        return whole;
    }

    /** How long to wait for files that may still be written; {@code null} when there are none. */
    public @Nullable Duration untilSettled() {
        return waiting.isEmpty() ? null : SETTLED.plusMillis(20);
    }

    private interface File {
        void at(Path file, String name);
    }

    private FolderWalk.Found found(File act) {
        return new FolderWalk.Found() {
            @Override
            public void file(Path file, String name) {
                if (!isOutput(file)) {
                    act.at(file, name);
                }
            }

            @Override
            public void unreadable(String name, String code, String message) {
                // a folder or link that cannot be read is no arrival
            }
        };
    }

    private boolean isOutput(Path file) {
        try {
            return output != null && Files.exists(output) && Files.isSameFile(output, file);
        } catch (IOException e) {
            return false;
        }
    }

    private static @Nullable State state(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new State(attributes.size(), attributes.lastModifiedTime(), attributes.fileKey());
        } catch (IOException e) {
            return null; // gone again
        }
    }

    /** Empty for a file that cannot be read, which is told when it is read for good. */
    private static String digest(Path file) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            return "";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
