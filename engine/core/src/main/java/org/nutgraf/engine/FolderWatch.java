package org.nutgraf.engine;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.ErrorCode;
import org.nutgraf.api.NutgrafException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells when files below some folders have changed, however an editor saves them: in place, by renaming a new file over
 * the old one, several at once. Folders that appear later are watched too.
 *
 * <pre>{@code
 * try (FolderWatch watch = FolderWatch.of(List.of(rulesDir), changed -> System.out.println(changed))) {
 *     ...
 * }
 * }</pre>
 *
 * <p>Hidden files and folders and the backups of editors ({@code x~}) are not looked at. What follows each other quickly
 * is told as one change. The operating system's own notifications are used; nothing is polled where it has any.
 * Thread-safe.
 */
public final class FolderWatch implements AutoCloseable {
    /** A save is over when nothing has happened for so long. */
    private static final Duration QUIET = Duration.ofMillis(120);

    /** Whoever writes without a pause is told about all the same. */
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);

    private final List<Path> folders;
    private final WatchService service;
    private final Consumer<Set<Path>> listener;

    private FolderWatch(List<Path> folders, WatchService service, Consumer<Set<Path>> listener) {
        this.folders = folders;
        this.service = service;
        this.listener = listener;
    }

    /**
     * Begins to watch. Changes after this call are told, on a thread of the watch, one after the other.
     *
     * @param folders folders, watched with everything below them
     * @param listener is given the files and folders that were written, created or removed; empty when there were too
     *     many to tell. What it throws is logged, and the watch goes on.
     * @throws NutgrafException when a folder cannot be watched
     */
    public static FolderWatch of(List<Path> folders, Consumer<Set<Path>> listener) {
        FolderWatch watch = null;
        try {
            watch = new FolderWatch(
                    List.copyOf(folders), folders.get(0).getFileSystem().newWatchService(), listener);
            for (Path folder : folders) {
                if (!Files.isDirectory(folder)) {
                    throw new IOException("there is no such folder");
                }
                watch.register(folder, null);
            }
        } catch (IOException | UnsupportedOperationException e) {
            if (watch != null) {
                watch.close();
            }
            throw new NutgrafException(
                    ErrorCode.CONFIGURATION_INVALID, "Cannot watch " + folders + ": " + e.getMessage(), e);
        }
        Thread thread = new Thread(watch::run, "nutgraf-watch");
        thread.setDaemon(true);
        thread.start();
        return watch;
    }

    /** Ends the watch; a listener that is being told finishes. */
    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException e) {
            LOG.warn("A watch could not be closed", e);
        }
    }

    private void run() {
        try {
            while (true) {
                Set<Path> changed = next();
                if (changed != null) {
                    tell(changed);
                }
            }
        } catch (ClosedWatchServiceException closed) {
            // as asked
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell(Set<Path> changed) {
        try {
            listener.accept(changed);
        } catch (RuntimeException e) {
            LOG.error("Whoever listens to changes of {} failed", folders, e);
        }
    }

    /** Waits for a change and for the quiet after it; {@code null} when it concerns nobody. */
    private @Nullable Set<Path> next() throws InterruptedException {
        Changes changes = new Changes();
        WatchKey key = service.take();
        long end = System.nanoTime() + LONGEST.toNanos();
        while (key != null) {
            read(key, changes);
            key = System.nanoTime() < end ? service.poll(QUIET.toMillis(), TimeUnit.MILLISECONDS) : null;
        }
        return changes.lost ? Set.of() : changes.paths.isEmpty() ? null : changes.paths;
    }

    private static final class Changes {
        private final Set<Path> paths = new TreeSet<>();
        private boolean lost;
    }

    private void read(WatchKey key, Changes changes) {
        Path folder = (Path) key.watchable();
        for (WatchEvent<?> event : key.pollEvents()) {
            if (event.kind() == StandardWatchEventKinds.OVERFLOW) {
                changes.lost = true;
                folders.forEach(each -> registerLate(each, null));
            } else if (event.context() instanceof Path name && !isIgnored(name)) {
                Path path = folder.resolve(name);
                changes.paths.add(path);
                if (event.kind() == StandardWatchEventKinds.ENTRY_CREATE && Files.isDirectory(path)) {
                    // Files may have been put into it before it was watched.
                    registerLate(path, changes.paths);
                }
            }
        }
        if (!key.reset()) {
            changes.paths.add(folder);
        }
    }

    private void registerLate(Path folder, @Nullable Set<Path> found) {
        try {
            register(folder, found);
        } catch (IOException e) {
            LOG.warn("{} cannot be watched", folder, e);
        }
    }

    private void register(Path folder, @Nullable Set<Path> found) throws IOException {
        Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), 64, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) throws IOException {
                if (!each.equals(folder) && isIgnored(each.getFileName())) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                each.register(
                        service,
                        StandardWatchEventKinds.ENTRY_CREATE,
                        StandardWatchEventKinds.ENTRY_MODIFY,
                        StandardWatchEventKinds.ENTRY_DELETE);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (found != null && !isIgnored(file.getFileName())) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE; // gone again, or a link in a circle
            }
        });
    }

    private static boolean isIgnored(@Nullable Path name) {
        return name != null
                && (name.toString().startsWith(".") || name.toString().endsWith("~"));
    }
}
