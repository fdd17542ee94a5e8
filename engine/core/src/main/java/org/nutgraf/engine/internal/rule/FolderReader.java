package org.nutgraf.engine.internal.rule;

import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.nutgraf.api.Diagnostic;
import org.nutgraf.api.Severity;
import org.nutgraf.engine.internal.rule.text.Position;
import org.nutgraf.engine.internal.rule.text.SourceText;

/** Finds and reads the files of rules folders, within bounds. */
final class FolderReader {
    private static final int DEEPEST = 16;
    private static final int MOST_FILES = 50_000;
    private static final long LARGEST_RULES = 4_000_000;
    private static final String UNREADABLE = "look at the permissions of the file and its folders";
    private static final long LARGEST_LIST = 16_000_000;

    private final List<RuleSource> rules = new ArrayList<>();
    private final List<RuleSource> wordLists = new ArrayList<>();
    private final List<RuleSource> catalogs = new ArrayList<>();
    private final List<RuleSource> tags = new ArrayList<>();
    private final List<RuleSource> overrides = new ArrayList<>();
    private final List<Path> cases = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();
    private String inside = "";
    private @Nullable String searched;
    private boolean anyRules;

    RuleTree tree() {
        if (searched != null && !anyRules) {
            error(
                    searched,
                    RuleTree.NO_RULES,
                    "There is no rule file (*.drl) in the rules folder",
                    "name the folder that holds the rules: --rules DIR");
        }
        return new RuleTree(rules, wordLists, catalogs, tags, overrides, cases, diagnostics);
    }

    void readFile(Path file) {
        String display = slashes(file);
        String name = display.substring(display.lastIndexOf('/') + 1);
        boolean drl = name.endsWith(".drl");
        try {
            add(drl ? rules : wordLists, name, display, file, Files.size(file), drl ? LARGEST_RULES : LARGEST_LIST);
        } catch (IOException | SecurityException e) {
            unreadable(display, e);
        }
    }

    void readWords(Path folder) {
        inside = "words/";
        read(folder);
    }

    void read(Path folder) {
        String display = slashes(folder);
        if (!Files.isDirectory(folder)) {
            error(display, "folder-missing", "There is no such rules folder", "correct the path");
            return;
        }
        try {
            if (!seen.add(folder.toRealPath())) {
                return;
            }
            searched = searched == null && inside.isEmpty() ? display : searched;
            Finder finder = new Finder(folder);
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, finder);
            finder.found.forEach((path, file) -> file(inside + path, display, file.path(), file.bytes()));
        } catch (IOException | SecurityException e) {
            error(display, "file-unreadable", "The rules folder cannot be read: " + reason(e), UNREADABLE);
        }
    }

    private void file(String path, String folder, Path file, long size) {
        String below = path.substring(inside.length());
        String display = folder.isEmpty() ? below : folder.endsWith("/") ? folder + below : folder + "/" + below;
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (name.endsWith(".test.yaml")) {
            cases.add(file);
        } else if (name.endsWith(".drl")) {
            anyRules = true;
            add(rules, path, display, file, size, LARGEST_RULES);
        } else if (path.equals("categories.yaml")) {
            add(catalogs, path, display, file, size, LARGEST_RULES);
        } else if (path.equals("tags.txt")) {
            add(tags, path, display, file, size, LARGEST_RULES);
        } else if (path.equals("overrides.yaml")) {
            add(overrides, path, display, file, size, LARGEST_RULES);
        } else if (name.endsWith(".txt") && (path.startsWith("words/") || path.contains("/words/"))) {
            add(wordLists, path, display, file, size, LARGEST_LIST);
        }
    }

    private void add(List<RuleSource> target, String path, String display, Path file, long size, long largest) {
        try {
            if (size > largest) {
                error(
                        display,
                        "file-too-large",
                        "The file has " + size + " bytes; at most " + largest + " are read",
                        "split it");
                return;
            }
            String content = decode(bytes(file), display);
            if (content != null) {
                target.add(new RuleSource(path, display, slashes(file.toAbsolutePath()), content));
            }
        } catch (IOException | SecurityException e) {
            unreadable(display, e);
        }
    }

    /** Before its methods are compiled, a JVM reads a stream in half the time of a channel, whose failures say more. */
    private static byte[] bytes(Path file) throws IOException {
        if (file.getFileSystem() == FileSystems.getDefault()) {
            try (InputStream in = new FileInputStream(file.toFile())) {
                return in.readAllBytes();
            } catch (FileNotFoundException e) {
                return Files.readAllBytes(file);
            }
        }
        return Files.readAllBytes(file);
    }

    private void unreadable(String display, Exception e) {
        error(display, "file-unreadable", "The file cannot be read: " + reason(e), UNREADABLE);
    }

    private @Nullable String decode(byte[] bytes, String display) {
        int start = bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF
                ? 3
                : 0;
        String text = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
        int broken = text.indexOf('\uFFFD');
        if (broken < 0 || isUtf8(ByteBuffer.wrap(bytes, start, bytes.length - start))) {
            return text;
        }
        Position place = new SourceText(text).position(broken);
        diagnostics.add(new Diagnostic(
                Severity.ERROR,
                "file-encoding",
                display,
                place.line(),
                place.column(),
                "The file is not UTF-8: this character cannot be read",
                "save it as UTF-8 (in many editors: Save as, Encoding)"));
        return null;
    }

    /** A character that stands for broken ones may also have been written. */
    private static boolean isUtf8(ByteBuffer bytes) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(bytes);
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private void error(String display, String code, String message, @Nullable String hint) {
        diagnostics.add(new Diagnostic(Severity.ERROR, code, display, 0, 0, message, hint));
    }

    private static String reason(Exception e) {
        return e instanceof java.nio.file.AccessDeniedException ? "no permission" : String.valueOf(e.getMessage());
    }

    private static String slashes(Path path) {
        return slashes(path.toString());
    }

    private static String slashes(String path) {
        return path.replace('\\', '/');
    }

    private record Found(Path path, long bytes) {}

    /** Collects what it meets, sorted by path. Loops of links are reported by the walk as failures. */
    private final class Finder extends SimpleFileVisitor<Path> {
        private final Path folder;
        private final int prefix;
        private final char separator;
        private final Map<String, Found> found = new TreeMap<>();

        Finder(Path folder) {
            this.folder = folder;
            this.prefix = folder.toString().length();
            this.separator = folder.getFileSystem().getSeparator().charAt(0);
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            return !directory.equals(folder) && isHidden(directory)
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile()) {
                String path = path(file);
                if (path.charAt(path.lastIndexOf('/') + 1) != '.') {
                    found.put(path, new Found(file, attributes.size()));
                }
            }
            if (found.size() >= MOST_FILES) {
                error(
                        slashes(folder),
                        "too-many-files",
                        "The folder has more than " + MOST_FILES + " files",
                        "name the folder that holds the rules only");
                return FileVisitResult.TERMINATE;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            error(slashes(file), "file-unreadable", "Cannot be read: " + reason(e), UNREADABLE);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e) {
            if (e != null) {
                error(slashes(directory), "file-unreadable", "The folder cannot be read: " + reason(e), UNREADABLE);
            }
            return FileVisitResult.CONTINUE;
        }

        /** The path inside the folder. */
        private String path(Path file) {
            String whole = file.toString();
            int from = prefix;
            while (whole.charAt(from) == separator) {
                from++;
            }
            return slashes(whole.substring(from));
        }

        private boolean isHidden(Path path) {
            Path name = path.getFileName();
            return name != null && name.toString().startsWith(".");
        }
    }
}
