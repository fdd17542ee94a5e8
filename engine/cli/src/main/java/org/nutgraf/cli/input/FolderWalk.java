package org.nutgraf.cli.input;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Lists what is to be read below a folder, in path order. */
final class FolderWalk {
    private static final Set<String> MEDIA = Set.of(
            "jpg", "jpeg", "jpe", "png", "gif", "webp", "svg", "ico", "bmp", "tif", "tiff", "avif", "heic", "mp3",
            "wav", "ogg", "oga", "opus", "m4a", "aac", "flac", "mp4", "m4v", "mov", "avi", "mkv", "webm", "mpg", "mpeg",
            "ogv");

    private static final int MAX_DEPTH = 64;
    private static final String SAVED = "_files";
    private static final List<String> PAGES = List.of(".html", ".htm", ".xhtml");

    /** Receives what the walk finds. */
    interface Found {
        void file(Path path, String id);

        void unreadable(String id, String code, String message);
    }

    private final Found found;
    private final Set<Path> above = new HashSet<>();

    private FolderWalk(Found found) {
        this.found = found;
    }

    static void walk(Path folder, String id, Found found) {
        new FolderWalk(found).folder(folder, id, 0);
    }

    private record Entry(Path path, String name, boolean isFolder) {
        /** As if whole paths were compared: what is in {@code a/} stands where {@code a/…} belongs. */
        String sortKey() {
            return isFolder ? name + "/" : name;
        }
    }

    private void folder(Path folder, String id, int depth) {
        Path real;
        List<Entry> entries;
        try {
            real = folder.toRealPath();
            if (depth > MAX_DEPTH || !above.add(real)) {
                return; // a link to a folder above it
            }
            entries = entries(folder);
        } catch (IOException e) {
            found.unreadable(id, "input-unreadable", BoundedFile.reason(e));
            return;
        }
        String prefix = id.endsWith("/") ? id : id + "/";
        for (Entry entry : entries) {
            if (entry.isFolder()) {
                folder(entry.path(), prefix + entry.name(), depth + 1);
            } else if (Files.isRegularFile(entry.path())) {
                found.file(entry.path(), prefix + entry.name());
            } else if (Files.exists(entry.path())) {
                found.unreadable(prefix + entry.name(), "input-unreadable", "It is neither a file nor a folder.");
            } else {
                found.unreadable(prefix + entry.name(), "input-unreadable", "It is a link to nothing.");
            }
        }
        above.remove(real);
    }

    private static List<Entry> entries(Path folder) throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path path : stream) {
                String name = String.valueOf(path.getFileName());
                Entry entry = new Entry(path, name, Files.isDirectory(path));
                if (isWanted(entry)) {
                    entries.add(entry);
                }
            }
        }
        entries.sort(Comparator.comparing(Entry::sortKey));
        return entries;
    }

    private static boolean isWanted(Entry entry) {
        String name = entry.name();
        if (name.startsWith(".")) {
            return false;
        }
        if (entry.isFolder()) {
            return !belongsToSavedPage(entry.path(), name);
        }
        int dot = name.lastIndexOf('.');
        return !name.startsWith("README")
                && !MEDIA.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    /** A browser that saves {@code page.html} puts what the page needs into {@code page_files}. */
    private static boolean belongsToSavedPage(Path folder, String name) {
        if (!name.endsWith(SAVED)) {
            return false;
        }
        String page = name.substring(0, name.length() - SAVED.length());
        return PAGES.stream().anyMatch(ending -> Files.exists(folder.resolveSibling(page + ending)));
    }
}
